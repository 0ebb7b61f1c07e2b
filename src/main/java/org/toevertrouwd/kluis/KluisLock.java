package org.toevertrouwd.kluis;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lock of the operating system on the sibling {@code name.kluis.lock}, held while a kluis is
 * open. The file is opened once and never replaced or deleted; that it exists means nothing.
 */
final class KluisLock implements AutoCloseable {

  /**
   * Which lock files this process holds. It must be one map for the process: POSIX drops a lock as
   * soon as the process closes any channel of that file, so a second attempt may not even open it.
   */
  private static final Map<Object, LockHolder> HELD = new ConcurrentHashMap<>();

  /** The lock is on a byte far beyond the text, so that others can read the text on Windows. */
  private static final long LOCKED_BYTE = 1L << 30;

  private final Object identity;
  private final FileChannel channel;

  private KluisLock(Object identity, FileChannel channel) {
    this.identity = identity;
    this.channel = channel;
  }

  static KluisLock acquire(Path kluis, Instant now) throws IOException, KluisInUseException {
    Path file = kluis.resolveSibling(kluis.getFileName() + ".lock");
    createIfMissing(file);
    Object identity = identity(file);
    LockHolder mine = LockText.mine(now);
    LockHolder other = HELD.putIfAbsent(identity, mine);
    if (other != null) {
      throw new KluisInUseException(other);
    }
    boolean locked = false;
    try {
      KluisLock lock = new KluisLock(identity, lock(file));
      locked = true;
      LockText.write(lock.channel, mine);
      return lock;
    } finally {
      if (!locked) {
        HELD.remove(identity);
      }
    }
  }

  /** A link here could make us write into any file of this person, so none is followed. */
  private static Object identity(Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
    if (!attributes.isRegularFile()) {
      throw new IOException("the lock is no file");
    }
    return Objects.requireNonNullElse(attributes.fileKey(), file);
  }

  private static FileChannel lock(Path file) throws IOException, KluisInUseException {
    FileChannel channel = FileChannel.open(file, READ, WRITE, NOFOLLOW_LINKS);
    boolean locked = false;
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        throw new KluisInUseException(LockText.read(channel));
      }
      locked = true;
      return channel;
    } finally {
      if (!locked) {
        channel.close();
      }
    }
  }

  private static void createIfMissing(Path file) throws IOException {
    if (Files.notExists(file, NOFOLLOW_LINKS)) {
      try {
        FileChannel.open(file, Set.of(CREATE_NEW, WRITE), OwnerOnly.attributes(file)).close();
      } catch (FileAlreadyExistsException e) {
        // Another program was a moment earlier; the lock will tell who goes first.
        return;
      }
    }
  }

  /** Closing the channel gives up the lock; where even that fails, the process will. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      return;
    } finally {
      HELD.remove(identity);
    }
  }
}
