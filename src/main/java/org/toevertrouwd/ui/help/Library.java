package org.toevertrouwd.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Something the program is made with.
 *
 * @param coordinates group and artifact, as Maven knows it
 * @param name as its makers call it
 * @param licence its SPDX name
 */
record Library(String coordinates, String name, String licence) {

  private static final String LIST = "libraries.txt";

  /**
   * Everything that ships with the program, as listed by hand and held against the pom by a test.
   */
  static List<Library> all() {
    try (InputStream list = Library.class.getResourceAsStream(LIST)) {
      String text =
          new String(Objects.requireNonNull(list, LIST).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(Library::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Library of(String line) {
    String[] parts = line.split(" \\| ", -1);
    return new Library(parts[0], parts[1], parts[2]);
  }
}
