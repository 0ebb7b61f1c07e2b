package org.toevertrouwd.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Files that are there whole or not at all. */
public final class AtomicFiles {

  private AtomicFiles() {}

  /**
   * Writes one file beside its place, then moves it there; what stood there before stays until
   * then.
   *
   * @throws IOException if it cannot be written, after which nothing is changed
   */
  public static Path write(Path file, byte[] content) throws IOException {
    Path whole = file.toAbsolutePath();
    Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    write(folder, Map.of(file.getFileName().toString(), content));
    return file;
  }

  /**
   * Writes every file beside its place, then moves them in order.
   *
   * @param folder made if it is not there
   * @param files content by name
   * @throws IOException if one of them cannot be written
   */
  public static void write(Path folder, Map<String, byte[]> files) throws IOException {
    Files.createDirectories(folder);
    Map<Path, Path> moves = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path beside = Files.createTempFile(folder, ".toevertrouwd-", ".tmp");
        moves.put(beside, folder.resolve(file.getKey()));
        fill(beside, file.getValue());
      }
      for (Map.Entry<Path, Path> move : moves.entrySet()) {
        Files.move(move.getKey(), move.getValue(), ATOMIC_MOVE, REPLACE_EXISTING);
      }
    } finally {
      for (Path beside : moves.keySet()) {
        Files.deleteIfExists(beside);
      }
    }
  }

  /**
   * Fills a file, down to the disk.
   *
   * @throws IOException if the disk fails
   */
  public static void fill(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
