/*
 * The yardstick of the benchmark: the least that a site generator has to do.
 *
 *     limit INPUT_DIR OUTPUT_DIR
 *
 * Every Markdown file under INPUT_DIR is read, converted with libcmark and written to the same
 * place under OUTPUT_DIR with the ending .html. There is no template, no link, no check and no
 * second thread, so that any generator that uses libcmark has to do this work and more.
 */

#define _POSIX_C_SOURCE 200809L

#include <cmark.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The text of one file; the memory is kept for the next one. */
struct buffer {
  char *bytes;
  size_t length;
  size_t capacity;
};

static void fail(const char *what) {
  fprintf(stderr, "limit: %s: %s\n", what, strerror(errno));
  exit(2);
}

static void reserve(struct buffer *buffer, size_t capacity) {
  if (capacity <= buffer->capacity) return;
  buffer->bytes = realloc(buffer->bytes, capacity);
  if (buffer->bytes == NULL) fail("memory");
  buffer->capacity = capacity;
}

static void read_file(int folder, const char *name, struct buffer *buffer) {
  int file = openat(folder, name, O_RDONLY | O_CLOEXEC);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) fail(name);
  reserve(buffer, (size_t)status.st_size);
  buffer->length = 0;
  while (buffer->length < (size_t)status.st_size) {
    ssize_t count =
        read(file, buffer->bytes + buffer->length, (size_t)status.st_size - buffer->length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail(name);
    if (count == 0) break; /* The file has become shorter since fstat. */
    buffer->length += (size_t)count;
  }
  close(file);
}

static void write_file(int folder, const char *name, const char *bytes, size_t length) {
  int file = openat(folder, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file < 0) fail(name);
  while (length > 0) {
    ssize_t count = write(file, bytes, length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail(name);
    bytes += count;
    length -= (size_t)count;
  }
  if (close(file) != 0) fail(name);
}

/* Returns where the text begins after front matter, which stands between two lines of `---`. */
static size_t body_offset(const struct buffer *buffer) {
  static const char fence[] = "---\n";
  const size_t fence_length = sizeof fence - 1;
  const char *end = buffer->bytes + buffer->length;
  const char *line = buffer->bytes;
  if (buffer->length < fence_length || memcmp(line, fence, fence_length) != 0) return 0;
  while ((line = memchr(line, '\n', (size_t)(end - line))) != NULL) {
    line += 1;
    if ((size_t)(end - line) < fence_length) return 0;
    if (memcmp(line, fence, fence_length) == 0)
      return (size_t)(line - buffer->bytes) + fence_length;
  }
  return 0;
}

static void convert(int input, int output, const char *name, struct buffer *buffer) {
  read_file(input, name, buffer);
  size_t offset = body_offset(buffer);
  cmark_node *document =
      cmark_parse_document(buffer->bytes + offset, buffer->length - offset, CMARK_OPT_DEFAULT);
  char *html = cmark_render_html(document, CMARK_OPT_DEFAULT);

  char output_name[NAME_MAX + sizeof ".html"];
  int stem = (int)(strlen(name) - strlen(".md"));
  snprintf(output_name, sizeof output_name, "%.*s.html", stem, name);
  write_file(output, output_name, html, strlen(html));

  free(html);
  cmark_node_free(document);
}

static int is_markdown(const char *name) {
  size_t length = strlen(name);
  return length > 3 && strcmp(name + length - 3, ".md") == 0;
}

static int open_folder(int parent, const char *name) {
  int folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) fail(name);
  return folder;
}

static int make_folder(int parent, const char *name) {
  if (mkdirat(parent, name, 0777) != 0 && errno != EEXIST) fail(name);
  return open_folder(parent, name);
}

/* Names are opened relative to their folder, which saves the kernel the walk down each path. */
static void walk(int input, int output, struct buffer *buffer) {
  DIR *entries = fdopendir(input);
  if (entries == NULL) fail("folder");
  struct dirent *entry;
  while (errno = 0, (entry = readdir(entries)) != NULL) {
    const char *name = entry->d_name;
    if (name[0] == '.') continue;
    struct stat status;
    if (is_markdown(name)) {
      convert(input, output, name, buffer);
    } else if (fstatat(input, name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
      fail(name);
    } else if (S_ISDIR(status.st_mode)) {
      walk(open_folder(input, name), make_folder(output, name), buffer);
    }
  }
  if (errno != 0) fail("folder");
  closedir(entries);
  close(output);
}

int main(int argument_count, char **arguments) {
  if (argument_count != 3) {
    fputs("usage: limit INPUT_DIR OUTPUT_DIR\n", stderr);
    return 2;
  }
  struct buffer buffer = {0};
  walk(open_folder(AT_FDCWD, arguments[1]), make_folder(AT_FDCWD, arguments[2]), &buffer);
  free(buffer.bytes);
  return 0;
}
