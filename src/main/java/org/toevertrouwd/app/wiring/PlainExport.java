package org.toevertrouwd.app.wiring;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.toevertrouwd.kluis.BlobId;
import org.toevertrouwd.kluis.Kluis;
import org.toevertrouwd.kluis.KluisException;

/**
 * The way out of the program: the database as a plain SQLite file, and the attachments beside it under the names that the
 * database gives them. Names of persons or documents never become names of files.
 */
public final class PlainExport {

  private static final String DATABASE = "kluis.sqlite";
  private static final String ATTACHMENTS = "attachments";

  private PlainExport() {}

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

  /**
   * Writes everything. If anything fails, what was written is removed again: half an export would pass for a whole one.
   *
   * @param folder new or empty
   * @return the files
   */
  public static List<Path> write(OpenKluis kluis, Path folder) throws IOException, KluisException {
    List<Path> written = new ArrayList<>();
    boolean whole = false;
    try {
      Files.createDirectories(folder);
      kluis.<Boolean, Exception>onLive((file, live) -> write(file, live, folder, written));
      whole = true;
      return List.copyOf(written);
    } catch (IOException | KluisException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      if (!whole) {
        remove(written);
      }
    }
  }

  private static boolean write(Kluis kluis, Set<BlobId> live, Path folder, List<Path> written)
      throws IOException, KluisException {
    try (OutputStream out = created(folder.resolve(DATABASE), written)) {
      out.write(kluis.image());
    }
    if (live.isEmpty()) {
      return true;
    }
    Path attachments = Files.createDirectories(folder.resolve(ATTACHMENTS));
    for (BlobId blob : live) {
      try (OutputStream out = created(attachments.resolve(blob.toString()), written)) {
        kluis.readBlob(blob, out);
      }
    }
    return true;
  }

  /** Only what was made here is removed if something fails. */
  private static OutputStream created(Path file, List<Path> written) throws IOException {
    OutputStream out = OwnerOnlyFile.create(file);
    written.add(file);
    return out;
  }

  private static void remove(List<Path> written) throws IOException {
    for (Path file : written) {
      Files.deleteIfExists(file);
    }
  }
}
