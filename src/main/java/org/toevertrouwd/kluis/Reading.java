package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;
import org.toevertrouwd.kluis.NotAKluisException.Reason;

/** Reads a kluis without changing anything. */
final class Reading {

  private final Path file;
  private final KluisFiles files;

  Reading(Path file, KluisFiles files) {
    this.file = file;
    this.files = files;
  }

  /** Work on an open file. */
  @FunctionalInterface
  interface Work<T> {

    /** Does it; the channel is closed afterwards. */
    T on(KluisChannel channel) throws IOException, KluisException;
  }

  /** The file, links followed; refuses what is not there, and folders. */
  static Path existing(Path file) throws KluisException {
    try {
      Path real = file.toRealPath();
      if (Files.isDirectory(real)) {
        throw new NotAKluisException(Reason.FOLDER);
      }
      return real;
    } catch (NoSuchFileException e) {
      throw new KluisMissingException(Orphans.beside(file).stream().findFirst());
    } catch (IOException e) {
      throw new KluisReadException(e);
    }
  }

  KluisInfo info() throws KluisException {
    return with(
        channel -> {
          FileHeader header = HeaderRead.from(channel).header();
          return new KluisInfo(
              FileHeader.FORMAT,
              header.vaultId(),
              header.generation(),
              channel.size(),
              header.writer(),
              header.slotKinds());
        });
  }

  ReadOnlyKluis openAt(Key key, long commitNumber) throws KluisException {
    try {
      KluisChannel channel = files.openForReading(existing(file));
      boolean done = false;
      try {
        OpenFile opened = new OpenFile(channel, Optional.empty());
        ReadOnlyKluis shown = new ReadOnlyKluis(logAt(opened, key, commitNumber));
        done = true;
        return shown;
      } finally {
        if (!done) {
          channel.close();
        }
      }
    } catch (IOException e) {
      throw new KluisReadException(e);
    }
  }

  <T> T with(Work<T> work) throws KluisException {
    try (KluisChannel channel = files.openForReading(existing(file))) {
      return work.on(channel);
    } catch (IOException e) {
      throw new KluisReadException(e);
    }
  }

  private static OpenLog logAt(OpenFile opened, Key key, long commitNumber)
      throws IOException, KluisException {
    HeaderRead header = HeaderRead.from(opened.channel());
    DataKey dataKey = Unlocking.dataKey(header.header(), key);
    boolean done = false;
    try {
      KeyedHeader keyed = header.authenticated(dataKey);
      OpenLog log = OpenLog.read(opened, keyed, source -> contentAt(source, keyed, commitNumber));
      done = true;
      return log;
    } finally {
      if (!done) {
        dataKey.close();
      }
    }
  }

  private static LogContent contentAt(RecordSource source, KeyedHeader keyed, long commitNumber)
      throws IOException, KluisDamagedException {
    LogContent content = LogReader.readTo(source, keyed, commitNumber);
    CommitPoint last = content.lastCommit().point();
    if (last.commitNumber() != commitNumber) {
      content.wipe();
      throw new KluisDamagedException(Damage.COMMIT_NOT_FOUND, Optional.of(last));
    }
    return content;
  }
}
