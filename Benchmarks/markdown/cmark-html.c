/*
 * The yardstick of the Markdown benchmark: libcmark's own parse and its own HTML.
 *
 *     cmark-html REPETITIONS FILE...
 *
 * Every file is read once and then converted as often as is asked for. What is printed is the CPU
 * time of the conversions in seconds and the number of bytes that came out, so that the compiler can
 * leave nothing out.
 */

#define _POSIX_C_SOURCE 200809L

#include <cmark.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct text {
  char *bytes;
  size_t length;
};

static void fail(const char *what) {
  fprintf(stderr, "cmark-html: %s: %s\n", what, strerror(errno));
  exit(2);
}

static struct text read_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL || fseek(file, 0, SEEK_END) != 0) fail(path);
  long length = ftell(file);
  rewind(file);
  struct text text = {malloc((size_t)length + 1), (size_t)length};
  if (text.bytes == NULL || fread(text.bytes, 1, text.length, file) != text.length) fail(path);
  fclose(file);
  return text;
}

static double cpu_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

int main(int argument_count, char **arguments) {
  if (argument_count < 3) {
    fputs("usage: cmark-html REPETITIONS FILE...\n", stderr);
    return 2;
  }
  int repetitions = atoi(arguments[1]);
  int count = argument_count - 2;
  struct text *texts = calloc((size_t)count, sizeof *texts);
  if (texts == NULL) fail("memory");
  for (int index = 0; index < count; index++) texts[index] = read_file(arguments[index + 2]);

  size_t written = 0;
  double start = cpu_seconds();
  for (int repetition = 0; repetition < repetitions; repetition++) {
    for (int index = 0; index < count; index++) {
      cmark_node *document =
          cmark_parse_document(texts[index].bytes, texts[index].length, CMARK_OPT_DEFAULT);
      char *html = cmark_render_html(document, CMARK_OPT_DEFAULT);
      written += strlen(html);
      free(html);
      cmark_node_free(document);
    }
  }
  printf("%.6f %zu\n", cpu_seconds() - start, written);
  return 0;
}
