package org.toevertrouwd.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of both themes. Source: EXPERIENCE.md, "Tokens"; WCAG 2.2, 1.4.3 and 1.4.11. */
final class TokensTest {

  private static final Pattern TOKEN = Pattern.compile("(-[a-z-]+): (#[0-9a-f]{6});");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");

  private static final List<String> THEMES = List.of("light.css", "dark.css");

  private static final List<String> TEXTS =
      List.of("-ink", "-muted", "-accent", "-ok", "-warn", "-danger");

  private static final List<String> GROUNDS = List.of("-paper", "-surface", "-soft");

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void every_text_is_legible_on_every_ground(String theme) throws IOException {
    Map<String, Color> tokens = tokens(theme);
    for (String text : TEXTS) {
      for (String ground : GROUNDS) {
        assertThat(contrast(tokens, text, ground))
            .as("%s on %s in %s", text, ground, theme)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void a_state_is_legible_on_its_own_ground_and_a_filled_button_too(String theme)
      throws IOException {
    Map<String, Color> tokens = tokens(theme);
    for (String state : List.of("-ok", "-warn", "-danger")) {
      for (String text : List.of(state, "-ink", "-muted")) {
        assertThat(contrast(tokens, text, state + "-soft"))
            .as("%s on %s-soft in %s", text, state, theme)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
    assertThat(contrast(tokens, "-on-accent", "-accent")).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(tokens, "-on-accent", "-accent-strong")).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(tokens, "-on-danger", "-danger")).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(tokens, "-on-danger", "-danger-strong")).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(tokens, "-paper", "-ink")).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void the_edge_of_an_input_can_be_seen(String theme) throws IOException {
    Map<String, Color> tokens = tokens(theme);
    for (String ground : List.of("-paper", "-surface")) {
      assertThat(contrast(tokens, "-line-strong", ground)).as(ground).isGreaterThanOrEqualTo(3);
      assertThat(contrast(tokens, "-accent", ground)).as(ground).isGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void bars_hatches_steps_and_the_ring_of_the_focus_can_be_seen(String theme) throws IOException {
    Map<String, Color> tokens = tokens(theme);
    for (String ground : GROUNDS) {
      assertThat(contrast(tokens, "-accent", ground)).as(ground).isGreaterThanOrEqualTo(3);
      assertThat(contrast(tokens, "-muted", ground)).as(ground).isGreaterThanOrEqualTo(3);
    }
    assertThat(contrast(tokens, "-line-strong", "-surface")).isGreaterThanOrEqualTo(3);
    for (String state : List.of("-ok", "-warn", "-danger")) {
      assertThat(contrast(tokens, state, "-line")).as(state).isGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void what_cannot_be_used_what_is_marked_and_what_is_told_can_be_read(String theme)
      throws IOException {
    Map<String, Color> tokens = tokens(theme);
    assertThat(contrast(tokens, "-muted", "-paper")).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(tokens, "-muted", "-soft")).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(tokens, "-on-accent", "-accent")).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(tokens, "-soft", "-ink")).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void both_themes_say_the_same_names() throws IOException {
    assertThat(names("light.css")).isEqualTo(names("dark.css"));
  }

  @Test
  void looks_hold_no_colour_of_their_own() throws IOException {
    Path all = Path.of("src", "main", "resources", "org", "toevertrouwd", "ui");
    List<Path> sheets;
    try (Stream<Path> files = Files.walk(all)) {
      sheets =
          files
              .filter(file -> file.toString().endsWith(".css"))
              .filter(file -> !THEMES.contains(String.valueOf(file.getFileName())))
              .toList();
    }
    assertThat(sheets).hasSizeGreaterThan(10);
    for (Path sheet : sheets) {
      assertThat(Files.readString(sheet)).as(sheet.toString()).doesNotContainPattern(COLOUR);
    }
  }

  private static List<String> names(String theme) throws IOException {
    return text(theme)
        .lines()
        .filter(line -> line.startsWith("  -"))
        .map(line -> line.substring(0, line.indexOf(':')))
        .toList();
  }

  private static double contrast(Map<String, Color> tokens, String text, String ground) {
    double one = luminance(Objects.requireNonNull(tokens.get(text), text));
    double other = luminance(Objects.requireNonNull(tokens.get(ground), ground));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static Map<String, Color> tokens(String theme) throws IOException {
    Map<String, Color> tokens = new TreeMap<>();
    TOKEN
        .matcher(text(theme))
        .results()
        .forEach(found -> tokens.put(found.group(1), Color.web(found.group(2))));
    return tokens;
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Looks.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
