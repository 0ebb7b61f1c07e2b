package org.toevertrouwd.practice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The time spent on one mandate, as a client may see it: it never shows a dossier. Source:
 * PRODUCT.md, "Domain words".
 *
 * @param client name of the organisation
 * @param from first day
 * @param until last day
 * @param lines by day, in the order they were written within a day
 */
public record Timesheet(String client, LocalDate from, LocalDate until, List<Line> lines) {

  /**
   * What looks like the code of a dossier, such as 2026-014, whatever dash or blanks stand in it
   * and whatever stands around it; a day such as 2026-01-04 does not.
   */
  private static final Pattern DOSSIER_CODE =
      Pattern.compile(
          "(?<!\\p{Nd})(?!0)\\p{Nd}{4}[\\s\\p{Z}\\p{Cf}]*[\\p{Pd}\\u2212_/.][\\s\\p{Z}\\p{Cf}]*"
              + "\\p{Nd}{3,6}(?!\\p{Nd})");

  private static final String LEFT_OUT = "\u2026";

  /**
   * Time spent.
   *
   * @param on the day
   * @param minutes from 1
   * @param description without codes of dossiers; may be empty
   */
  public record Line(LocalDate on, int minutes, String description) {}

  public Timesheet {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("a timesheet ends before it begins");
    }
    lines = List.copyOf(lines);
  }

  /**
   * Makes the timesheet of a period.
   *
   * @param client name of the organisation
   * @param from first day
   * @param until last day
   * @param spent on one mandate; what lies outside the period is left out
   * @throws IllegalArgumentException if the period is none
   */
  public static Timesheet of(
      String client, LocalDate from, LocalDate until, Collection<Hours> spent) {
    return new Timesheet(
        client,
        from,
        until,
        spent.stream()
            .filter(hours -> !hours.on().isBefore(from) && !hours.on().isAfter(until))
            .sorted(Comparator.comparing(Hours::on))
            .map(Timesheet::line)
            .toList());
  }

  /** Makes the timesheet of a day. */
  public static Timesheet ofDay(String client, LocalDate day, Collection<Hours> spent) {
    return of(client, day, day, spent);
  }

  /** Makes the timesheet of a month. */
  public static Timesheet ofMonth(String client, YearMonth month, Collection<Hours> spent) {
    return of(client, month.atDay(1), month.atEndOfMonth(), spent);
  }

  /** Minutes of everything. */
  public int total() {
    return lines.stream().mapToInt(Line::minutes).sum();
  }

  /** Minutes of each day that has some. */
  public SortedMap<LocalDate, Integer> perDay() {
    return minutesBy(Line::on);
  }

  /** Minutes of each month that has some. */
  public SortedMap<YearMonth, Integer> perMonth() {
    return minutesBy(line -> YearMonth.from(line.on()));
  }

  private <T extends Comparable<? super T>> SortedMap<T, Integer> minutesBy(
      Function<Line, T> part) {
    Map<T, Integer> minutes =
        lines.stream().collect(Collectors.groupingBy(part, Collectors.summingInt(Line::minutes)));
    return new TreeMap<>(minutes);
  }

  private static Line line(Hours hours) {
    return new Line(
        hours.on(),
        hours.minutes(),
        DOSSIER_CODE.matcher(hours.description()).replaceAll(LEFT_OUT).strip());
  }
}
