package org.toevertrouwd.app.cli;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** In JSON a value that is hidden, or not bounded, is {@code null}. */
final class Hidden {

  private Hidden() {}

  static @Nullable Object orNull(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  static @Nullable Object orNull(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : null;
  }
}
