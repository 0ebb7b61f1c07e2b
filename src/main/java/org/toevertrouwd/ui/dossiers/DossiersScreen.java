package org.toevertrouwd.ui.dossiers;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.EmptyState;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The list of dossiers, with search and filters. */
public final class DossiersScreen implements Screen {

  private final Desk desk;
  private final boolean searching;
  private final Wording wording;
  private final DossiersModel model;
  private final SearchModel search;
  private final DossierTable table;
  private final HitList hits;
  private final FilterChips chips;
  private final SearchField field;
  private final Button fresh;
  private final StackPane body = new StackPane();
  private final Label found = Words.small("");
  private final VBox view = new VBox();

  /**
   * The page.
   *
   * @param browsing how the person looked through the dossiers when last here
   * @param searching whether the search field gets the focus
   */
  public DossiersScreen(Desk desk, Browsing browsing, boolean searching) {
    this.desk = desk;
    this.searching = searching;
    this.wording = desk.kit().wording(DossiersScreen.class);
    this.model = new DossiersModel(desk, browsing);
    this.search = new SearchModel(desk, model);
    this.table = new DossierTable(desk, model);
    this.hits = new HitList(desk, search);
    this.chips = new FilterChips(desk, model, "filter");
    this.fresh = Buttons.primary("dossiers-new", wording.text("new"), this::begin);
    this.field = new SearchField(desk, search, browsing, this::down);
    lay();
    search.outcome().subscribe(_ -> show());
    model.empty().addListener((_, _, _) -> show());
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    model.load(
        () -> {
          search.search();
          show();
        });
    if (searching) {
      field.ready();
    } else {
      table.requestFocus();
    }
  }

  private void lay() {
    view.getStyleClass().addAll("page", "dossiers-page");
    Looks.add(view, DossiersScreen.class, "dossiers.css");
    VBox.setVgrow(body, Priority.ALWAYS);
    var header = Words.row(Words.title(wording.text("title")), Words.spring());
    header.getStyleClass().add("page-header");
    header.getChildren().addAll(buttons());
    found.setId("search-found");
    found.managedProperty().bind(found.visibleProperty());
    view.getChildren().addAll(header, field, chips, found, body);
  }

  private Node[] buttons() {
    return new Node[] {
      Buttons.quiet("dossiers-bin", Icon.BIN, wording.text("bin"), () -> go(new Place.Bin())),
      Buttons.quiet(
          "dossiers-import", Icon.IMPORT, wording.text("import"), () -> go(new Place.Import())),
      fresh
    };
  }

  private void show() {
    switch (search.outcome().get()) {
      case SearchModel.Outcome.Idle _ -> {
        found.setVisible(false);
        body.getChildren().setAll(list());
      }
      case SearchModel.Outcome.Found(var all) -> {
        found.setVisible(true);
        found.setText(wording.text("search.found", all.size()));
        hits.getItems().setAll(all);
        body.getChildren().setAll(all.isEmpty() ? nothingFound() : hits);
      }
    }
    boolean filtered = !found.isVisible() && !model.empty().getValue();
    fresh.setVisible(!model.empty().getValue());
    fresh.setManaged(fresh.isVisible());
    chips.setVisible(filtered);
    chips.setManaged(filtered);
  }

  private Node list() {
    if (model.empty().getValue()) {
      return new EmptyState(
          Icon.DOSSIERS,
          wording.text("empty"),
          Buttons.primary("dossiers-first", wording.text("new"), this::begin));
    }
    table.setPlaceholder(Words.muted(wording.text("empty.filter")));
    return table;
  }

  private Node nothingFound() {
    return new EmptyState(
        Icon.SEARCH,
        wording.text("search.nothing"),
        Buttons.quiet("search-again", wording.text("search.clear"), search::clear));
  }

  private void down() {
    (found.isVisible() ? hits : table).requestFocus();
    if (found.isVisible()) {
      hits.getSelectionModel().selectFirst();
    } else {
      table.getSelectionModel().selectFirst();
    }
  }

  private void begin() {
    go(new Place.NewConversation(ConversationId.random(), Optional.empty()));
  }

  private void go(Place place) {
    desk.navigator().goTo(place);
  }
}
