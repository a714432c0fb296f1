// Counts work instead of timing it: the same number on every machine, however busy it is.
#pragma once
#include <stdint.h>

/// How many branches the instrumented code has taken since the start; Swift and C of winnow, not the system's libraries.
uint64_t work_branches(void);

/// How many bytes were handed to libxml2's push parser since the start.
uint64_t work_bytes_parsed(void);

/// How many bytes were allocated since the start, whether or not they were freed.
uint64_t work_bytes_allocated(void);
