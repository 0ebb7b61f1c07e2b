package org.toevertrouwd.ui.kit.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.toevertrouwd.ui.kit.Looks;

/**
 * The colours of the light theme by the names of their tokens, for pictures that leave the window.
 */
final class Tokens {

  private static final Pattern TOKEN = Pattern.compile("(-[a-z-]+): (#[0-9a-f]{6});");

  private final Map<String, String> colours = new TreeMap<>();

  private Tokens(String sheet) {
    TOKEN.matcher(sheet).results().forEach(found -> colours.put(found.group(1), found.group(2)));
  }

  static Tokens light() {
    try (InputStream sheet =
        Objects.requireNonNull(Looks.class.getResourceAsStream("light.css"), "light.css")) {
      return new Tokens(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A colour as {@code #rrggbb}. */
  String colour(String token) {
    return Objects.requireNonNull(colours.get(token), token);
  }
}
