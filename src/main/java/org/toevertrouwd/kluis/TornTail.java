package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keeps what a torn write left: copied aside and forced before it is cut off. */
final class TornTail {

  private static final int COPY_BYTES = 1 << 16;
  private static final int MOST_NAMES = 100;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** What follows the prefix; a file that somebody else called nearly so is not ours to remove. */
  private static final Pattern OURS = Pattern.compile("\\d{8}T\\d{6}Z(-\\d{1,2})?");

  private TornTail() {}

  /** Copies, forces, cuts, forces; returns the copy. */
  static Path setAside(KluisPlace place, OpenLog log) throws IOException {
    String time = TIME.format(place.options().clock().instant());
    Path copy = copyAside(place, log, prefix(place.file()) + time);
    place.files().forceFolder(place.folder());
    log.cutTornTail();
    return copy;
  }

  /** Removes the copies, after a rewrite. A copy that cannot be removed stays. */
  static void removeCopies(KluisPlace place) {
    try {
      for (Path copy : copies(place.file())) {
        place.files().delete(copy);
      }
    } catch (IOException e) {
      // They hold nothing but what was never acknowledged, encrypted; the next rewrite tries again.
      return;
    }
  }

  private static Path copyAside(KluisPlace place, OpenLog log, String name) throws IOException {
    for (int i = 1; i < MOST_NAMES; i++) {
      Path copy = place.file().resolveSibling(i == 1 ? name : name + "-" + i);
      try (KluisChannel target = place.files().createNew(copy)) {
        copyOrRemove(place, log, target, copy);
        return copy;
      } catch (FileAlreadyExistsException e) {
        continue;
      }
    }
    throw new IOException("too many copies of torn writes");
  }

  private static void copyOrRemove(KluisPlace place, OpenLog log, KluisChannel target, Path copy)
      throws IOException {
    boolean done = false;
    try {
      ByteBuffer buffer = ByteBuffer.allocate(COPY_BYTES);
      long from = log.end().position();
      long length = log.fileBytes() - from;
      for (long at = 0; at < length; at += buffer.limit()) {
        buffer.clear().limit((int) Math.min(COPY_BYTES, length - at));
        log.channel().read(buffer, from + at);
        if (buffer.hasRemaining()) {
          throw new IOException("the file became shorter while its tail was copied");
        }
        target.write(buffer.flip(), at);
      }
      target.force();
      done = true;
    } finally {
      if (!done) {
        place.files().delete(copy);
      }
    }
  }

  private static List<Path> copies(Path kluis) throws IOException {
    List<Path> copies = new ArrayList<>();
    Path folder = kluis.toAbsolutePath().resolve("..").normalize();
    String prefix = prefix(kluis);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (name.startsWith(prefix) && OURS.matcher(name.substring(prefix.length())).matches()) {
          copies.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return copies;
  }

  private static String prefix(Path kluis) {
    return kluis.getFileName() + ".tail-";
  }
}
