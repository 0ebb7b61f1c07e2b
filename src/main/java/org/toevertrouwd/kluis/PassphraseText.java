package org.toevertrouwd.kluis;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * Turns a passphrase into the bytes that are hashed: composed (NFC), UTF-8.
 *
 * <p>The JDK composes Strings only. Characters below U+0300 are in composed form and never combine
 * with what stands before them, so the text is cut before each of them and only the pieces that
 * need it, a letter with its accents, pass through a String; the passphrase as a whole never does.
 */
final class PassphraseText {

  private static final int BYTES_PER_CHARACTER = 3;
  private static final char FIRST_COMBINING = '\u0300';

  private PassphraseText() {}

  /** The caller wipes the result. */
  static byte[] normalizedUtf8(char[] characters) {
    CharBuffer composed = CharBuffer.allocate(characters.length * 3);
    for (int start = 0; start < characters.length; ) {
      int end = start + 1;
      while (end < characters.length && characters[end] >= FIRST_COMBINING) {
        end++;
      }
      compose(CharBuffer.wrap(characters, start, end - start), composed);
      start = end;
    }
    // Room for the longest encoding: an encoder that had to grow would leave what it grew out of.
    ByteBuffer encoded = ByteBuffer.allocate(composed.position() * BYTES_PER_CHARACTER);
    StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .encode(composed.flip(), encoded, true);
    encoded.flip();
    byte[] bytes = Arrays.copyOf(encoded.array(), encoded.limit());
    Arrays.fill(encoded.array(), (byte) 0);
    Arrays.fill(composed.array(), '\0');
    return bytes;
  }

  private static void compose(CharBuffer piece, CharBuffer target) {
    if (piece.length() == 1 && piece.charAt(0) < FIRST_COMBINING) {
      target.put(piece);
    } else {
      target.put(Normalizer.normalize(piece, Normalizer.Form.NFC));
    }
  }
}
