package org.toevertrouwd.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.toevertrouwd.files.AtomicFiles;

/** The file of a package: written beside its place, and put there only when the ledger has it. */
public final class PackageFile implements AutoCloseable {

  private final Path place;
  private final Path beside;
  private boolean kept;

  private PackageFile(Path place, Path beside) {
    this.place = place;
    this.beside = beside;
  }

  /** The release is in the ledger, but its file could not get its name. */
  public static final class StayedBesideException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path beside;

    StayedBesideException(Path beside) {
      super("a package stayed beside its place");
      this.beside = beside;
    }

    /** Where the package stands. */
    public Path beside() {
      return beside;
    }
  }

  /**
   * Prepares a place.
   *
   * @throws FileAlreadyExistsException if something stands there already
   * @throws NoSuchFileException if its folder, which is named, is missing
   */
  public static PackageFile at(Path place) throws IOException {
    if (Files.exists(place)) {
      throw new FileAlreadyExistsException(place.toString());
    }
    return beside(place);
  }

  /**
   * Writes a package that left before once more, whole or not at all; it replaces what stands
   * there.
   *
   * @throws IOException if that cannot be; what stood there still does
   */
  public static void again(Path place, byte[] content) throws IOException {
    try (PackageFile file = beside(place)) {
      file.fill(content);
      Files.move(
          file.beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (UncheckedIOException e) {
      throw new IOException("a package could not be written", e);
    }
  }

  private static PackageFile beside(Path place) throws IOException {
    Path folder =
        Optional.ofNullable(place.toAbsolutePath().getParent())
            .orElse(Path.of("").toAbsolutePath());
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    return new PackageFile(place, Files.createTempFile(folder, ".toevertrouwd-", ".tmp"));
  }

  /**
   * Writes the content beside the place, down to the disk.
   *
   * @throws UncheckedIOException if the disk fails
   */
  public void fill(byte[] content) {
    try {
      AtomicFiles.fill(beside, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Puts the file in its place. The ledger has the release by now and allows no second one, so a
   * file that cannot get there stays where it is. What somebody else put in the place meanwhile is
   * not replaced.
   *
   * @throws StayedBesideException if it stays
   */
  public void publish() throws StayedBesideException {
    try {
      Files.move(beside, place);
    } catch (IOException e) {
      kept = true;
      throw new StayedBesideException(beside);
    }
  }

  @Override
  public void close() throws IOException {
    if (!kept) {
      Files.deleteIfExists(beside);
    }
  }
}
