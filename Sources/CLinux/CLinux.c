#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#if !defined(__APPLE__)
#include <sys/vfs.h>
#endif
#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// Renames after looking whether the new name is free, for file systems without the flag for it.
static int rename_after_look(int from_folder, const char *from, int to_folder, const char *to) {
    struct stat status;
    if (fstatat(to_folder, to, &status, AT_SYMLINK_NOFOLLOW) == 0) {
        errno = EEXIST;
        return -1;
    }
    return errno == ENOENT ? renameat(from_folder, from, to_folder, to) : -1;
}

int sxsh_exchange(int from_folder, const char *from, int to_folder, const char *to) {
#if defined(__APPLE__)
    return renameatx_np(from_folder, from, to_folder, to, RENAME_SWAP);
#else
    return renameat2(from_folder, from, to_folder, to, RENAME_EXCHANGE);
#endif
}

int sxsh_rename_to_free_name(int from_folder, const char *from, int to_folder, const char *to) {
#if defined(__APPLE__)
    int result = renameatx_np(from_folder, from, to_folder, to, RENAME_EXCL);
#else
    int result = renameat2(from_folder, from, to_folder, to, RENAME_NOREPLACE);
#endif
    if (result == 0 || (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)) return result;
    return rename_after_look(from_folder, from, to_folder, to);
}

int sxsh_lock(int file) {
    return flock(file, LOCK_EX | LOCK_NB);
}

ssize_t sxsh_copy_bytes(int from, int to, size_t count) {
#if !defined(__APPLE__)
    ssize_t copied = copy_file_range(from, NULL, to, NULL, count, 0);
    if (copied >= 0) return copied;
    // Containers forbid the call, and network drives fail at it, where reading and writing works.
    if (errno != EXDEV && errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP
        && errno != EPERM && errno != EIO) return -1;
#endif
    char buffer[65536];
    ssize_t read_count = read(from, buffer, count < sizeof buffer ? count : sizeof buffer);
    for (ssize_t done = 0; done < read_count;) {
        ssize_t written = write(to, buffer + done, (size_t)(read_count - done));
        if (written < 0 && errno != EINTR) return -1;
        if (written > 0) done += written;
    }
    return read_count;
}

int sxsh_flush(int folder) {
#if defined(__APPLE__)
    (void)folder;
    sync();
    return 0;
#else
    return syncfs(folder);
#endif
}

#if defined(__APPLE__)
#define st_mtim st_mtimespec
#define st_ctim st_ctimespec
#endif

static int64_t nanoseconds(struct timespec time) {
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

int64_t sxsh_modification_time(const struct stat *status) { return nanoseconds(status->st_mtim); }

int64_t sxsh_change_time(const struct stat *status) { return nanoseconds(status->st_ctim); }

int sxsh_is_shared_drive(const char *path) {
#if !defined(__APPLE__)
    // statfs(2): NFS, SMB, SMB2, CIFS, 9P, FUSE, VirtualBox's.
    static const uint32_t types[] = {0x6969,     0x517B,     0xFE534D42, 0xFF534D42,
                                     0x01021997, 0x65735546, 0x786F4256};
    struct statfs status;
    if (statfs(path, &status) != 0) return 0;
    for (size_t index = 0; index < sizeof types / sizeof *types; index++) {
        if ((uint32_t)status.f_type == types[index]) return 1;
    }
#else
    (void)path;
#endif
    return 0;
}

void sxsh_prepare_heap(size_t size) {
#if defined(__GLIBC__)
    // The heap of another thread grows by a page, and a call of the system, at a time.
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
    mallopt(M_MMAP_THRESHOLD, 1 << 25);
    mallopt(M_TOP_PAD, size < INT_MAX ? (int)size : INT_MAX);
    const uintptr_t huge_page = 1 << 21;
    uintptr_t start = ((uintptr_t)sbrk(0) + huge_page - 1) & ~(huge_page - 1);
    // More than the heap has at the start, so that it grows now.
    void *volatile block = malloc(1 << 18);
    free(block);
    uintptr_t end = (uintptr_t)sbrk(0);
    if (end > start) madvise((void *)start, end - start, MADV_HUGEPAGE);
    mallopt(M_TOP_PAD, 1 << 24);
#else
    (void)size;
#endif
}

/// Makes a pipe whose ends no other program inherits.
static int make_pipe(int ends[2]) {
#if defined(__APPLE__)
    if (pipe(ends) != 0) return -1;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    return 0;
#else
    return pipe2(ends, O_CLOEXEC);
#endif
}

pid_t sxsh_start(const char *path, char *const arguments[], char *const environment[], int folder,
                 int *output) {
    int ends[2];
    if (make_pipe(ends) != 0) return -1;
    posix_spawn_file_actions_t actions;
    pid_t process = -1;
    int fault = posix_spawn_file_actions_init(&actions);
    if (fault == 0) {
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO);
        if (folder >= 0) posix_spawn_file_actions_addfchdir_np(&actions, folder);
        fault = posix_spawn(&process, path, &actions, NULL, arguments, environment);
        posix_spawn_file_actions_destroy(&actions);
    }
    close(ends[1]);
    if (fault != 0) {
        close(ends[0]);
        errno = fault;
        return -1;
    }
    *output = ends[0];
    return process;
}
