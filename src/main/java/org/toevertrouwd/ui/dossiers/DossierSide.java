package org.toevertrouwd.ui.dossiers;

import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The dossiers in a narrow list beside the page of one of them; it stays while one goes along. */
public final class DossierSide {

  private final Desk desk;
  private final DossiersModel model;
  private final LineWords words;
  private final Wording wording;
  private final ListView<DossierLine> list = new ListView<>();
  private final VBox view = new VBox();
  private Optional<DossierId> here = Optional.empty();

  /** A list that follows the filter of the page with all dossiers. */
  public DossierSide(Desk desk, Browsing browsing) {
    this.desk = desk;
    this.model = new DossiersModel(desk, browsing);
    this.words = new LineWords(desk);
    this.wording = desk.kit().wording(DossierSide.class);
    view.getStyleClass().add("dossier-side");
    Looks.add(view, DossierSide.class, "dossiers.css");
    furnish();
    VBox.setVgrow(list, Priority.ALWAYS);
    view.getChildren().addAll(header(), new FilterChips(desk, model, "side"), list);
    desk.discretion().on().subscribe(list::refresh);
  }

  /** What is seen. */
  public Region view() {
    return view;
  }

  /** Reads the list and marks the dossier whose page is shown. */
  public void shown(DossierId dossier) {
    here = Optional.of(dossier);
    model.load(this::mark);
  }

  private void mark() {
    for (DossierLine line : model.shown()) {
      if (here.filter(line.dossier().id()::equals).isPresent()) {
        list.getSelectionModel().select(line);
        return;
      }
    }
    list.getSelectionModel().clearSelection();
  }

  private HBox header() {
    return Words.row(
        Buttons.quiet(
            "side-search",
            Icon.SEARCH,
            wording.text("side.search"),
            () -> desk.navigator().goTo(new Place.Dossiers(true))),
        Words.spring(),
        Buttons.icon(
            "side-fold",
            Icon.BACK,
            wording.text("side.fold"),
            () -> model.browsing().folded().set(true)));
  }

  private void furnish() {
    list.setId("side-list");
    list.setAccessibleText(wording.text("title"));
    list.getStyleClass().add("plain-list");
    list.setItems(model.shown());
    list.setCellFactory(_ -> new LineCell());
    list.setPlaceholder(Words.small(wording.text("empty.filter")));
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::open);
          }
        });
  }

  private void open(DossierLine line) {
    if (here.filter(line.dossier().id()::equals).isEmpty()) {
      model.open(line.dossier().id());
    }
  }

  private VBox card(DossierLine line) {
    HBox first = Words.row(Words.line(words.code(line)), Words.spring());
    first.getChildren().getFirst().getStyleClass().add("strong");
    var state = Words.state(words.icon(line), words.status(line), words.style(line));
    state.getStyleClass().add("small");
    first.getChildren().add(state);
    String who = line.dossier().alias().isEmpty() ? words.organisation(line) : words.alias(line);
    var name = Words.small(who);
    name.setWrapText(false);
    name.getStyleClass().add("may-shorten");
    HBox second = Words.row(name, Words.spring());
    line.nextStep()
        .ifPresent(
            step -> second.getChildren().add(Words.small(desk.kit().formats().day(step.on()))));
    return new VBox(first, second);
  }

  private final class LineCell extends ListCell<DossierLine> {

    LineCell() {
      setPrefWidth(0);
      getStyleClass().add("side-line");
      setOnMouseClicked(
          _ -> {
            if (!isEmpty()) {
              open(getItem());
            }
          });
    }

    @Override
    protected void updateItem(@Nullable DossierLine line, boolean empty) {
      super.updateItem(line, empty);
      setText("");
      setGraphic(line == null ? null : card(line));
    }
  }
}
