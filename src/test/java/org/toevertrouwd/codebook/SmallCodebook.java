package org.toevertrouwd.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.toevertrouwd.codebook.CodebookReading.Accepted;
import org.toevertrouwd.codebook.CodebookReading.Refused;

/** A codebook of two dimensions and three tables, to break one thing at a time. */
record SmallCodebook(String json) {

  private static final String TEXTS =
      "\"label\": {\"nl\": \"n\", \"fr\": \"f\", \"en\": \"e\"}, "
          + "\"definition\": {\"nl\": \"n.\", \"fr\": \"f.\", \"en\": \"e.\"}, "
          + "\"source\": \"seeds/002, 3\"";

  /**
   * Line 1 opens the file; each dimension, category, axis and table stands on a line of its own.
   */
  static SmallCodebook good() {
    return new SmallCodebook(
        """
        {"id": "small", "version": "3", "dimensions": [
        {"code": "colour", "unit": "CASES", "multi": false, TEXTS, "categories": [
        {"code": "red", TEXTS, "since": "1", "broader": "warm"},
        {"code": "blue", TEXTS, "since": "1", "broader": "cold"},
        {"code": "scarlet", TEXTS, "since": "1", "until": "2", "broader": "red"},
        {"code": "unknown", TEXTS, "since": "1", "broader": "unknown"}
        ], "broader": [
        {"code": "warm", TEXTS, "since": "1"},
        {"code": "cold", TEXTS, "since": "1"},
        {"code": "unknown", TEXTS, "since": "1"}
        ]},
        {"code": "smell", "unit": "CASES", "multi": true, TEXTS, "categories": [
        {"code": "sweet", TEXTS, "since": "1", "equivalents": {"mores": "pesten"}},
        {"code": "sour", TEXTS, "since": "2"}
        ], "broader": []},
        {"code": "shape", "unit": "CASES", "multi": false, TEXTS, "categories": [
        {"code": "round", TEXTS, "since": "1"},
        {"code": "unknown", TEXTS, "since": "1"}
        ], "broader": []}], "layout": [
        {"id": "colours", "unit": "CASES", "contributorRule": true, "linkedTo": ["smells"], "axes":[
        {"dimension": "colour", "broader": false}]},
        {"id": "smells", "unit": "CASES", "contributorRule": false, "linkedTo": [], "axes": [
        {"dimension": "smell", "broader": false}]},
        {"id": "shapes", "unit": "CASES", "contributorRule": false, "linkedTo": [], "axes": [
        {"dimension": "shape", "broader": false}]},
        {"id": "both", "unit": "CASES", "contributorRule": false, "linkedTo": [], "axes": [
        {"dimension": "colour", "broader": true},
        {"dimension": "shape", "broader": false}
        ]}]}
        """
            .replace("TEXTS", TEXTS));
  }

  /** The same with the one place where {@code old} stands replaced. */
  SmallCodebook with(String old, String replacement) {
    assertThat(json.split(Pattern.quote(old), -1)).as(old).hasSize(2);
    return new SmallCodebook(json.replace(old, replacement));
  }

  /** The one line in which a text stands. */
  String line(String text) {
    List<String> lines = json.lines().filter(line -> line.contains(text)).toList();
    assertThat(lines).as(text).hasSize(1);
    return lines.getFirst();
  }

  byte[] bytes() {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  Codebook codebook() {
    return switch (CodebookReader.read(bytes())) {
      case Accepted(Codebook codebook) -> codebook;
      case Refused(var findings) -> throw new AssertionError(findings);
    };
  }

  List<CodebookFinding> findings() {
    return findings(CodebookReader.read(bytes()));
  }

  static List<CodebookFinding> findings(CodebookReading reading) {
    return switch (reading) {
      case Accepted accepted -> List.of();
      case Refused(var findings) -> findings;
    };
  }
}
