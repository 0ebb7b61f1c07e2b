package org.toevertrouwd.ui.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Focus;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The first page: the kluizen that were open here, and what else one can begin with. */
public final class StartScreen implements Screen {

  private final Doorway doorway;
  private final Wording wording;
  private final Threshold view;
  private final List<Button> kluizen = new ArrayList<>();
  private final Button first;

  /** The page. */
  public StartScreen(Doorway doorway) {
    this.doorway = doorway;
    this.wording = doorway.kit().wording(StartScreen.class);
    this.view = new Threshold().speaking(doorway);
    boolean known = !doorway.recent().isEmpty();
    Button make =
        known
            ? Buttons.quiet("start-new", Icon.ADD, wording.text("start.new"), this::make)
            : Buttons.primary("start-new", wording.text("start.new"), this::make);
    Button open =
        Buttons.quiet("start-open", Icon.UNLOCK, wording.text("start.open"), this::open);
    Button bureau =
        Buttons.link("start-bureau", wording.text("start.bureau"), doorway.entrance()::bureau);
    Button help = Buttons.link("start-help", wording.text("start.help"), this::help);
    FlowPane ways = new FlowPane(make, open, help);
    ways.getStyleClass().add("trouble-ways");
    VBox pool = new VBox(bureau, Words.small(wording.text("start.bureau.why")));
    pool.getStyleClass().add("threshold-foot");
    view.show(heading(known), known ? recent() : welcome(), ways, pool);
    first = known ? kluizen.getFirst() : make;
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    Focus.on(first);
  }

  private Node heading(boolean known) {
    return StepsBar.heading(
        wording.text(known ? "start.back" : "start.title"),
        wording.text(known ? "start.back.text" : "start.text"));
  }

  private Node welcome() {
    VBox points = new VBox();
    points.getStyleClass().add("choices");
    points
        .getChildren()
        .addAll(
            point(Icon.LOCK, "start.point.file"),
            point(Icon.FIGURES, "start.point.count"),
            point(Icon.HIDE, "start.point.offline"));
    Card card = new Card(points);
    card.getStyleClass().add("threshold-card");
    return card;
  }

  private Node point(Icon icon, String key) {
    var text = Words.state(icon, wording.text(key), "point");
    text.setWrapText(true);
    return text;
  }

  private Node recent() {
    Card card = new Card();
    card.getStyleClass().addAll("threshold-card", "recent");
    for (int i = 0; i < doorway.recent().size(); i++) {
      card.getChildren().add(row(i, doorway.recent().get(i)));
    }
    return card;
  }

  private Node row(int index, Path file) {
    var name = Words.line(KluisFile.title(file));
    name.getStyleClass().add("strong");
    var folder = Words.line(KluisFile.shortFolder(file));
    folder.getStyleClass().addAll("muted", "small");
    VBox words = new VBox(name, folder);
    Button open =
        Buttons.link("recent-" + index, "", () -> doorway.entrance().unlock(file));
    open.setGraphic(Words.row(Icon.LOCK.picture(), words));
    open.setAccessibleText(wording.text("start.recent", KluisFile.title(file)));
    open.getStyleClass().add("recent-kluis");
    open.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(open, Priority.ALWAYS);
    kluizen.add(open);
    Button forget =
        Buttons.icon(
            "forget-" + index,
            Icon.REMOVE,
            wording.text("start.forget", KluisFile.title(file)),
            () -> doorway.entrance().forget(file));
    return Words.row(open, forget);
  }

  private void help() {
    doorway
        .kit()
        .dialogs()
        .problem(wording.text("start.help.title"), wording.text("start.help.text"));
  }

  private void make() {
    doorway.entrance().setUp();
  }

  private void open() {
    doorway
        .kit()
        .choosers()
        .open(wording.text("choose.title"), KluisFile.kind(wording))
        .ifPresent(doorway.entrance()::unlock);
  }
}
