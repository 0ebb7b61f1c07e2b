package org.toevertrouwd.ui.bureau;

import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.kit.Progressing;
import org.toevertrouwd.ui.start.Doorway;
import org.toevertrouwd.wording.Wording;

/** Putting the figures of a pool together. */
public final class BureauScreen implements Screen {

  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  private final Doorway doorway;
  private final Kit kit;
  private final Wording wording;
  private final Progressing progressing;
  private final BureauModel model;
  private final Publishing publishing;
  private final Page view;
  private final RosterPane people;
  private final Region peopleView;
  private Sight sight = Sight.POOL;
  private Optional<PoolResult> shown = Optional.empty();

  /** What was typed stays as long as the pool is the same. */
  private Optional<ComparisonModel> compared = Optional.empty();

  /** What is looked at. */
  private enum Sight {
    POOL,
    PEOPLE,
    COMPARISON
  }

  /** The page. */
  public BureauScreen(Doorway doorway) {
    this.doorway = doorway;
    this.kit = doorway.kit();
    this.wording = kit.wording(BureauScreen.class);
    this.progressing = new Progressing(kit);
    this.model = new BureauModel(kit, progressing::follow, progressing::followToTheEnd);
    this.publishing = new Publishing(kit, progressing::follow);
    this.view = new Page(wording.text("title"));
    view.getStylesheets()
        .add(Objects.requireNonNull(BureauScreen.class.getResource("bureau.css")).toExternalForm());
    view.setOnDragEntered(drag -> over(drag.getDragboard().hasFiles()));
    view.setOnDragExited(_ -> over(false));
    view.setOnDragOver(BureauScreen::mayDrop);
    view.setOnDragDropped(this::dropped);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    this.people = new RosterPane(model.roster(), wording, model::addFromPackages);
    this.peopleView = people.view();
    model.result().addListener((_, _, result) -> changed(result));
    show(Optional.empty());
  }

  /** A name that changes on the list of participants does not take one away from it. */
  private void changed(Optional<Combined> result) {
    if (sight == Sight.POOL) {
      show(result);
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && sight != Sight.POOL) {
      pool();
      key.consume();
    }
  }

  private void pool() {
    sight = Sight.POOL;
    show(model.result().get());
    shown();
  }

  private Button toPool() {
    return Buttons.quiet("bureau-back", Icon.BACK, wording.text("back"), this::pool);
  }

  private void people() {
    sight = Sight.PEOPLE;
    shown.ifPresent(PoolResult::stop);
    people.open();
    view.title(wording.text("people"));
    view.actions(
        toPool(),
        Buttons.quiet("roster-import", wording.text("roster.import"), model.roster()::join),
        Buttons.quiet("roster-export", wording.text("roster.export"), model.roster()::export),
        Buttons.quiet("roster-add", wording.text("roster.add"), model::addFromPackages));
    view.content(progressing, peopleView);
    people.focus();
  }

  private void compare(Combined combined) {
    sight = Sight.COMPARISON;
    shown.ifPresent(PoolResult::stop);
    view.title(wording.text("compare.title"));
    ComparisonModel comparison =
        compared
            .filter(one -> one.isOf(combined))
            .orElseGet(() -> new ComparisonModel(kit, combined));
    compared = Optional.of(comparison);
    view.actions(
        toPool(),
        Buttons.quiet("compare-read", wording.text("compare.read"), comparison::read),
        Buttons.primary("compare-go", wording.text("compare.go"), comparison::compare));
    view.content(new ComparisonPane(kit, wording, comparison, combined.year().orElse(0)).view());
    view.lookupAll("#compare-scheme").forEach(Node::requestFocus);
  }

  private void show(Optional<Combined> result) {
    Button back =
        Buttons.quiet("bureau-start", Icon.BACK, wording.text("start"), doorway.entrance()::start);
    view.title(wording.text("title"));
    shown.ifPresent(PoolResult::stop);
    shown = result.map(this::result);
    if (shown.isPresent() && result.isPresent()) {
      boolean anything = !result.get().accepted().isEmpty();
      Button again = Buttons.quiet("bureau-again", wording.text("again"), model::again);
      Button list = Buttons.quiet("bureau-people", wording.text("people"), this::people);
      Button write = Buttons.primary("bureau-write", wording.text("write"), model::write);
      write.setDisable(!anything);
      view.actions(back, again, list, write);
      view.content(progressing, shown.get().view());
    } else {
      view.actions(back);
      view.content(progressing, new PoolChoice(model, wording, this::people).view());
    }
  }

  private PoolResult result(Combined combined) {
    return new PoolResult(
        kit,
        wording,
        combined,
        new PoolResult.Ways(
            () -> publishing.publish(combined), () -> compare(combined), this::people));
  }

  /** Anything is taken, so that whoever drops something else hears why it is not used. */
  private static void mayDrop(DragEvent drag) {
    drag.acceptTransferModes(TransferMode.COPY_OR_MOVE);
    drag.consume();
  }

  /** What may be dropped shows that it may. */
  void over(boolean files) {
    view.pseudoClassStateChanged(DROPPING, files);
  }

  private void dropped(DragEvent drag) {
    List<File> files = drag.getDragboard().getFiles();
    sight = Sight.POOL;
    drag.setDropCompleted(model.drop(files.stream().map(File::toPath).toList()));
    drag.consume();
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    view.lookupAll("#bureau-folder").forEach(Node::requestFocus);
    view.lookupAll("#bureau-write").forEach(Node::requestFocus);
  }
}
