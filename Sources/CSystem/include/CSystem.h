// System calls that Swift's C library module does not show.
#ifndef WINNOW_CSYSTEM_H
#define WINNOW_CSYSTEM_H

#include <stddef.h>

/// Renames `from` in `source` to `to` in `target`, unless `to` exists: then EEXIST.
/// Where the file system cannot promise that (EINVAL, ENOSYS, ENOTSUP), the caller decides.
/// Returns 0 or an errno value.
int winnow_rename_to_new(int source, const char *from, int target, const char *to);

/// Creates a file without a name in `directory`, to be written and then named: killed at any moment, it leaves nothing.
/// Returns a descriptor, or a negated errno value where the system or the file system has no such files.
int winnow_create_unnamed(int directory);

/// Gives the unnamed `file` the name `name` in `directory`, unless that exists: then EEXIST.
/// Returns 0 or an errno value.
int winnow_name_file(int file, int directory, const char *name);

/// Writes the names of the extended attributes of the open `file` into `names`, each ended by a zero.
/// Returns how many bytes they take, or a negated errno value. With a `size` of 0 nothing is written.
long winnow_attribute_names(int file, char *names, size_t size);

/// Takes the access control list off the open `file` that it may have inherited from its directory. Where there is
/// none, or the file system knows none, nothing happens.
void winnow_drop_access_list(int file);

/// Asks the system to begin writing `file` to the disk, so that a later fsync has less to wait for.
void winnow_start_writing(int file);

/// Lets the C library keep freed memory for the next document, where it can be told to (glibc). By default it
/// returns every large buffer at once, and the system has to clear the same pages again and again.
void winnow_keep_freed_memory(void);

#endif
