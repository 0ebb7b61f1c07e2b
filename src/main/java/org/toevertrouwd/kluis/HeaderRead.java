package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.toevertrouwd.kluis.Finding.Kind;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;
import org.toevertrouwd.kluis.NotAKluisException.Reason;

/**
 * Both header blocks of a file, before any key.
 *
 * @param header what the first whole block says
 * @param blocks the whole blocks, first the one that counts
 * @param findings what was wrong with them
 */
record HeaderRead(FileHeader header, List<HeaderBlock> blocks, List<Finding> findings) {

  /** Where the records begin. */
  static final int RECORDS_OFFSET = 2 * HeaderBlock.BYTES;

  private static final int MAGIC_BYTES = 8;
  private static final String MAGIC_OF_ANY_FORMAT = "KLUIS\\d{1,2}\r\n?";

  static HeaderRead from(KluisChannel channel) throws IOException, KluisException {
    ByteBuffer start = ByteBuffer.allocate(RECORDS_OFFSET);
    channel.read(start, 0);
    byte[] bytes = Arrays.copyOf(start.array(), start.position());
    requireKluis(bytes);
    byte[] first = Arrays.copyOfRange(bytes, 0, HeaderBlock.BYTES);
    byte[] second = Arrays.copyOfRange(bytes, HeaderBlock.BYTES, RECORDS_OFFSET);
    Optional<HeaderBlock> one = HeaderBlock.parse(first);
    Optional<HeaderBlock> two = HeaderBlock.parse(second);
    List<HeaderBlock> whole = Stream.of(one, two).flatMap(Optional::stream).toList();
    if (whole.isEmpty()) {
      throw new KluisDamagedException(Damage.HEADER);
    }
    FileHeader header = HeaderJson.read(whole.getFirst().json().bytes());
    return new HeaderRead(header, whole, findings(one, two, Arrays.equals(first, second)));
  }

  /** Chooses the block that this key authenticates. */
  KeyedHeader authenticated(DataKey key) throws KluisException {
    for (HeaderBlock block : blocks) {
      FileHeader said = HeaderJson.read(block.json().bytes());
      if (block.isAuthentic(key, said.fileSalt())) {
        return new KeyedHeader(said, key, block.firstTag());
      }
    }
    throw new KluisDamagedException(Damage.HEADER_NOT_AUTHENTIC);
  }

  private static List<Finding> findings(
      Optional<HeaderBlock> one, Optional<HeaderBlock> two, boolean same) {
    List<Finding> findings = new ArrayList<>();
    if (one.isEmpty()) {
      findings.add(Finding.of(Kind.HEADER_COPY_USED));
    } else if (!same) {
      findings.add(Finding.of(Kind.HEADER_BLOCKS_DIFFER));
    }
    if (Stream.of(one, two).flatMap(Optional::stream).anyMatch(b -> !b.paddingIsZero())) {
      findings.add(Finding.of(Kind.HEADER_PADDING_NOT_ZERO));
    }
    return findings;
  }

  /**
   * Either block may carry the magic, so that a damaged first one is not taken for another file.
   */
  private static void requireKluis(byte[] bytes) throws KluisException {
    if (bytes.length == 0) {
      throw new NotAKluisException(Reason.EMPTY);
    }
    String first = magicAt(bytes, 0);
    String second = magicAt(bytes, HeaderBlock.BYTES);
    if (!first.matches(MAGIC_OF_ANY_FORMAT) && !second.matches(MAGIC_OF_ANY_FORMAT)) {
      throw new NotAKluisException(Reason.OTHER_FILE);
    }
    if (bytes.length < RECORDS_OFFSET) {
      throw new NotAKluisException(Reason.TOO_SHORT);
    }
    if (first.equals(second) && !first.equals("KLUIS1\r\n")) {
      throw new UnsupportedFormatException(
          Long.parseLong(first.substring(5).strip()), FileHeader.FORMAT);
    }
  }

  private static String magicAt(byte[] bytes, int offset) {
    return bytes.length < offset + MAGIC_BYTES
        ? ""
        : new String(bytes, offset, MAGIC_BYTES, StandardCharsets.ISO_8859_1);
  }
}
