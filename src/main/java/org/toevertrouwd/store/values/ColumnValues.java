package org.toevertrouwd.store.values;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * Writes identities and moments of the machine as columns hold them. Both keep every bit: what is
 * read equals what was written.
 */
public final class ColumnValues {

  /** Always nine digits of a second, so that moments sort as text. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private ColumnValues() {}

  /** The identity in 16 bytes of a column. */
  public static UUID uuid(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  /** The 16 bytes of an identity, the most significant first. */
  public static byte[] bytes(UUID uuid) {
    return ByteBuffer.allocate(16)
        .putLong(uuid.getMostSignificantBits())
        .putLong(uuid.getLeastSignificantBits())
        .array();
  }

  /** The moment in a text of a column. */
  public static Instant instant(String text) {
    return Instant.parse(text);
  }

  /** The text of a moment, 30 characters for the years 0 to 9999. */
  public static String text(Instant instant) {
    return MOMENT.format(instant);
  }
}
