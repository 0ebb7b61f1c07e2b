package org.toevertrouwd.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A recovery code on paper. It names no person, no file and no computer, so that whoever finds it
 * does not know what it opens.
 *
 * @param groups the code in groups of four characters
 * @param madeOn the day the code was made
 */
public record RecoverySheet(List<String> groups, LocalDate madeOn) {

  public RecoverySheet {
    groups = List.copyOf(groups);
  }

  /**
   * The sheet of a code.
   *
   * @param code as it is shown, its groups apart by dashes
   * @param madeOn the day it was made
   */
  public static RecoverySheet of(char[] code, LocalDate madeOn) {
    return new RecoverySheet(List.of(new String(code).split("-", -1)), madeOn);
  }

  /** The code as it is typed. */
  String code() {
    return String.join("-", groups);
  }

  @Override
  public String toString() {
    return "RecoverySheet[hidden]";
  }
}
