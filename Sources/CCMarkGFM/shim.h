// The Markdown parser of Debian's libcmark-gfm-dev with its table extension.
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
