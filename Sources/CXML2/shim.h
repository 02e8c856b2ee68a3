// The XML and HTML parsers of Debian's libxml2-dev.
//
// Its headers bring ICU's along, which Foundation has in another version; both in one module graph don't build. Without
// the switch ICU's are left out. Only converters of encodings are laid out differently then, and nothing here looks
// into one.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
