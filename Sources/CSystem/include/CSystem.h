// System calls that Swift's C library module does not show.
#ifndef WINNOW_CSYSTEM_H
#define WINNOW_CSYSTEM_H

/// Renames `from` to `to`, both relative to `directory`, unless `to` exists: then EEXIST.
/// Where the file system cannot promise that (EINVAL, ENOSYS, ENOTSUP), the caller decides.
/// Returns 0 or an errno value.
int winnow_rename_to_new(int directory, const char *from, const char *to);

/// Lets the C library keep freed memory for the next document, where it can be told to (glibc). By default it
/// returns every large buffer at once, and the system has to clear the same pages again and again.
void winnow_keep_freed_memory(void);

#endif
