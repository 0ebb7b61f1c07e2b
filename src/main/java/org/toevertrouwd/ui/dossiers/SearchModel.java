package org.toevertrouwd.ui.dossiers;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Delays;

/**
 * Searches everything a short while after the typing stops. A later question overtakes an earlier
 * one, which then answers nothing.
 */
final class SearchModel {

  /** How long after the last letter. */
  static final Duration PAUSE = Duration.ofMillis(150);

  private static final List<Hit> NOTHING = List.of();

  /** What a search came to. */
  sealed interface Outcome {

    /** Nothing is searched. */
    record Idle() implements Outcome {}

    /** What was found, perhaps nothing. */
    record Found(List<Hit> hits) implements Outcome {

      public Found {
        hits = List.copyOf(hits);
      }
    }
  }

  private final Desk desk;
  private final DossiersModel dossiers;
  private final Delays.Delay pause;
  private final AtomicInteger newest = new AtomicInteger();
  private final ReadOnlyObjectWrapper<Outcome> outcome =
      new ReadOnlyObjectWrapper<>(new Outcome.Idle());

  SearchModel(Desk desk, DossiersModel dossiers) {
    this.desk = desk;
    this.dossiers = dossiers;
    this.pause = desk.kit().delays().after(PAUSE, this::search);
    dossiers.browsing().words().addListener((_, _, now) -> typed(now));
  }

  /** What the search came to. */
  ReadOnlyObjectProperty<Outcome> outcome() {
    return outcome.getReadOnlyProperty();
  }

  /** Searches now what stands there. */
  void search() {
    search(_ -> {});
  }

  /**
   * Opens the first place where what stands there by now is found; never one of an earlier search.
   */
  void openFirst() {
    search(hits -> hits.stream().findFirst().ifPresent(this::open));
  }

  private void search(Consumer<List<Hit>> next) {
    pause.stop();
    int mine = newest.incrementAndGet();
    String words = dossiers.browsing().words().get();
    if (words.isBlank()) {
      outcome.set(new Outcome.Idle());
      return;
    }
    List<DossierLine> lines = List.copyOf(dossiers.all());
    desk.read(transaction -> isNewest(mine) ? found(transaction, lines, words) : NOTHING)
        .then(hits -> told(mine, hits, next))
        .start();
  }

  private static List<Hit> found(Transaction transaction, List<DossierLine> lines, String words) {
    return new Finder(transaction, lines).find(words);
  }

  private void told(int asked, List<Hit> hits, Consumer<List<Hit>> next) {
    if (isNewest(asked)) {
      outcome.set(new Outcome.Found(hits));
      next.accept(hits);
    }
  }

  private boolean isNewest(int asked) {
    return asked == newest.get();
  }

  void clear() {
    dossiers.browsing().words().set("");
  }

  void open(Hit hit) {
    desk.navigator().goTo(hit.place());
  }

  private void typed(String words) {
    if (words.isBlank()) {
      search();
    } else {
      pause.restart();
    }
  }
}
