package org.toevertrouwd.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.toevertrouwd.kluis.KluisDamagedException;
import org.toevertrouwd.kluis.KluisReadException;
import org.toevertrouwd.kluis.KluisWriteException;
import org.toevertrouwd.store.StoreException;
import org.toevertrouwd.wording.Wording;

/** What a person reads about a failure that no screen has better words for. */
final class Failures {

  private static final int DEEPEST = 5;

  private Failures() {}

  static String text(Exception failure, Wording wording) {
    return switch (failure) {
      case StoreException.NotSaved notSaved -> wording.text(notSaved(notSaved));
      case KluisWriteException write -> wording.text(notSaved(write));
      case KluisReadException _ -> wording.text("problem.unreadable");
      case KluisDamagedException _ -> wording.text("problem.damaged");
      case StoreException.NoMemory _ -> wording.text("problem.memory");
      case StoreException.Closed _ -> wording.text("problem.closed");
      case StoreException.Refused _ -> wording.text("problem.refused");
      case IOException _ -> wording.text("problem.file");
      case UncheckedIOException _ -> wording.text("problem.file");
      case ExecutionException execution -> unforeseen(cause(execution), wording);
      default -> unforeseen(failure, wording);
    };
  }

  /** What can be done depends on what the file of the kluis said, some causes deep. */
  private static String notSaved(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(DEEPEST)
        .flatMap(cause -> cause instanceof KluisWriteException write ? Stream.of(write) : null)
        .findFirst()
        .map(
            write ->
                switch (write.next()) {
                  case TRY_AGAIN -> "problem.not-saved";
                  case REWRITE_OR_CLOSE -> "problem.uncertain";
                  case CLOSE -> "problem.replaced";
                })
        .orElse("problem.not-saved");
  }

  private static Throwable cause(ExecutionException failure) {
    return Objects.requireNonNullElse(failure.getCause(), failure);
  }

  private static String unforeseen(Throwable failure, Wording wording) {
    return failure instanceof OutOfMemoryError
        ? wording.text("problem.memory")
        : wording.text("problem.unforeseen", failure.getClass().getSimpleName());
  }
}
