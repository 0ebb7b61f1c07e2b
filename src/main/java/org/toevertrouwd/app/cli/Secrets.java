package org.toevertrouwd.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads passphrases and recovery codes from a file, from standard input or from a person; never
 * from an argument.
 */
final class Secrets {

  /** Longest secret in bytes; longer means the wrong file was named. */
  private static final int LONGEST = 4096;

  private static final Path STANDARD_INPUT = Path.of("-");

  private final Terminal terminal;
  private final Messages messages;

  Secrets(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  /**
   * The first line of a file, of standard input, or what a person types.
   *
   * @param file where it stands, {@code -} for standard input; empty to ask
   * @param question key of the text that asks for it
   * @return the secret, to be wiped by the caller
   */
  char[] read(Optional<Path> file, String question) throws Refusal {
    char[] secret = file.isPresent() ? from(file.get()) : ask(question);
    if (secret.length == 0) {
      throw new Refusal("refused.secret.empty");
    }
    return secret;
  }

  private char[] ask(String question) {
    return terminal.prompt().ask(messages.text(question) + " ");
  }

  private char[] from(Path file) throws Refusal {
    if (file.equals(STANDARD_INPUT)) {
      return line(terminal.in(), file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return line(in, file);
    } catch (IOException e) {
      throw new Refusal("refused.secret.unreadable", file);
    }
  }

  private static char[] line(InputStream in, Path file) throws Refusal {
    byte[] bytes = new byte[LONGEST];
    int length = 0;
    try {
      // A byte at a time: a second secret may follow on the next line of standard input.
      for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
        if (length == LONGEST) {
          throw new Refusal("refused.secret.long", file);
        }
        bytes[length++] = (byte) next;
      }
      return text(bytes, length, file);
    } catch (IOException e) {
      throw new Refusal("refused.secret.unreadable", file);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static char[] text(byte[] bytes, int length, Path file) throws Refusal {
    int end = length > 0 && bytes[length - 1] == '\r' ? length - 1 : length;
    try {
      CharBuffer decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
      int start = decoded.hasRemaining() && decoded.get(0) == '\uFEFF' ? 1 : 0;
      char[] secret = new char[decoded.remaining() - start];
      decoded.position(start);
      decoded.get(secret);
      Arrays.fill(decoded.array(), '\0');
      return secret;
    } catch (CharacterCodingException e) {
      throw new Refusal("refused.secret.encoding", file);
    }
  }
}
