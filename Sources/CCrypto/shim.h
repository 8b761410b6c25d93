// The functions that hash without a look-up of the algorithm: objects are short, and there are many of them.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
