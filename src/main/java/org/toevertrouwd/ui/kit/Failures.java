package org.toevertrouwd.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.toevertrouwd.store.StoreException;
import org.toevertrouwd.wording.Wording;

/** What a person reads about a failure that no screen has better words for. */
final class Failures {

  private Failures() {}

  static String text(Exception failure, Wording wording) {
    return switch (failure) {
      case StoreException.NotSaved _ -> wording.text("problem.not-saved");
      case StoreException.Closed _ -> wording.text("problem.closed");
      case StoreException.Refused _ -> wording.text("problem.refused");
      case IOException _ -> wording.text("problem.file");
      case UncheckedIOException _ -> wording.text("problem.file");
      default -> wording.text("problem.unforeseen", failure.getClass().getSimpleName());
    };
  }
}
