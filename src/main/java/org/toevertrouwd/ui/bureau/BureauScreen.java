package org.toevertrouwd.ui.bureau;

import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
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
  private Optional<PoolResult> shown = Optional.empty();

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
    model.result().addListener((_, _, result) -> show(result));
    show(Optional.empty());
  }

  private void show(Optional<Combined> result) {
    Button back =
        Buttons.quiet("bureau-start", Icon.BACK, wording.text("start"), doorway.entrance()::start);
    shown.ifPresent(PoolResult::stop);
    shown = result.map(combined -> new PoolResult(kit, wording, combined, () -> publishing.publish(combined)));
    if (shown.isPresent() && result.isPresent()) {
      boolean anything = !result.get().accepted().isEmpty();
      Button again = Buttons.quiet("bureau-again", wording.text("again"), model::again);
      Button write = Buttons.primary("bureau-write", wording.text("write"), model::write);
      write.setDisable(!anything);
      view.actions(back, again, write);
      view.content(progressing, shown.get().view());
    } else {
      view.actions(back);
      view.content(progressing, new PoolChoice(model, wording).view());
    }
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
  }
}
