package org.toevertrouwd.ui.today;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.toevertrouwd.casework.LoadSense;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.supervision.SupervisionProgressView;
import org.toevertrouwd.wording.Wording;

/** What is for the confidant herself: supervision, her load, and January when it is near. */
final class CareCards {

  private final Desk desk;
  private final TodayModel model;
  private final Wording wording;

  CareCards(Desk desk, TodayModel model) {
    this.desk = desk;
    this.model = model;
    this.wording = desk.kit().wording(CareCards.class);
  }

  List<Node> view(DayView day) {
    List<Node> cards = new ArrayList<>();
    if (day.january()) {
      cards.add(january());
    }
    cards.add(load(day));
    cards.add(
        Card.titled(
            wording.text("supervision"),
            new SupervisionProgressView(desk.kit(), day.supervision()),
            Buttons.link(
                "today-supervision",
                wording.text("supervision.open"),
                () -> desk.navigator().goTo(new Place.Supervision()))));
    return cards;
  }

  private Card january() {
    return Card.titled(
        wording.text("january"),
        Words.body(wording.text("january.why")),
        Buttons.quiet(
            "today-january",
            wording.text("january.open"),
            () -> desk.navigator().goTo(new Place.January())));
  }

  private Card load(DayView day) {
    Card card = new Card(loadHeading(day.loadFolded()));
    if (!day.loadFolded()) {
      card.getChildren().add(Words.body(wording.text("load", day.load().level())));
      card.getChildren().add(Words.muted(facts(day.load())));
      if (day.load().level() != LoadSense.Level.LIGHT) {
        card.getChildren().add(nudge());
      }
      card.getChildren().add(Words.small(wording.text("load.private")));
    }
    return card;
  }

  private HBox loadHeading(boolean folded) {
    return Words.row(
        Words.heading(wording.text("load")),
        Words.spring(),
        Buttons.link(
            "load-fold",
            wording.text(folded ? "load.unfold" : "load.fold"),
            () -> model.fold(!folded)));
  }

  private Node nudge() {
    return Buttons.link(
        "load-intervision",
        wording.text("load.intervision"),
        () -> desk.navigator().goTo(new Place.Supervision()));
  }

  private String facts(LoadSense load) {
    return wording.text(
        "load.facts",
        load.heavyDossiers(),
        load.lateEvenings(),
        desk.kit().formats().minutes(load.minutes()));
  }
}
