package org.toevertrouwd.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.toevertrouwd.kluis.Finding;
import org.toevertrouwd.kluis.Freshness;
import org.toevertrouwd.kluis.Key;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.Passphrase;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.OpenKluis;

/** Makes and opens kluizen for the verbs, and remembers where they stood. */
final class Kluizen {

  private final Context context;
  private final Consumer<String> tell;
  private final KluisSettings settings;

  Kluizen(Context context, Consumer<String> tell) {
    this.context = context;
    this.tell = tell;
    this.settings = new KluisSettings(context, tell);
  }

  /**
   * Something done with an open kluis.
   *
   * @param <T> what it finds out
   * @param <E> how it may fail
   */
  @FunctionalInterface
  interface Task<T, E extends Exception> {

    /** Does it. */
    T with(OpenKluis kluis) throws E, Refusal, KluisException;
  }

  OpenKluis.Made create(Path file, char[] passphrase, WorkArea workArea) throws KluisException {
    OpenKluis.Made made = OpenKluis.create(file, passphrase, workArea, context.kluisOptions());
    settings.remember(made.kluis().position());
    return made;
  }

  /** Opens with the passphrase, does the task, tidies and locks. */
  <T, E extends Exception> T open(KluisArguments arguments, Task<T, E> task)
      throws E, Refusal, KluisException {
    char[] typed = arguments.passphrase(context.secrets());
    try (Passphrase passphrase = new Passphrase(typed)) {
      return open(arguments.kluis(), passphrase, arguments.acceptsOlder(), task);
    } finally {
      Arrays.fill(typed, '\0');
    }
  }

  /** Opens with any key, does the task, tidies and locks. */
  <T, E extends Exception> T open(Path file, Key key, boolean acceptOlder, Task<T, E> task)
      throws E, Refusal, KluisException {
    try (OpenKluis kluis = OpenKluis.open(file, key, settings.of(file), context.kluisOptions())) {
      kluis.findings().forEach(this::tell);
      if (kluis.freshness() != Freshness.FRESH) {
        accept(kluis, acceptOlder);
      }
      T result = task.with(kluis);
      tidy(kluis);
      settings.remember(kluis.position());
      return result;
    }
  }

  private void accept(OpenKluis kluis, boolean acceptOlder) throws Refusal, KluisException {
    if (!acceptOlder) {
      throw new Refusal("refused.freshness." + kluis.freshness().name());
    }
    kluis.acceptOlder();
    tell.accept(context.text("older-accepted"));
  }

  /**
   * What the task saved is saved; old versions that could not be cleared out now are cleared out
   * next time.
   */
  private void tidy(OpenKluis kluis) {
    try {
      kluis.tidy();
    } catch (KluisException e) {
      tell.accept(context.text("tidy.failed"));
    }
  }

  private void tell(Finding finding) {
    tell.accept(
        context.text(
            "finding." + finding.kind().name(),
            finding.file().map(file -> String.valueOf(file.getFileName())).orElse("")));
  }
}
