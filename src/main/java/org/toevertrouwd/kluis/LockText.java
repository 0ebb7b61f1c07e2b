package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in a lock file: two lines, the name of the computer and the time. */
final class LockText {

  private static final int MAXIMUM_BYTES = 400;
  private static final int MAXIMUM_NAME = 100;
  private static final List<Path> NAME_FILES =
      List.of(Path.of("/proc/sys/kernel/hostname"), Path.of("/etc/hostname"));

  private LockText() {}

  static LockHolder mine(Instant now) {
    Optional<String> name =
        Stream.of("COMPUTERNAME", "HOSTNAME")
            .flatMap(variable -> Optional.ofNullable(System.getenv(variable)).stream())
            .findFirst()
            .or(() -> NAME_FILES.stream().flatMap(file -> firstLine(file).stream()).findFirst());
    return new LockHolder(name.flatMap(LockText::name), Optional.of(now));
  }

  /** A courtesy to others: on a full disk the lock holds without it. */
  static void write(FileChannel channel, LockHolder holder) {
    String text = holder.computer().orElse("") + "\n" + holder.since().orElseThrow() + "\n";
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException e) {
      return;
    }
  }

  static LockHolder read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MAXIMUM_BYTES);
    channel.read(bytes, 0);
    String[] lines =
        new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).split("\n", -1);
    return new LockHolder(name(lines[0]), lines.length > 1 ? instant(lines[1]) : Optional.empty());
  }

  /** Names are shown to people, so only letters, digits and a few signs get through. */
  private static Optional<String> name(String text) {
    String cleaned = text.strip().replaceAll("[^\\p{L}\\p{N}._-]", "");
    return cleaned.isEmpty()
        ? Optional.empty()
        : Optional.of(cleaned.substring(0, Math.min(cleaned.length(), MAXIMUM_NAME)));
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> firstLine(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
