package org.toevertrouwd.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How the bytes of a text file are written: a byte order mark decides, else UTF-8, else
 * Windows-1252.
 */
final class Encoding {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Encoding() {}

  /**
   * The text of a file, without its byte order mark.
   *
   * @throws SheetRefusedException when the bytes are no text in any of these encodings
   */
  static String decode(byte[] bytes) throws SheetRefusedException {
    String text = decodeMarked(bytes);
    if (text.indexOf('\0') >= 0) {
      throw new SheetRefusedException(Message.NOT_A_SHEET);
    }
    return text;
  }

  private static String decodeMarked(byte[] bytes) throws SheetRefusedException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(StandardCharsets.UTF_8, bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strictly(StandardCharsets.UTF_16LE, bytes, 2);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strictly(StandardCharsets.UTF_16BE, bytes, 2);
    }
    try {
      return strictly(StandardCharsets.UTF_8, bytes, 0);
    } catch (SheetRefusedException notUtf8) {
      return strictly(WINDOWS_1252, bytes, 0);
    }
  }

  private static String strictly(Charset charset, byte[] bytes, int from)
      throws SheetRefusedException {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      throw new SheetRefusedException(Message.UNREADABLE_ENCODING);
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    return bytes.length >= mark.length
        && Arrays.equals(
            Arrays.stream(mark).toArray(),
            java.util.stream.IntStream.range(0, mark.length).map(i -> bytes[i] & 0xFF).toArray());
  }
}
