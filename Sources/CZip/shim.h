// The zip container of Debian's libzip-dev.
#include <zip.h>
