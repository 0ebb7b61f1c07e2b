package org.toevertrouwd.sheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column of a sheet, for a person who decides what it means.
 *
 * @param heading as in the sheet, made different where two are the same
 * @param meaning what it is taken for; empty when it is not understood or left out
 * @param values what stands in it, each once, in the order of the sheet; content, so never for a
 *     log
 */
public record SheetColumn(String heading, Optional<Meaning> meaning, List<SeenValue> values) {

  public SheetColumn {
    values = List.copyOf(values);
  }

  static SheetColumn of(String heading, Optional<Meaning> meaning, List<String> texts) {
    Map<String, SeenValue> seen = new LinkedHashMap<>();
    for (String text : texts) {
      SeenValue first = new SeenValue(Words.shown(text), 1);
      seen.merge(ValueKey.of(text), first, (known, _) -> known.oneMore());
    }
    return new SheetColumn(heading, meaning, List.copyOf(seen.values()));
  }
}
