#ifndef SXSH_CCMARK_SHIM_H
#define SXSH_CCMARK_SHIM_H

#include <cmark.h>
#include <string.h>

#endif
