package org.toevertrouwd.ui.organisations;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** One client: what is known of it, its hours, or what it may be told. */
final class ClientDetail {

  private final Desk desk;
  private final OrganisationsModel model;
  private final OrganisationModel open;
  private final ObjectProperty<Part> part;
  private final Wording wording;
  private final VBox inside = new VBox(16);

  ClientDetail(
      Desk desk, OrganisationsModel model, OrganisationModel open, ObjectProperty<Part> part) {
    this.desk = desk;
    this.model = model;
    this.open = open;
    this.part = part;
    this.wording = desk.kit().wording(ClientDetail.class);
  }

  List<Node> view() {
    show();
    List<Node> all = new ArrayList<>(List.of(heading()));
    if (open.stored().get()) {
      all.add(chips());
    }
    all.add(inside);
    return all;
  }

  private HBox heading() {
    Label name = Words.heading("");
    name.setWrapText(true);
    name.textProperty()
        .bind(
            desk.discretion()
                .veil(open.name().map(text -> text.isBlank() ? wording.text("unnamed") : text)));
    HBox heading = Words.row(name, Words.spring());
    if (open.stored().get()) {
      heading
          .getChildren()
          .add(
              Buttons.icon("organisation-delete", Icon.BIN, wording.text("delete"), model::delete));
    }
    return heading;
  }

  private void show() {
    inside
        .getChildren()
        .setAll(
            switch (open.stored().get() ? part.get() : Part.FACTS) {
              case FACTS -> new FactsPane(desk, model, open).view();
              case HOURS -> new HoursPane(desk, model, open).view();
              case REPORT -> new ReportPane(desk, open).view();
            });
  }

  private HBox chips() {
    ToggleGroup group = new ToggleGroup();
    return Words.row(
        chip("organisation-facts", "facts", Part.FACTS, group),
        chip("organisation-hours", "hours", Part.HOURS, group),
        chip("organisation-report", "report", Part.REPORT, group));
  }

  private ToggleButton chip(String id, String key, Part shown, ToggleGroup group) {
    ToggleButton chip = new ToggleButton(wording.text(key));
    chip.setId(id);
    chip.getStyleClass().add("chip");
    chip.setToggleGroup(group);
    chip.setSelected(part.get() == shown);
    chip.setOnAction(
        _ -> {
          chip.setSelected(true);
          part.set(shown);
          show();
        });
    return chip;
  }
}
