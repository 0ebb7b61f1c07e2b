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
        ReadOnlyKluis opened = new ReadOnlyKluis(logAt(channel, key, commitNumber));
        done = true;
        return opened;
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

  private static OpenLog logAt(KluisChannel channel, Key key, long commitNumber)
      throws IOException, KluisException {
    HeaderRead header = HeaderRead.from(channel);
    DataKey dataKey = Unlocking.dataKey(header.header(), key);
    boolean done = false;
    try {
      KeyedHeader keyed = header.authenticated(dataKey);
      RecordCipher cipher = keyed.recordCipher();
      RecordSource source = new RecordSource(channel, keyed, cipher);
      LogContent content = LogReader.readTo(source, keyed, commitNumber);
      if (content.lastCommit().point().commitNumber() != commitNumber) {
        throw new KluisDamagedException(
            Damage.COMMIT_NOT_FOUND, Optional.of(content.lastCommit().point()));
      }
      done = true;
      return new OpenLog(channel, Optional.empty(), keyed, cipher, content);
    } finally {
      if (!done) {
        dataKey.close();
      }
    }
  }
}
