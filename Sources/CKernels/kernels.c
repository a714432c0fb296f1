// The kernels are header-only; this file gives the target something to compile.
#include "CKernels.h"
