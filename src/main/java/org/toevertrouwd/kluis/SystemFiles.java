package org.toevertrouwd.kluis;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The real disk. */
final class SystemFiles implements KluisFiles {

  @Override
  public KluisChannel createNew(Path file) throws IOException {
    return new SystemChannel(
        FileChannel.open(file, Set.of(CREATE_NEW, READ, WRITE), OwnerOnly.attributes(file)));
  }

  @Override
  public KluisChannel open(Path file) throws IOException {
    return new SystemChannel(FileChannel.open(file, READ, WRITE));
  }

  @Override
  public KluisChannel openForReading(Path file) throws IOException {
    return new SystemChannel(FileChannel.open(file, READ));
  }

  @Override
  public void moveAtomically(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public Optional<Object> identity(Path file) throws IOException {
    return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
  }

  @Override
  public Duration patience() {
    return Duration.ofSeconds(5);
  }

  /** Windows cannot open a folder; there the move itself is all there is. */
  @Override
  public void forceFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, READ)) {
        channel.force(true);
      }
    }
  }
}
