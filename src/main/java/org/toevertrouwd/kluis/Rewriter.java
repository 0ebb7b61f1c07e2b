package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;
import org.toevertrouwd.kluis.KluisWriteException.Next;

/** Writes the next generation beside the kluis and puts it in its place. */
final class Rewriter {

  private static final long PAUSE_NANOS = 50_000_000;

  private final KluisPlace place;
  private final ProgressListener listener;
  private final Next afterFailure;

  /** What may be done after a failure is what could be done before. */
  Rewriter(KluisPlace place, ProgressListener listener, Next afterFailure) {
    this.place = place;
    this.listener = listener;
    this.afterFailure = afterFailure;
  }

  /**
   * The file that took the place of the old one.
   *
   * @param log open
   * @param folderFailure why its name is not sure to be on the disk, if it is not
   */
  record Replaced(OpenLog log, Optional<IOException> folderFailure) {}

  /** All or nothing: whatever is thrown, the old log is open and its file in place. */
  Replaced replace(OpenLog old, NewGeneration next, Set<BlobId> live, Instant now)
      throws KluisException {
    requireAll(old, live);
    place.requireNotReplaced(old);
    Path newFile = Orphans.freeName(place.file());
    KluisChannel channel = created(newFile);
    boolean moved = false;
    try {
      // Asked before it has the name of the kluis, which somebody else could give away as well.
      Optional<Object> identity = place.files().identity(newFile);
      long total = 2 * (old.image().length + old.blobs().bytesOf(live));
      GenerationWriter writer =
          new GenerationWriter(channel, next, new ProgressMeter(listener, total));
      writer.write(old.image(), new LiveBlobs(old, live), now);
      LogContent content = writer.verified(old.image(), live);
      place.requireNotReplaced(old);
      channel = moveIntoPlace(newFile, channel, old);
      moved = true;
      return opened(new OpenFile(channel, identity), writer.keyed(), content, old);
    } catch (IOException e) {
      throw new KluisWriteException(afterFailure, e);
    } finally {
      if (!moved) {
        remove(newFile, channel);
      }
    }
  }

  private Replaced opened(OpenFile opened, KeyedHeader keyed, LogContent content, OpenLog old) {
    Optional<IOException> folderFailure = forceFolder();
    OpenLog log = new OpenLog(opened, keyed, keyed.recordCipher(), content);
    if (keyed.key() == old.dataKey()) {
      old.closeKeepingDataKey();
    } else {
      old.close();
    }
    TornTail.removeCopies(place);
    return new Replaced(log, folderFailure);
  }

  private KluisChannel created(Path newFile) throws KluisWriteException {
    try {
      return place.files().createNew(newFile);
    } catch (IOException e) {
      throw new KluisWriteException(afterFailure, e);
    }
  }

  /** Where a move over an open file is refused, both are closed and it is tried for a while. */
  private KluisChannel moveIntoPlace(Path newFile, KluisChannel channel, OpenLog old)
      throws IOException {
    try {
      place.files().moveAtomically(newFile, place.file());
      return channel;
    } catch (IOException refused) {
      channel.close();
      old.closeChannel();
      if (!moveWithPatience(newFile)) {
        old.reopen(place.files().open(place.file()));
        throw refused;
      }
      return place.files().open(place.file());
    }
  }

  private boolean moveWithPatience(Path newFile) {
    long deadline = System.nanoTime() + place.files().patience().toNanos();
    while (System.nanoTime() < deadline) {
      LockSupport.parkNanos(PAUSE_NANOS);
      try {
        place.files().moveAtomically(newFile, place.file());
        return true;
      } catch (IOException e) {
        continue;
      }
    }
    return false;
  }

  private Optional<IOException> forceFolder() {
    try {
      place.files().forceFolder(place.folder());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e);
    }
  }

  private void remove(Path newFile, KluisChannel channel) {
    try {
      channel.close();
      place.files().delete(newFile);
    } catch (IOException e) {
      // An orphan stays; the next opening finds and removes it.
      return;
    }
  }

  private static void requireAll(OpenLog old, Set<BlobId> live) throws KluisDamagedException {
    if (!old.blobs().committed().containsAll(live)) {
      throw new KluisDamagedException(Damage.BLOB_MISSING);
    }
  }

  /** The live attachments of the old file. */
  private record LiveBlobs(OpenLog old, Set<BlobId> ids) implements GenerationWriter.BlobSource {

    @Override
    public void read(BlobId id, BlobReader.ChunkTarget target) throws IOException, KluisException {
      new BlobReader(old.source()).readChunks(id, old.blobs().find(id).orElseThrow(), target);
    }
  }
}
