package org.toevertrouwd.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Texts;
import org.toevertrouwd.codebook.Unit;

/**
 * Codebooks of a few lines. An answer is written {@code code}, {@code code>wider}, or {@code
 * code!wider} when it ended.
 */
final class MadeCodebook {

  private final String version;
  private final List<Dimension> dimensions = new ArrayList<>();
  private final List<TableDefinition> layout = new ArrayList<>();

  MadeCodebook(int version) {
    this.version = Integer.toString(version);
  }

  MadeCodebook single(String code, String... answers) {
    return dimension(code, false, List.of(), List.of(answers));
  }

  MadeCodebook single(String code, List<String> wider, String... answers) {
    return dimension(code, false, wider, List.of(answers));
  }

  MadeCodebook multi(String code, List<String> wider, String... answers) {
    return dimension(code, true, wider, List.of(answers));
  }

  private MadeCodebook dimension(
      String code, boolean multi, List<String> wider, List<String> answers) {
    dimensions.add(
        new Dimension(
            code,
            Unit.CASES,
            multi,
            texts(code),
            texts(code),
            "test",
            answers.stream().map(MadeCodebook::category).toList(),
            wider.stream().map(MadeCodebook::category).toList()));
    return table("cases-" + code, new Axis(code, false));
  }

  MadeCodebook table(String id, Axis... axes) {
    return table(id, List.of(), axes);
  }

  MadeCodebook table(String id, List<String> linkedTo, Axis... axes) {
    layout.removeIf(table -> table.id().equals(id));
    layout.add(new TableDefinition(id, Unit.CASES, List.of(axes), false, linkedTo));
    return this;
  }

  Codebook build() {
    return new Codebook("made", version, version.repeat(64), dimensions, layout);
  }

  private static Category category(String text) {
    String[] parts = text.split("[>!]");
    return new Category(
        parts[0],
        texts(parts[0]),
        texts(parts[0]),
        "test",
        "1",
        text.contains("!") ? Optional.of("1") : Optional.empty(),
        parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(),
        Map.of());
  }

  private static Texts texts(String code) {
    return new Texts(code, code, code);
  }
}
