package org.toevertrouwd.ui.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words to make a passphrase of: ordinary Dutch ones of three to eight letters without accents, so
 * that every keyboard has them. Six out of more than 1,296 are more than 62 bits.
 */
final class OfferedWords {

  /** How many are offered together. */
  static final int COUNT = 6;

  private final List<String> words;
  private final SecureRandom random = new SecureRandom();

  OfferedWords() {
    words = read();
  }

  /** All of them. */
  List<String> all() {
    return words;
  }

  /** Six words with spaces between them; the caller wipes them. */
  char[] draw() {
    return IntStream.range(0, COUNT)
        .mapToObj(_ -> words.get(random.nextInt(words.size())))
        .collect(Collectors.joining(" "))
        .toCharArray();
  }

  private static List<String> read() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(OfferedWords.class.getResourceAsStream("words.txt")),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
