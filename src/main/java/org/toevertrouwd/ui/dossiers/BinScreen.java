package org.toevertrouwd.ui.dossiers;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.BinnedDossier;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.EmptyState;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What was thrown away and can still come back. */
public final class BinScreen implements Screen {

  private final Desk desk;
  private final Wording wording;
  private final BinModel model;
  private final Page view;

  /** The page. */
  public BinScreen(Desk desk) {
    this.desk = desk;
    this.wording = desk.kit().wording(BinScreen.class);
    this.model = new BinModel(desk);
    this.view = new Page(wording.text("bin")).actions(back());
    model.loaded().subscribe(this::show);
    model.binned().subscribe(this::show);
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    model.load();
  }

  private Button back() {
    return Buttons.quiet(
        "bin-back",
        Icon.BACK,
        wording.text("title"),
        () -> desk.navigator().goTo(new Place.Dossiers(false)));
  }

  private void show() {
    if (!model.loaded().get()) {
      return;
    }
    if (model.binned().isEmpty()) {
      view.content(new EmptyState(Icon.BIN, wording.text("bin.empty")));
      return;
    }
    List<Node> cards = model.binned().stream().<Node>map(this::card).toList();
    view.content(Words.muted(wording.text("bin.text")), new VBox(16, cards.toArray(Node[]::new)));
  }

  private Card card(BinnedDossier binned) {
    Label code = Words.line(binned.dossier().code().toString());
    code.getStyleClass().add("strong");
    Label alias = Words.line("");
    alias.textProperty().bind(desk.discretion().veil(binned.dossier().alias()));
    VBox words = new VBox(4, Words.row(code, alias), until(binned));
    HBox row = Words.row(words, Words.spring(), restore(binned));
    if (!binned.held()) {
      row.getChildren().add(destroy(binned));
    }
    return new Card(row);
  }

  private Node until(BinnedDossier binned) {
    if (binned.held()) {
      return Words.state(Icon.LOCK, wording.text("bin.held"), "warning");
    }
    return Words.state(
        Icon.HISTORY,
        wording.text(
            "bin.until",
            desk.kit().formats().fullDay(model.destroyedOn(binned)),
            model.daysLeft(binned)),
        "waiting");
  }

  private Button restore(BinnedDossier binned) {
    return Buttons.quiet(
        "bin-restore-" + binned.dossier().code(),
        Icon.UNDO,
        wording.text("bin.restore"),
        () -> model.restore(binned));
  }

  private Button destroy(BinnedDossier binned) {
    return Buttons.quiet(
        "bin-destroy-" + binned.dossier().code(),
        wording.text("bin.destroy"),
        () -> model.destroy(binned));
  }
}
