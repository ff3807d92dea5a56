#ifndef SXSH_CLINUX_H
#define SXSH_CLINUX_H

#endif
