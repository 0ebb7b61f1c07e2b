package org.toevertrouwd.kluis;

import java.util.ArrayList;
import java.util.List;

/** Where the chunks of one attachment stand in the file. */
final class BlobChunks {

  private record Chunk(long position, int bytes) {}

  private final List<Chunk> chunks = new ArrayList<>();
  private int committed;

  void add(long position, int bytes) {
    chunks.add(new Chunk(position, bytes));
  }

  void commit() {
    committed = chunks.size();
  }

  void rollBack() {
    chunks.subList(committed, chunks.size()).clear();
  }

  int count() {
    return chunks.size();
  }

  int committed() {
    return committed;
  }

  long position(int chunk) {
    return chunks.get(chunk).position();
  }

  long bytes() {
    return chunks.stream().mapToLong(Chunk::bytes).sum();
  }
}
