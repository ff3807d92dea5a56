#ifndef SXSH_CQRENCODE_SHIM_H
#define SXSH_CQRENCODE_SHIM_H

#include <qrencode.h>

#endif
