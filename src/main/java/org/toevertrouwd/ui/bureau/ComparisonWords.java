package org.toevertrouwd.ui.bureau;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.pool.Comparison;
import org.toevertrouwd.pool.PublishedFigures;
import org.toevertrouwd.ui.kit.chart.Amount;
import org.toevertrouwd.ui.kit.chart.BarTable;
import org.toevertrouwd.ui.kit.chart.SideBySide;
import org.toevertrouwd.wording.Wording;

/** A comparison in words, pairs of shares, and rows of a picture. */
final class ComparisonWords {

  private static final int WHOLE = 100;
  private static final double ALMOST = 1e-9;

  private final Comparison comparison;
  private final PublishedFigures theirs;
  private final int year;
  private final Wording wording;

  /**
   * Words.
   *
   * @param year of the pool
   */
  ComparisonWords(Comparison comparison, int year, Wording wording) {
    this.comparison = comparison;
    this.theirs = comparison.theirs();
    this.year = year;
    this.wording = wording;
  }

  /** The pool, and its year. */
  String ours() {
    return wording.text("compare.ours", Integer.toString(year));
  }

  /** Who published, and of which year. */
  String theirs() {
    return wording.text("compare.theirs", scheme(theirs.scheme()), Integer.toString(theirs.year()));
  }

  /** Who published. */
  String scheme(String scheme) {
    return wording.text("scheme." + scheme);
  }

  /** A class of the scheme, as they call it. */
  String named(String scheme, String name) {
    return wording.text("class." + scheme + "." + name);
  }

  /** Whether both count the same year. */
  boolean sameYear() {
    return year == theirs.year();
  }

  /** The shares, class by class. */
  List<SideBySide.Pair> pairs() {
    return comparison.rows().stream()
        .map(
            row ->
                new SideBySide.Pair(
                    named(theirs.scheme(), row.name()),
                    new SideBySide.Share(row.least(), row.most(), share(row.least(), row.most())),
                    new SideBySide.Share(row.theirs(), row.theirs(), their(row))))
        .toList();
  }

  /** Our share, as one number or two, never narrower than it is. */
  String share(double least, double most) {
    String low = percent(least + ALMOST, RoundingMode.FLOOR);
    String high = percent(most - ALMOST, RoundingMode.CEILING);
    return least == most
        ? percent(least, RoundingMode.HALF_UP)
        : wording.text("compare.between", low, high);
  }

  /** Their share. */
  String their(Comparison.Row row) {
    return percent(row.theirs(), RoundingMode.HALF_UP);
  }

  private String percent(double share, RoundingMode rounding) {
    NumberFormat format = NumberFormat.getPercentInstance(wording.language().locale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(rounding);
    return format.format(Math.max(0, share));
  }

  /** The answers of ours that belong to a class. */
  String answers(List<Category> categories) {
    return categories.stream()
        .map(one -> one.label().in(wording.language().code()))
        .collect(Collectors.joining(", "));
  }

  /** The same as a picture to save, in whole percents. */
  BarTable picture() {
    List<BarTable.Row> rows = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      String name = named(theirs.scheme(), row.name());
      rows.add(new BarTable.Row(wording.text("compare.row", name, ours()), whole(row)));
      Amount their = new Amount.Known(Math.round(row.theirs() * WHOLE));
      rows.add(new BarTable.Row(wording.text("compare.row", name, theirs()), their));
    }
    return new BarTable(
        "compare-" + theirs.scheme() + "-" + theirs.year(),
        wording.text("compare.chart", scheme(theirs.scheme())),
        wording.text("compare.measure"),
        rows,
        wording.text("compare.note", theirs.source()));
  }

  private static Amount whole(Comparison.Row row) {
    long low = (long) Math.floor(row.least() * WHOLE + ALMOST);
    long high = (long) Math.ceil(row.most() * WHOLE - ALMOST);
    return row.least() == row.most()
        ? new Amount.Known(Math.round(row.least() * WHOLE))
        : Amount.between(low, OptionalLong.of(high));
  }
}
