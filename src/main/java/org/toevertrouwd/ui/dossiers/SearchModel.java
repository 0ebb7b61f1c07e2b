package org.toevertrouwd.ui.dossiers;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Delays;

/**
 * Searches everything a short while after the typing stops. A later question overtakes an earlier
 * one, which then answers nothing.
 */
final class SearchModel {

  /** How long after the last letter. */
  static final Duration PAUSE = Duration.ofMillis(150);

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
    pause.stop();
    int mine = newest.incrementAndGet();
    String words = dossiers.browsing().words().get();
    if (words.isBlank()) {
      outcome.set(new Outcome.Idle());
      return;
    }
    List<DossierLine> lines = List.copyOf(dossiers.all());
    desk.read(
            transaction ->
                mine == newest.get() ? new Finder(transaction, lines).find(words) : List.<Hit>of())
        .then(
            hits -> {
              if (mine == newest.get()) {
                outcome.set(new Outcome.Found(hits));
              }
            })
        .start();
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
