#include <libxml/xmlversion.h>
// libxml2's headers would pull in ICU's, whose types clash with those of Foundation's own ICU in any program that
// imports both. Only the insides of xmlCharEncodingHandler depend on it, and nobody looks at those from Swift.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
