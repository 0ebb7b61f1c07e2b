package org.toevertrouwd.session;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.toevertrouwd.kluis.BlobId;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.ReadOnlyKluis;

/**
 * The way out of the program: the database as a plain SQLite file, and the attachments beside it
 * under the names that the database gives them. Names of persons or documents never become names of
 * files.
 */
public final class PlainExport {

  private static final String DATABASE = "kluis.sqlite";
  private static final String ATTACHMENTS = "attachments";

  private final Path folder;
  private final List<Path> written = new ArrayList<>();

  private PlainExport(Path folder) {
    this.folder = folder;
  }

  /** Whether a folder is there with something in it. */
  public static boolean holdsSomething(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return false;
    }
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isPresent();
    }
  }

  /** Streams one attachment. */
  @FunctionalInterface
  private interface Attachments {

    void read(BlobId blob, OutputStream out) throws IOException, KluisException;
  }

  /**
   * Writes everything of an open kluis. If anything fails, what was written is removed again: half
   * an export would pass for a whole one.
   *
   * @param folder new or empty
   * @return the files
   */
  public static List<Path> of(OpenKluis kluis, Path folder) throws IOException, KluisException {
    try {
      return kluis.<List<Path>, Exception>onLive(
          (file, live) -> new PlainExport(folder).all(file.image(), live, file::readBlob));
    } catch (IOException | KluisException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Writes everything of a kluis that is open to look at, such as the last good state of a damaged
   * one.
   */
  public static List<Path> of(ReadOnlyKluis kluis, Path folder) throws IOException, KluisException {
    return new PlainExport(folder).all(kluis.image(), kluis.blobs(), kluis::readBlob);
  }

  private List<Path> all(byte[] image, Set<BlobId> blobs, Attachments attachments)
      throws IOException, KluisException {
    boolean whole = false;
    try {
      write(image, blobs, attachments);
      whole = true;
      return List.copyOf(written);
    } finally {
      if (!whole) {
        for (Path file : written) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private void write(byte[] image, Set<BlobId> blobs, Attachments attachments)
      throws IOException, KluisException {
    Files.createDirectories(folder);
    try (OutputStream out = create(folder.resolve(DATABASE))) {
      out.write(image);
    }
    for (BlobId blob : blobs) {
      Path beside = Files.createDirectories(folder.resolve(ATTACHMENTS));
      try (OutputStream out = create(beside.resolve(blob.toString()))) {
        attachments.read(blob, out);
      }
    }
  }

  private OutputStream create(Path file) throws IOException {
    OutputStream out = OwnerOnlyFile.create(file);
    written.add(file);
    return out;
  }
}
