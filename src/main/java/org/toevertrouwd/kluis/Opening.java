package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.kluis.Finding.Kind;
import org.toevertrouwd.kluis.KluisWriteException.Next;

/**
 * Opens a kluis for use: lock, key, log, verdict on its tail, freshness, orphans; in that order.
 */
final class Opening {

  private final Path file;
  private final KluisOptions options;
  private final List<Finding> findings = new ArrayList<>();
  private Freshness freshness = Freshness.FRESH;

  Opening(Path file, KluisOptions options) {
    this.file = file;
    this.options = options;
  }

  OpenResult open(Key key, Optional<KluisPosition> remembered) throws KluisException {
    Path real = Reading.existing(file);
    // Before anything appears beside it, it must look like a kluis.
    new Reading(real, options.files()).info();
    KluisLock lock = lock(real);
    boolean done = false;
    try {
      OpenResult result = open(new KluisPlace(real, lock, options), key, remembered);
      done = true;
      return result;
    } finally {
      if (!done) {
        lock.close();
      }
    }
  }

  private KluisLock lock(Path real) throws KluisException {
    try {
      return KluisLock.acquire(real, options.clock().instant());
    } catch (IOException e) {
      throw new KluisWriteException(Next.TRY_AGAIN, e);
    }
  }

  private OpenResult open(KluisPlace place, Key key, Optional<KluisPosition> remembered)
      throws KluisException {
    try {
      // Asked first: a file that takes its place from here on is another one.
      Optional<Object> identity = options.files().identity(place.file());
      KluisChannel channel = options.files().open(place.file());
      boolean done = false;
      try {
        OpenLog log = read(new OpenFile(channel, identity), key, remembered);
        OpenResult result = result(place, log, remembered);
        done = true;
        return result;
      } finally {
        if (!done) {
          channel.close();
        }
      }
    } catch (IOException e) {
      throw new KluisReadException(e);
    }
  }

  private OpenLog read(OpenFile opened, Key key, Optional<KluisPosition> remembered)
      throws IOException, KluisException {
    HeaderRead read = HeaderRead.from(opened.channel());
    findings.addAll(read.findings());
    DataKey dataKey = Unlocking.dataKey(read.header(), key);
    boolean done = false;
    try {
      KeyedHeader keyed = read.authenticated(dataKey);
      long acknowledged = acknowledged(keyed, remembered);
      OpenLog log =
          OpenLog.read(
              opened,
              keyed,
              source -> {
                LogContent content = LogReader.read(source, keyed);
                TailVerdict.require(source, content, acknowledged);
                freshness = Freshness.of(keyed.header(), content, remembered);
                return content;
              });
      done = true;
      return log;
    } finally {
      if (!done) {
        dataKey.close();
      }
    }
  }

  private OpenResult result(KluisPlace place, OpenLog log, Optional<KluisPosition> remembered) {
    settleTail(place, log);
    log.blobs().damaged().forEach(id -> findings.add(Finding.about(Kind.BLOB_DAMAGED, id)));
    boolean fresh = freshness == Freshness.FRESH;
    if (fresh) {
      findings.addAll(Orphans.settle(place, log));
    }
    Kluis kluis = new Kluis(place, log, fresh ? Optional.empty() : remembered);
    return new OpenResult(kluis, List.copyOf(findings), freshness);
  }

  /** With no room to set it aside the kluis opens all the same; the first commit tries again. */
  private void settleTail(KluisPlace place, OpenLog log) {
    if (log.hasTornTail()) {
      try {
        findings.add(Finding.about(Kind.TORN_TAIL_SET_ASIDE, TornTail.setAside(place, log)));
      } catch (IOException e) {
        findings.add(Finding.of(Kind.TORN_TAIL_STILL_THERE));
      }
    }
  }

  private static long acknowledged(KeyedHeader keyed, Optional<KluisPosition> remembered) {
    return remembered
        .filter(known -> known.vaultId().equals(keyed.header().vaultId()))
        .map(KluisPosition::commitNumber)
        .orElse(0L);
  }
}
