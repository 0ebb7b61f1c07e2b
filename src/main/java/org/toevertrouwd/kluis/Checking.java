package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.kluis.CheckReport.Verdict;
import org.toevertrouwd.kluis.Finding.Kind;
import org.toevertrouwd.kluis.Finding.Severity;

/** Reads all of a kluis and reports, changing nothing. */
final class Checking {

  private final Path file;
  private final List<Finding> findings = new ArrayList<>();

  Checking(Path file) {
    this.file = file;
  }

  CheckReport check(Key key) throws KluisException {
    new Reading(file, KluisFiles.system()).info();
    Optional<KluisLock> lock = lockIfPossible(Reading.existing(file));
    try {
      return checkUnlocked(key);
    } finally {
      lock.ifPresent(KluisLock::close);
    }
  }

  /** Checks a file that nobody else can write meanwhile: the caller holds its lock. */
  CheckReport checkUnlocked(Key key) throws KluisException {
    return new Reading(file, KluisFiles.system()).with(channel -> report(channel, key));
  }

  /** In a folder where no lock file can be made, nobody can write the kluis either. */
  private static Optional<KluisLock> lockIfPossible(Path real) throws KluisInUseException {
    try {
      return Optional.of(KluisLock.acquire(real, Instant.now()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private CheckReport report(KluisChannel channel, Key key) throws IOException, KluisException {
    HeaderRead read = HeaderRead.from(channel);
    findings.addAll(read.findings());
    try (DataKey dataKey = Unlocking.dataKey(read.header(), key)) {
      KeyedHeader keyed = read.authenticated(dataKey);
      try (RecordCipher cipher = keyed.recordCipher()) {
        RecordSource source = new RecordSource(channel, keyed, cipher);
        return report(source, LogReader.read(source, keyed));
      }
    } catch (KluisDamagedException e) {
      Kind kind =
          switch (e.damage()) {
            case NO_COMMIT -> Kind.NO_COMMIT;
            case CONTRADICTION -> Kind.CONTRADICTION;
            default -> throw e;
          };
      findings.add(Finding.of(kind));
      return new CheckReport(
          Verdict.DAMAGED, Optional.empty(), 0, 0, channel.size(), List.copyOf(findings));
    }
  }

  private CheckReport report(RecordSource source, LogContent content)
      throws IOException, KluisException {
    content.wipe();
    switch (TailVerdict.of(source, content, 0)) {
      case NONE -> {}
      case TORN -> findings.add(Finding.of(Kind.TORN_TAIL_SEEN));
      case LATER_COMMITS_LOST -> findings.add(Finding.of(Kind.LATER_COMMITS_LOST));
      case CONTRADICTION -> findings.add(Finding.of(Kind.CONTRADICTION));
    }
    for (BlobId id : content.blobs().committed()) {
      readBlob(source, content, id);
    }
    return new CheckReport(
        verdict(),
        Optional.of(content.lastCommit().point()),
        content.commits().size(),
        content.blobs().committed().size(),
        source.size(),
        List.copyOf(findings));
  }

  /** A foreign writer may leave an attachment unfinished; nothing names it, and nothing is lost. */
  private void readBlob(RecordSource source, LogContent content, BlobId id)
      throws IOException, KluisException {
    BlobChunks chunks = content.blobs().find(id).orElseThrow();
    try {
      if (!content.blobs().isIncomplete(id)) {
        new BlobReader(source).readChunks(id, chunks, (_, _) -> {});
      }
    } catch (KluisDamagedException e) {
      findings.add(Finding.about(Kind.BLOB_DAMAGED, id));
    }
  }

  private Verdict verdict() {
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      return Verdict.DAMAGED;
    }
    return findings.isEmpty() ? Verdict.WHOLE : Verdict.MENDABLE;
  }
}
