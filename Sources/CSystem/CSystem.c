#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/xattr.h>
#include <unistd.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

int winnow_rename_to_new(int source, const char *from, int target, const char *to) {
#if defined(__APPLE__)
  int result = renameatx_np(source, from, target, to, RENAME_EXCL);
#else
  int result = renameat2(source, from, target, to, RENAME_NOREPLACE);
#endif
  return result == 0 ? 0 : errno;
}

int winnow_create_unnamed(int directory) {
#if defined(O_TMPFILE)
  int file = openat(directory, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
  return file >= 0 ? file : -errno;
#else
  (void)directory;
  return -ENOTSUP;
#endif
}

int winnow_name_file(int file, int directory, const char *name) {
#if defined(O_TMPFILE)
  return linkat(file, "", directory, name, AT_EMPTY_PATH) == 0 ? 0 : errno;
#else
  (void)file, (void)directory, (void)name;
  return ENOTSUP;
#endif
}

long winnow_attribute_names(int file, char *names, size_t size) {
#if defined(__APPLE__)
  ssize_t count = flistxattr(file, names, size, 0);
#else
  ssize_t count = flistxattr(file, names, size);
#endif
  return count >= 0 ? (long)count : -errno;
}

void winnow_drop_access_list(int file) {
#if !defined(__APPLE__)
  // Refused where there is none; a list that stays shows when the file's attributes are looked at the next time.
  (void)fremovexattr(file, "system.posix_acl_access");
#else
  (void)file;
#endif
}

void winnow_start_writing(int file) {
#if defined(SYNC_FILE_RANGE_WRITE)
  // A hint: what fails here fails again, and is told, in fsync.
  (void)sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WRITE);
#else
  (void)file;
#endif
}

void winnow_keep_freed_memory(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
#endif
}
