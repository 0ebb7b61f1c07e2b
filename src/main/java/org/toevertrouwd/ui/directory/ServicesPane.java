package org.toevertrouwd.ui.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.toevertrouwd.directory.Audience;
import org.toevertrouwd.directory.Country;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.directory.ServiceKind;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.ChipField;
import org.toevertrouwd.ui.kit.ChipsField;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Looks for a service: by words, kind, country, whose side it is on, and anonymity. */
final class ServicesPane extends VBox {

  private final Desk desk;
  private final DirectoryModel model;
  private final Wording wording;
  private final TextField search = new TextField();
  private final ListView<Service> list;

  ServicesPane(Desk desk, DirectoryModel model) {
    this.desk = desk;
    this.model = model;
    this.wording = desk.kit().wording(ServicesPane.class);
    this.list = new ListView<>(model.found());
    search.setId("directory-search");
    search.setPromptText(wording.text("search"));
    search.setAccessibleText(wording.text("search"));
    search.textProperty().bindBidirectional(model.filter().words());
    getStyleClass().add("services");
    getChildren().addAll(search, kind(), sides(), extras(), list());
  }

  /** Ready to search. */
  void focus() {
    search.requestFocus();
  }

  private ChoiceField kind() {
    List<Choice> kinds =
        Arrays.stream(ServiceKind.values())
            .map(
                kind ->
                    Choice.of(
                        kind.code(),
                        desk.vocabulary().category("service-kind", kind.code())))
            .toList();
    ChoiceField field = new ChoiceField("directory-kind", kinds, wording.text("kind.any"));
    field.setAccessibleText(wording.text("kind"));
    field.code().bindBidirectional(model.filter().kind());
    return field;
  }

  private FlowPane sides() {
    ChipField country =
        new ChipField(
            "directory-country",
            Arrays.stream(Country.values())
                .map(one -> Choice.of(one.code(), wording.text("country", one)))
                .toList());
    country.code().bindBidirectional(model.filter().country());
    ChipField audience =
        new ChipField(
            "directory-audience",
            Arrays.stream(Audience.values())
                .map(one -> Choice.of(one.code(), wording.text("audience", one)))
                .toList());
    audience.code().bindBidirectional(model.filter().audience());
    FlowPane sides = new FlowPane(country.inOneRow(), audience.inOneRow());
    sides.getStyleClass().add("sides");
    return sides;
  }

  private ChipsField extras() {
    ChipsField extras =
        new ChipsField(
            "directory-extra",
            List.of(
                Choice.of(ServiceFilter.ANONYMITY, wording.text("extra.anonymity")),
                Choice.of(ServiceFilter.HIDDEN, wording.text("extra.hidden"))));
    extras.codes().bindBidirectional(model.filter().extras());
    return extras;
  }

  private ListView<Service> list() {
    list.setId("directory-list");
    list.setAccessibleText(wording.text("list"));
    list.setPlaceholder(Words.muted(wording.text("none")));
    list.setCellFactory(_ -> new ServiceCell(desk.kit(), desk.vocabulary(), model::match));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, now) -> Optional.ofNullable(now).ifPresent(this::select));
    model.found().addListener((ListChangeListener<Service>) _ -> show(model.selected().get()));
    model.selected().addListener((_, _, now) -> show(now));
    return list;
  }

  private void select(Service service) {
    model.selected().set(Optional.of(service));
  }

  private void show(Optional<Service> service) {
    service.filter(model.found()::contains).ifPresent(list.getSelectionModel()::select);
  }
}
