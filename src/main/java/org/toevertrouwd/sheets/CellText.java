package org.toevertrouwd.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The text of a cell of a workbook: dates as {@code 2025-08-27}, lengths of time as {@code 1:30},
 * whole numbers without decimals.
 */
final class CellText {

  private static final Pattern NOT_A_DATE_PART =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[(?![hms]+\\])[^\\]]*\\]");
  private static final Pattern DATE_PART = Pattern.compile("[ymdhs]");

  /** Numbers of the formats of Excel itself that are dates or times (ECMA-376 part 1, 18.8.30). */
  private static final Set<Integer> BUILT_IN_DATES =
      Set.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47);

  private static final Pattern ELAPSED = Pattern.compile("\\[[hms]+\\]");
  private static final BigDecimal MINUTES_OF_DAY = BigDecimal.valueOf(1440);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
  private static final int DAYS_BETWEEN_1900_AND_1904 = 1462;

  private final boolean from1904;

  CellText(boolean from1904) {
    this.from1904 = from1904;
  }

  String of(Cell cell) {
    String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
    if (cell.getType() == CellType.BOOLEAN) {
      return raw.equals("1") ? "ja" : "nee";
    }
    Optional<BigDecimal> number = number(cell, raw);
    return number.map(value -> written(value, format(cell))).orElseGet(() -> text(cell, raw));
  }

  private static String text(Cell cell, String raw) {
    return cell.getType() == CellType.FORMULA
        ? raw
        : Optional.ofNullable(cell.getText()).orElse("");
  }

  private static Optional<BigDecimal> number(Cell cell, String raw) {
    boolean cached = cell.getType() == CellType.FORMULA && raw.length() < 40;
    if (cell.getType() != CellType.NUMBER && !cached) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(raw));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private String written(BigDecimal number, String format) {
    boolean plausible = number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
    if (!plausible || !DATE_PART.matcher(format).find()) {
      return plain(number);
    }
    long minutes = number.multiply(MINUTES_OF_DAY).add(new BigDecimal("0.5")).longValue();
    if (ELAPSED.matcher(format).find() || number.compareTo(BigDecimal.ONE) < 0) {
      return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }
    return moment(number.longValue(), LocalTime.MIN.plusMinutes(minutes % 1440));
  }

  private String moment(long days, LocalTime time) {
    LocalDate day =
        LocalDate.of(1899, 12, 30).plusDays(days + (from1904 ? DAYS_BETWEEN_1900_AND_1904 : 0));
    return time.equals(LocalTime.MIN)
        ? day.toString()
        : LocalDateTime.of(day, time).format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm"));
  }

  /** Plain digits; a number too long to be one that counts stays in its own notation. */
  private static String plain(BigDecimal number) {
    boolean readable = Math.abs((long) number.scale()) <= 20 && number.precision() <= 20;
    return readable ? number.stripTrailingZeros().toPlainString() : number.toString();
  }

  private static String format(Cell cell) {
    String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
    if (format.isEmpty() && BUILT_IN_DATES.contains(id)) {
      return "d";
    }
    String parts = NOT_A_DATE_PART.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    return parts.contains("general") ? "" : parts;
  }
}
