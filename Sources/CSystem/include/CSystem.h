// System calls that Swift's C library module does not show.
#ifndef WINNOW_CSYSTEM_H
#define WINNOW_CSYSTEM_H

/// Renames `from` to `to`, both relative to `directory`, unless `to` exists: then EEXIST.
/// Where the file system cannot promise that (EINVAL, ENOSYS, ENOTSUP), the caller decides.
/// Returns 0 or an errno value.
int winnow_rename_to_new(int directory, const char *from, const char *to);

#endif
