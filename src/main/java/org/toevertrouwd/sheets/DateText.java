package org.toevertrouwd.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as people write them. Of a year in two digits the century is the one that makes it at
 * most one year after today, so in 2026 "25" is 2025, "27" is 2027 and "87" is 1987.
 */
final class DateText {

  private static final int LONGEST = 60;
  private static final String TIME =
      "(?:[T"
          + " ,]\\s*\\d{1,2}\\s*[:.hu]\\s*\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})" + TIME);
  private static final Pattern DAY_OR_MONTH_FIRST =
      Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*'?(\\d{4}|\\d{2})" + TIME);
  private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");
  private static final Pattern DAY_MONTH_WORD =
      Pattern.compile(
          "(\\d{1,2})(?:e|er|ste|de|st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+)?(\\p{L}+)\\.?,?[\\s-]+'?(\\d{4}|\\d{2})"
              + TIME);
  private static final Pattern MONTH_WORD_DAY =
      Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + TIME);
  private static final Pattern MONTH_WORD = Pattern.compile("(\\p{L}+)\\.?[\\s-]+(\\d{4})");
  private static final Pattern MONTH_NUMBER = Pattern.compile("(\\d{1,2})\\s*[-/]\\s*(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(?:in\\s+|en\\s+)?((?:19|20)\\d{2})");
  private static final Pattern AGO =
      Pattern.compile("(?:il y a )?(?:ongeveer |environ |about )?(\\w+) (\\w+)(?: geleden| ago)?");
  private static final Pattern PREVIOUS =
      Pattern.compile(
          "(?:vorige?|afgelopen|last) (\\w+)|(?:le |la |l )?(\\w+)"
              + " (?:dernier|derniere|passe|passee)");
  private static final Pattern SAYS_AGO = Pattern.compile(".* (?:geleden|ago)|il y a .*");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final int FIRST_SERIAL = 10_000;
  private static final int LAST_SERIAL = 80_000;

  private final DateWords words = new DateWords();
  private final LocalDate today;

  /**
   * A reader of dates.
   *
   * @param today decides the century of years in two digits
   */
  DateText(LocalDate today) {
    this.today = today;
  }

  LocalDate today() {
    return today;
  }

  /**
   * Reads one text.
   *
   * @param monthFirst whether {@code 3/4/2025} is the fourth of March
   */
  When read(String text, boolean monthFirst) {
    String plain = withoutWeekday(text.strip());
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return new When.NotADate();
    }
    return numeric(plain, monthFirst)
        .or(() -> inWords(plain))
        .or(() -> relative(Words.key(plain)))
        .orElseGet(When.NotADate::new);
  }

  /** Whether day and month are in numbers, and which comes first if the text itself shows it. */
  Optional<Boolean> showsMonthFirst(String text) {
    Matcher matcher = DAY_OR_MONTH_FIRST.matcher(withoutWeekday(text.strip()));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean dayFirst = Integer.parseInt(matcher.group(1)) > 12;
    boolean monthFirst = Integer.parseInt(matcher.group(2)) > 12;
    return dayFirst == monthFirst ? Optional.empty() : Optional.of(monthFirst);
  }

  private Optional<When> numeric(String text, boolean monthFirst) {
    int month = monthFirst ? 1 : 2;
    return match(YEAR_FIRST, text, m -> day(m.group(1), m.group(2), m.group(3)))
        .or(
            () ->
                match(
                    DAY_OR_MONTH_FIRST,
                    text,
                    m -> day(m.group(3), m.group(month), m.group(3 - month))))
        .or(() -> match(COMPACT, text, m -> day(m.group(1), m.group(2), m.group(3))))
        .or(() -> match(SERIAL, text, m -> serial(Integer.parseInt(m.group(1)))))
        .or(() -> match(MONTH_NUMBER, text, m -> month(m.group(2), Integer.parseInt(m.group(1)))))
        .or(() -> match(YEAR, text, m -> year(Integer.parseInt(m.group(1)))));
  }

  private Optional<When> inWords(String text) {
    return match(DAY_MONTH_WORD, text, m -> named(m.group(3), m.group(2), m.group(1)))
        .or(() -> match(MONTH_WORD_DAY, text, m -> named(m.group(3), m.group(1), m.group(2))))
        .or(
            () ->
                match(
                    MONTH_WORD,
                    text,
                    m ->
                        words
                            .month(m.group(1))
                            .map(month -> month(m.group(2), month.getValue()))
                            .orElseGet(When.NotADate::new)));
  }

  private When named(String year, String month, String day) {
    Optional<Month> named = words.month(month);
    return named
        .map(found -> day(year, Integer.toString(found.getValue()), day))
        .orElseGet(When.NotADate::new);
  }

  private Optional<When> relative(String key) {
    Optional<When> previous =
        match(
            PREVIOUS,
            key,
            m ->
                words
                    .unit(m.group(1) == null ? m.group(2) : m.group(1))
                    .<When>map(When.Previous::new)
                    .orElseGet(When.NotADate::new));
    if (previous.isPresent() || !SAYS_AGO.matcher(key).matches()) {
      return previous;
    }
    if (key.equals("een half jaar geleden") || key.equals("half a year ago")) {
      return Optional.of(new When.Ago(Period.ofMonths(6)));
    }
    return match(AGO, key, this::ago);
  }

  private When ago(MatchResult match) {
    return words
        .number(match.group(1))
        .flatMap(number -> words.unit(match.group(2)).map(unit -> unit.multipliedBy(number)))
        .<When>map(When.Ago::new)
        .orElseGet(When.NotADate::new);
  }

  private When day(String year, String month, String day) {
    try {
      LocalDate date = LocalDate.of(fullYear(year), Integer.parseInt(month), Integer.parseInt(day));
      return plausible(date) ? new When.Day(date) : new When.Impossible();
    } catch (DateTimeException e) {
      return new When.Impossible();
    }
  }

  private static boolean plausible(LocalDate date) {
    return date.getYear() >= 1900 && date.getYear() < 2100;
  }

  private int fullYear(String year) {
    int number = Integer.parseInt(year);
    if (year.length() == 4) {
      return number;
    }
    int inThisCentury = today.getYear() / 100 * 100 + number;
    return inThisCentury <= today.getYear() + 1 ? inThisCentury : inThisCentury - 100;
  }

  private static When serial(int days) {
    boolean plausible = days >= FIRST_SERIAL && days <= LAST_SERIAL;
    return plausible ? new When.Day(SERIAL_ZERO.plusDays(days)) : new When.NotADate();
  }

  private static When month(String year, int month) {
    if (month < 1 || month > 12) {
      return new When.Impossible();
    }
    YearMonth whole = YearMonth.of(Integer.parseInt(year), month);
    return new When.Within(whole.atDay(1), whole.atEndOfMonth());
  }

  private static When year(int year) {
    return new When.Within(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Optional<When> match(
      Pattern pattern, String text, Function<MatchResult, When> reading) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(reading.apply(matcher)) : Optional.empty();
  }

  private String withoutWeekday(String text) {
    int space = text.indexOf(' ');
    boolean weekday = space > 0 && words.isWeekday(text.substring(0, space));
    return weekday ? text.substring(space + 1).strip() : text;
  }
}
