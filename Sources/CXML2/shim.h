// The XML and HTML parsers of Debian's libxml2-dev.
#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
