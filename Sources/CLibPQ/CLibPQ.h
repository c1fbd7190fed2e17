#include <libpq-fe.h>
// A session sleeps on its socket and on an event at once; Swift's Glibc has no eventfd.
#include <sys/eventfd.h>
