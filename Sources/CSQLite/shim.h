#include <sqlite3.h>

// Asks SQLite to copy what it is given. The library writes it as a cast of −1 to a function, which Swift cannot import.
static inline sqlite3_destructor_type winnow_sqlite_transient(void) { return SQLITE_TRANSIENT; }
