#include <zmq.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
