package org.toevertrouwd.ui.start;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.toevertrouwd.ui.kit.Jobs;

/**
 * A new passphrase: six words are offered, another may be typed. It is typed twice, or the offered
 * words are typed back once.
 */
final class PassphraseModel {

  /** Fewest characters (EXPERIENCE.md, "Setting up"). */
  static final int SHORTEST = 15;

  /** How far the typing is. */
  enum Verdict {
    /** Nothing is typed. */
    EMPTY,
    /** Fewer than {@value #SHORTEST} characters. */
    SHORT,
    /** Long enough, and its strength is being measured. */
    MEASURING,
    /** Long enough, and yet among the first somebody would try. */
    GUESSABLE,
    /** The second time is missing. */
    ONCE,
    /** The second time is something else. */
    DIFFERENT,
    /** Typed twice alike. */
    TWICE,
    /** The offered words, typed back. */
    TAKEN_OVER;

    /** Whether it can be used. */
    boolean ready() {
      return this == TWICE || this == TAKEN_OVER;
    }
  }

  private final Jobs jobs;
  private final OfferedWords words;
  private final ReadOnlyObjectWrapper<Verdict> verdict = new ReadOnlyObjectWrapper<>(Verdict.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<Guessing>> strength =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private char[] offered;
  private char[] first = new char[0];
  private char[] second = new char[0];

  PassphraseModel(Jobs jobs) {
    this.jobs = jobs;
    this.words = new OfferedWords();
    this.offered = words.draw();
  }

  ReadOnlyObjectProperty<Verdict> verdict() {
    return verdict.getReadOnlyProperty();
  }

  /** How hard it is to guess; empty as long as nothing is typed or measured. */
  ReadOnlyObjectProperty<Optional<Guessing>> strength() {
    return strength.getReadOnlyProperty();
  }

  /** The words that are offered, for showing them. */
  String offered() {
    return new String(offered);
  }

  /** Offers other words. */
  void offerOthers() {
    Arrays.fill(offered, '\0');
    offered = words.draw();
    judge();
  }

  /**
   * What is typed now. The model keeps the arrays and wipes them.
   *
   * @param once in the first field
   * @param again in the second
   */
  void typed(char[] once, char[] again) {
    boolean measure = !same(first, once);
    wipe();
    first = once;
    second = again;
    if (measure) {
      measure();
    }
    judge();
  }

  /** A copy of the passphrase, if it can be used; the caller wipes it. */
  Optional<char[]> chosen() {
    return verdict.get().ready() ? Optional.of(first.clone()) : Optional.empty();
  }

  /** Wipes what was typed; nothing can be used any more. */
  void forget() {
    wipe();
    strength.set(Optional.empty());
    judge();
  }

  /** Wipes everything, and offers other words: those of before may be in use. */
  void begin() {
    wipe();
    strength.set(Optional.empty());
    offerOthers();
  }

  private void wipe() {
    Arrays.fill(first, '\0');
    Arrays.fill(second, '\0');
    first = new char[0];
    second = new char[0];
  }

  private void measure() {
    strength.set(Optional.empty());
    if (first.length == 0) {
      return;
    }
    char[] measured = first.clone();
    jobs.job(() -> Guessing.of(measured))
        .then(found -> measured(measured, found))
        .atEnd(() -> Arrays.fill(measured, '\0'))
        .start();
  }

  private void measured(char[] what, Guessing found) {
    if (same(what, first)) {
      strength.set(Optional.of(found));
      judge();
    }
  }

  private void judge() {
    verdict.set(judged());
  }

  private Verdict judged() {
    if (first.length == 0) {
      return Verdict.EMPTY;
    }
    if (first.length < SHORTEST) {
      return Verdict.SHORT;
    }
    if (same(first, offered)) {
      return Verdict.TAKEN_OVER;
    }
    return strength.get().map(this::compared).orElse(Verdict.MEASURING);
  }

  private Verdict compared(Guessing found) {
    if (found == Guessing.WEAK) {
      return Verdict.GUESSABLE;
    }
    if (same(first, second)) {
      return Verdict.TWICE;
    }
    return second.length < first.length ? Verdict.ONCE : Verdict.DIFFERENT;
  }

  private static boolean same(char[] one, char[] other) {
    if (one.length != other.length) {
      return false;
    }
    int difference = 0;
    for (int i = 0; i < one.length; i++) {
      difference |= one[i] ^ other[i];
    }
    return difference == 0;
  }
}
