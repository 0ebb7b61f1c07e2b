package org.toevertrouwd.kluis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the chunks of the attachments stand in one generation. */
final class BlobIndex {

  private final Map<BlobId, BlobChunks> blobs = new LinkedHashMap<>();
  private final Map<BlobId, BlobState> states = new LinkedHashMap<>();
  private final Set<BlobId> staged = new LinkedHashSet<>();

  /** Notes a chunk; false if it is not the next one of its attachment. */
  boolean add(RecordHeader header, long position) {
    if (header.chunk() != find(header.blob()).map(BlobChunks::count).orElse(0)) {
      return false;
    }
    staged.add(header.blob());
    blobs.computeIfAbsent(header.blob(), _ -> new BlobChunks()).add(position, header.recordBytes());
    return true;
  }

  void commit() {
    staged.forEach(id -> blobs.getOrDefault(id, new BlobChunks()).commit());
    staged.clear();
  }

  /** Forgets every chunk that no commit made count. */
  void rollBack() {
    for (BlobId id : staged) {
      BlobChunks chunks = blobs.getOrDefault(id, new BlobChunks());
      chunks.rollBack();
      if (chunks.count() == 0) {
        blobs.remove(id);
        states.remove(id);
      }
    }
    staged.clear();
  }

  /** Forgets every chunk that stands at or after this place. */
  void rollBackTo(long position) {
    for (BlobId id : List.copyOf(staged)) {
      BlobChunks chunks = blobs.getOrDefault(id, new BlobChunks());
      if (chunks.count() > 0 && chunks.position(chunks.count() - 1) >= position) {
        chunks.rollBack();
        blobs.remove(id);
        states.remove(id);
        staged.remove(id);
      }
    }
  }

  boolean hasStaged() {
    return !staged.isEmpty();
  }

  /** The attachments with chunks since the last commit. */
  Set<BlobId> staged() {
    return Collections.unmodifiableSet(staged);
  }

  Optional<BlobChunks> find(BlobId id) {
    return Optional.ofNullable(blobs.get(id));
  }

  /** Notes what reading an attachment showed. */
  void note(BlobId id, BlobState state) {
    states.put(id, state);
  }

  long count(BlobState state) {
    return states.values().stream().filter(state::equals).count();
  }

  /** The attachments that are known to be damaged. */
  List<BlobId> damaged() {
    return states.keySet().stream().filter(id -> states.get(id) == BlobState.DAMAGED).toList();
  }

  /** Whether a writer began it and never finished. */
  boolean isIncomplete(BlobId id) {
    return states.get(id) == BlobState.INCOMPLETE;
  }

  /** The attachments a commit made count. */
  Set<BlobId> committed() {
    Set<BlobId> ids = new LinkedHashSet<>(blobs.keySet());
    ids.removeIf(id -> find(id).map(chunks -> chunks.committed() == 0).orElse(true));
    return Collections.unmodifiableSet(ids);
  }

  /** Bytes in the file of the records of these attachments. */
  long bytesOf(Set<BlobId> ids) {
    return ids.stream().flatMap(id -> find(id).stream()).mapToLong(BlobChunks::bytes).sum();
  }
}
