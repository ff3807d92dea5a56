#ifndef SXSH_CCMARK_SHIM_H
#define SXSH_CCMARK_SHIM_H

#include <cmark.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// An arena for one parse: a third of libcmark's time goes into allocating and freeing its nodes
// one by one. A cmark_mem has no room for a context, so the arena in use is the thread's.

typedef struct ccmark_chunk {
  struct ccmark_chunk *previous;
  size_t capacity;
  size_t used;
  // Where the last allocation starts: that one can grow in place or be taken back.
  size_t last;
} ccmark_chunk;

// Each allocation is preceded by its size, and both are aligned like anything malloc gives.
enum { ccmark_alignment = 16 };

enum { ccmark_largest_capacity = 16 << 20 };

static _Thread_local ccmark_chunk *ccmark_current = NULL;

// Chunks that parses have done with, for those to come: giving a hundred kilobytes back to malloc
// after each text costs more than all else here. Neither the places nor the chunks are many.
enum { ccmark_spare_count = 16, ccmark_spare_capacity = 1 << 20 };

static inline ccmark_chunk **ccmark_spares(void) {
  static ccmark_chunk *spares[ccmark_spare_count];
  return spares;
}

static inline char *ccmark_bytes(ccmark_chunk *chunk) { return (char *)(chunk + 1); }

static inline size_t ccmark_rounded(size_t size) {
  return (size + ccmark_alignment - 1) & ~(size_t)(ccmark_alignment - 1);
}

// A chunk that was kept, if it has room for `capacity` bytes.
static inline ccmark_chunk *ccmark_take_spare(size_t capacity) {
  for (int place = 0; place < ccmark_spare_count; place++) {
    ccmark_chunk *chunk = __atomic_exchange_n(&ccmark_spares()[place], NULL, __ATOMIC_ACQ_REL);
    if (chunk == NULL) continue;
    if (chunk->capacity >= capacity) return chunk;
    free(chunk);
  }
  return NULL;
}

// Keeps a chunk for later, or frees it where it is too large or enough are kept.
static inline void ccmark_give_back(ccmark_chunk *chunk) {
  if (chunk->capacity <= ccmark_spare_capacity) {
    for (int place = 0; place < ccmark_spare_count; place++) {
      ccmark_chunk *none = NULL;
      if (__atomic_compare_exchange_n(&ccmark_spares()[place], &none, chunk, 0, __ATOMIC_ACQ_REL,
                                      __ATOMIC_RELAXED)) {
        return;
      }
    }
  }
  free(chunk);
}

static inline void ccmark_add_chunk(size_t capacity) {
  ccmark_chunk *chunk = ccmark_take_spare(capacity);
  if (chunk == NULL) {
    chunk = (ccmark_chunk *)malloc(sizeof(ccmark_chunk) + capacity);
    // As libcmark's own allocator does: there is nobody to report to.
    if (chunk == NULL) abort();
    chunk->capacity = capacity;
  }
  chunk->previous = ccmark_current;
  chunk->used = 0;
  chunk->last = 0;
  ccmark_current = chunk;
}

static inline void *ccmark_allocate(size_t size) {
  size_t needed = ccmark_rounded(size) + ccmark_alignment;
  ccmark_chunk *chunk = ccmark_current;
  if (chunk->capacity - chunk->used < needed) {
    size_t doubled = chunk->capacity * 2;
    // malloc hands memory of more than 32 MB to the system and back, page by page, each time.
    if (doubled > ccmark_largest_capacity) doubled = ccmark_largest_capacity;
    ccmark_add_chunk(doubled < needed ? needed : doubled);
    chunk = ccmark_current;
  }
  char *start = ccmark_bytes(chunk) + chunk->used;
  *(size_t *)start = size;
  chunk->last = chunk->used;
  chunk->used += needed;
  return start + ccmark_alignment;
}

static void *ccmark_calloc(size_t count, size_t size) {
  size_t total;
  if (__builtin_mul_overflow(count, size, &total) || total > SIZE_MAX / 4) abort();
  return memset(ccmark_allocate(total), 0, total);
}

// Whether `pointer` is the newest allocation.
static inline int ccmark_is_last(void *pointer) {
  char *start = (char *)pointer - ccmark_alignment;
  return start == ccmark_bytes(ccmark_current) + ccmark_current->last;
}

static void *ccmark_realloc(void *pointer, size_t size) {
  if (pointer == NULL) return ccmark_allocate(size);
  if (size > SIZE_MAX / 4) abort();
  size_t *held = (size_t *)((char *)pointer - ccmark_alignment);
  ccmark_chunk *chunk = ccmark_current;
  size_t needed = ccmark_rounded(size) + ccmark_alignment;
  if (ccmark_is_last(pointer) && chunk->capacity - chunk->last >= needed) {
    *held = size;
    chunk->used = chunk->last + needed;
    return pointer;
  }
  if (size <= *held) return pointer;
  void *moved = ccmark_allocate(size);
  memcpy(moved, pointer, *held);
  return moved;
}

static void ccmark_free(void *pointer) {
  // The rest goes when the arena is closed.
  if (pointer != NULL && ccmark_is_last(pointer)) ccmark_current->used = ccmark_current->last;
}

static cmark_mem ccmark_arena = {ccmark_calloc, ccmark_realloc, ccmark_free};

// Opens the thread's arena with room for `capacity` bytes; further room is added as needed.
static inline cmark_mem *ccmark_arena_open(size_t capacity) {
  if (capacity > ccmark_largest_capacity) capacity = ccmark_largest_capacity;
  ccmark_add_chunk(capacity);
  return &ccmark_arena;
}

// Closes the thread's arena: all memory that libcmark was given is gone.
static inline void ccmark_arena_close(void) {
  while (ccmark_current != NULL) {
    ccmark_chunk *previous = ccmark_current->previous;
    ccmark_give_back(ccmark_current);
    ccmark_current = previous;
  }
}

#endif
