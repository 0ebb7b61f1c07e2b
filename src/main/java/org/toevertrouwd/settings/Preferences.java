package org.toevertrouwd.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.wording.Language;

/**
 * What a person chose for this computer. Nothing in it is content.
 *
 * @param language empty as long as the system's language is followed
 * @param appearance light or dark
 * @param textPercent size of all text, {@value #SMALLEST} to {@value #LARGEST}, where 100 is usual
 * @param autoLockMinutes without a key press or a movement of the mouse before the kluis locks, 1
 *     to 60
 * @param frame where the window stood
 * @param recent kluizen that were open here, the last one first; empty if the person wants none
 *     remembered
 * @param remembering whether kluizen that are opened join them
 */
public record Preferences(
    Optional<Language> language,
    Appearance appearance,
    int textPercent,
    int autoLockMinutes,
    Optional<Frame> frame,
    List<Path> recent,
    boolean remembering) {

  /** Smallest size of text, in percent. */
  public static final int SMALLEST = 80;

  /** Largest size of text, in percent. */
  public static final int LARGEST = 200;

  private static final int STEP = 10;
  private static final int RECENT = 5;
  private static final int LONGEST_WAIT = 60;

  /**
   * Where a window stands, in points.
   *
   * @param maximised fills its screen; then the rest is what it returns to
   */
  public record Frame(double x, double y, double width, double height, boolean maximised) {}

  /** Brings every value within its range. */
  public Preferences {
    textPercent = Math.clamp(textPercent, SMALLEST, LARGEST);
    autoLockMinutes = Math.clamp(autoLockMinutes, 1, LONGEST_WAIT);
    recent = remembering ? recent.stream().distinct().limit(RECENT).toList() : List.of();
  }

  /** What a new computer begins with. */
  public static Preferences usual() {
    return new Preferences(
        Optional.empty(), Appearance.SYSTEM, 100, 5, Optional.empty(), List.of(), true);
  }

  /** With a language of the person's own choice. */
  public Preferences in(Language chosen) {
    return new Preferences(
        Optional.of(chosen), appearance, textPercent, autoLockMinutes, frame, recent, remembering);
  }

  /** Light, dark or as the system. */
  public Preferences with(Appearance chosen) {
    return new Preferences(language, chosen, textPercent, autoLockMinutes, frame, recent, remembering);
  }

  /** With text of a size in percent; out of range means the nearest that is within. */
  public Preferences withText(int percent) {
    return new Preferences(language, appearance, percent, autoLockMinutes, frame, recent, remembering);
  }

  /** With text some steps larger, or smaller for a negative number. */
  public Preferences stepText(int steps) {
    return withText(textPercent + steps * STEP);
  }

  /** Locking after so many minutes; out of range means the nearest that is within. */
  public Preferences lockingAfter(int minutes) {
    return new Preferences(language, appearance, textPercent, minutes, frame, recent, remembering);
  }

  /** With the window where it stands now. */
  public Preferences framed(Frame now) {
    return new Preferences(
        language, appearance, textPercent, autoLockMinutes, Optional.of(now), recent, remembering);
  }

  /** With a kluis as the last that was open, if the person wants them remembered. */
  public Preferences opened(Path kluis) {
    List<Path> all = new ArrayList<>(List.of(kluis));
    all.addAll(recent);
    return new Preferences(language, appearance, textPercent, autoLockMinutes, frame, all, remembering);
  }

  /** Without a kluis that a person no longer wants to see offered. */
  public Preferences forgotten(Path kluis) {
    List<Path> all = recent.stream().filter(path -> !path.equals(kluis)).toList();
    return new Preferences(language, appearance, textPercent, autoLockMinutes, frame, all, remembering);
  }

  /** Remembering the kluizen that are opened, or not; then those of before are forgotten too. */
  public Preferences remembering(boolean chosen) {
    return new Preferences(
        language, appearance, textPercent, autoLockMinutes, frame, recent, chosen);
  }
}
