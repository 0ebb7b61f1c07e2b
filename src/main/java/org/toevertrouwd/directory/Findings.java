package org.toevertrouwd.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.toevertrouwd.codebook.Texts;

/** Gathers what is wrong with a file, with the checks that recur. */
final class Findings {

  /** Most findings told; beyond it a file is simply not a directory. */
  private static final int ENOUGH = 100;

  private final List<Finding> findings = new ArrayList<>();

  void add(boolean wrong, String place, Problem problem) {
    if (wrong && findings.size() < ENOUGH) {
      findings.add(new Finding(place, problem));
    }
  }

  void texts(String place, Texts texts) {
    text(place + ".nl", texts.nl());
    text(place + ".fr", texts.fr());
    text(place + ".en", texts.en());
  }

  void text(String place, String text) {
    boolean control = text.chars().anyMatch(Character::isISOControl);
    add(text.isBlank() || control, place, Problem.BAD_TEXT);
  }

  void codes(String place, Collection<String> codes) {
    codes.forEach(code -> add(!ServiceCode.isCode(code), place, Problem.BAD_CODE));
  }

  void distinct(String place, List<?> values) {
    Set<Object> seen = new HashSet<>();
    for (int index = 0; index < values.size(); index++) {
      add(!seen.add(values.get(index)), at(place, index), Problem.DUPLICATE);
    }
  }

  void atMost(int most, String place, Collection<?> values) {
    add(values.size() > most, place, Problem.TOO_MANY);
  }

  static String at(String place, int index) {
    return place + "[" + index + "]";
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  List<Finding> all() {
    return List.copyOf(findings);
  }
}
