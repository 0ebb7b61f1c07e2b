package org.toevertrouwd.ui.kit.chart;

import java.util.OptionalLong;
import org.toevertrouwd.ui.kit.Formats;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.wording.Wording;

/** Amounts and rows of a chart in words. */
final class ChartWords {

  private final Wording wording;
  private final Formats formats;

  ChartWords(Kit kit) {
    this.wording = kit.wording(ChartWords.class);
    this.formats = kit.formats();
  }

  /** An amount, such as {@code 17}, {@code 0 tot 11} or the word for a hidden one. */
  String amount(Amount amount) {
    return switch (amount) {
      case Amount.Known(long value) -> formats.number(value);
      case Amount.Between(long low, OptionalLong high) ->
          high.isPresent()
              ? wording.text("between", formats.number(low), formats.number(high.getAsLong()))
              : wording.text("at-least", formats.number(low));
      case Amount.Hidden() -> wording.text("hidden");
      case Amount.Incomparable() -> wording.text("incomparable");
    };
  }

  /** A row for somebody who hears it. */
  String row(BarTable.Row row) {
    return row(row.label(), row.amount());
  }

  /** An amount with what it is of, for somebody who hears it. */
  String row(String label, Amount amount) {
    return wording.text("row", label, amount(amount));
  }

  /** What two categories have in common. */
  String both(String one, String other) {
    return wording.text("both", one, other);
  }

  /** An amount of which one may ask why it is hidden. */
  String whyHidden(String label, Amount amount) {
    return wording.text("row.why", row(label, amount));
  }

  String text(String key, Object... details) {
    return wording.text(key, details);
  }
}
