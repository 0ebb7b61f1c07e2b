package org.toevertrouwd.directory;

import java.util.Arrays;
import java.util.Optional;

/** A choice that is written in files and tables by a stable code. */
public interface Coded {

  /** Stable, lower case with dashes. A code once used never changes meaning. */
  String code();

  /** The constant of an enum with this code; empty when there is none. */
  static <E extends Enum<E> & Coded> Optional<E> of(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.code().equals(code))
        .findFirst();
  }
}
