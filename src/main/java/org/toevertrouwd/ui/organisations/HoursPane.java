package org.toevertrouwd.ui.organisations;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.toevertrouwd.practice.Mandate;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Formats;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The hours of a client: quickly added, a month at a time, and the timesheet. */
final class HoursPane {

  private final Desk desk;
  private final OrganisationsModel model;
  private final OrganisationModel open;
  private final Wording wording;
  private final Formats formats;
  private final VBox inside = new VBox(16);

  HoursPane(Desk desk, OrganisationsModel model, OrganisationModel open) {
    this.desk = desk;
    this.model = model;
    this.open = open;
    this.wording = desk.kit().wording(HoursPane.class);
    this.formats = desk.kit().formats();
  }

  List<Node> view() {
    if (open.mandates().isEmpty()) {
      return List.of(new Card(Words.body(wording.text("hours.no-mandate"))));
    }
    show(open.mandates().getFirst());
    return open.mandates().size() == 1 ? List.of(inside) : List.of(which(), inside);
  }

  private Node which() {
    ChoiceField which =
        new ChoiceField(
            "hours-mandate",
            open.mandates().stream().map(one -> Choice.of(code(one), period(one))).toList(),
            "");
    which.code().set(Optional.of(code(open.mandates().getFirst())));
    which
        .code()
        .addListener(
            (_, _, now) ->
                open.mandates().stream()
                    .filter(one -> now.equals(Optional.of(code(one))))
                    .findFirst()
                    .ifPresent(this::show));
    return new Field(wording.text("hours.mandate"), which);
  }

  private static String code(Mandate mandate) {
    return mandate.id().value().toString();
  }

  private String period(Mandate mandate) {
    String from = formats.fullDay(mandate.from());
    return mandate
        .until()
        .map(until -> wording.text("mandate.period", from, formats.fullDay(until)))
        .orElseGet(() -> wording.text("mandate.since", from));
  }

  private void show(Mandate mandate) {
    HoursModel hours = new HoursModel(desk, model::load, mandate);
    inside
        .getChildren()
        .setAll(
            new HoursForm(desk, hours).view(),
            new MonthCard(desk, hours, () -> open.organisation().name()).view());
    hours.load();
  }
}
