package org.toevertrouwd.ui.sheet;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The first step: a place to drop a sheet on, and why the last one was refused. */
final class ChoosePane extends VBox {

  private final Wording wording;
  private final VBox refused = new VBox();

  ChoosePane(
      Wording wording,
      ObservableValue<String> refusal,
      Runnable onChoose,
      Consumer<Path> onDropped) {
    this.wording = wording;
    getStyleClass().add("import-step");
    VBox place = dropPlace(onChoose);
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren().addAll(refused, place, promises());
    refusal.subscribe(this::showRefusal);
    place.setOnDragOver(ChoosePane::accept);
    place.setOnDragDropped(event -> dropped(event, onDropped));
  }

  private VBox dropPlace(Runnable onChoose) {
    var picture = Icon.IMPORT.picture();
    picture.getStyleClass().add("large-icon");
    VBox place =
        new VBox(
            picture,
            Words.heading(wording.text("choose.heading")),
            Words.muted(wording.text("choose.text")),
            Buttons.primary("import-choose", wording.text("choose"), onChoose));
    place.getStyleClass().add("drop-place");
    return place;
  }

  private Node promises() {
    return new Card(
        promise(Icon.SHOW, "promise.nothing-written"),
        promise(Icon.HISTORY, "promise.source"),
        promise(Icon.LOCK, "promise.file"));
  }

  private Node promise(Icon icon, String key) {
    var picture = icon.picture();
    var row = Words.row(picture, Words.body(wording.text(key)));
    row.getStyleClass().add("promise");
    return row;
  }

  private void showRefusal(String why) {
    refused.setManaged(!why.isEmpty());
    refused
        .getChildren()
        .setAll(
            why.isEmpty()
                ? List.of()
                : List.of(new Banner(Banner.Weight.PROBLEM, wording.text("refused.title"), why)));
  }

  private static void accept(DragEvent event) {
    if (event.getDragboard().hasFiles() && event.getDragboard().getFiles().size() == 1) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private static void dropped(DragEvent event, Consumer<Path> onDropped) {
    List<File> files = event.getDragboard().getFiles();
    event.setDropCompleted(files.size() == 1);
    event.consume();
    files.stream().limit(1).map(File::toPath).forEach(onDropped);
  }
}
