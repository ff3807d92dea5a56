#ifndef SXSH_CLINUX_H
#define SXSH_CLINUX_H

#include <stdint.h>
#include <sys/types.h>

struct stat;

/// Exchanges two files or folders in one step. Returns 0, or -1 with `errno` set.
int sxsh_exchange(int from_folder, const char *from, int to_folder, const char *to);

/// Renames a file or folder unless something stands at the new name already (`EEXIST`).
/// Returns 0, or -1 with `errno` set.
int sxsh_rename_to_free_name(int from_folder, const char *from, int to_folder, const char *to);

/// Takes the exclusive lock of an open file without waiting. Returns 0, or -1 with `errno` set.
int sxsh_lock(int file);

/// Copies up to `count` bytes between two open files at their offsets, in the kernel where it can.
/// Returns how many were copied, 0 at the end of the file, or -1 with `errno` set.
ssize_t sxsh_copy_bytes(int from, int to, size_t count);

/// Waits until all that was written to the file system of an open folder stands on the disk.
/// Returns 0, or -1 with `errno` set.
int sxsh_flush(int folder);

/// The time of the last change of content, in nanoseconds since 1970.
int64_t sxsh_modification_time(const struct stat *status);

/// The time of the last change of content, name, owner or rights, in nanoseconds since 1970.
int64_t sxsh_change_time(const struct stat *status);

/// Whether `path` lies on a drive whose files other systems change, of which this one is told nothing:
/// network drives, Windows' drives in WSL, folders shared with a virtual machine.
int sxsh_is_shared_drive(const char *path);

/// Readies malloc for a process that fills its memory, keeps nearly all of it and ends: one heap for
/// all threads, which `size` bytes of address space are set aside for, in huge pages where the system
/// gives such. To be called before other threads start; does nothing where malloc is not glibc's.
void sxsh_prepare_heap(size_t size);

/// Starts a program in `folder`, or in the working folder if that is negative. Its input is empty;
/// what it writes to standard output and standard error can be read from `*output`.
/// Returns its process, or -1 with `errno` set.
pid_t sxsh_start(const char *path, char *const arguments[], char *const environment[], int folder,
                 int *output);

#endif
