package org.toevertrouwd.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The file of a package: written beside its place, and put there only when the ledger has it. */
final class PackageFile implements AutoCloseable {

  private final Path place;
  private final Path beside;
  private boolean kept;

  private PackageFile(Path place, Path beside) {
    this.place = place;
    this.beside = beside;
  }

  /**
   * Prepares a place.
   *
   * @throws Refusal if something stands there already, or its folder is missing
   */
  static PackageFile at(Path place) throws Refusal, IOException {
    if (Files.exists(place)) {
      throw new Refusal("refused.file-exists", place);
    }
    Path folder =
        Optional.ofNullable(place.toAbsolutePath().getParent())
            .orElse(Path.of("").toAbsolutePath());
    if (!Files.isDirectory(folder)) {
      throw new Refusal("refused.folder-missing", folder);
    }
    return new PackageFile(place, Files.createTempFile(folder, ".toevertrouwd-", ".tmp"));
  }

  /** Writes the content beside the place, down to the disk. */
  void fill(byte[] content) {
    try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Puts the file in its place. The ledger has the release by now and allows no second one, so a
   * file that cannot get there stays where it is.
   *
   * @throws Refusal if it stays, naming where
   */
  void publish() throws Refusal {
    try {
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      kept = true;
      throw new Refusal("refused.package-beside", beside);
    }
  }

  @Override
  public void close() throws IOException {
    if (!kept) {
      Files.deleteIfExists(beside);
    }
  }
}
