package org.toevertrouwd.ui.kit.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.toevertrouwd.files.AtomicFiles;
import org.toevertrouwd.ui.kit.Choosers.Kind;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Words;

/** Saves a chart as a picture, always in the light theme: for a report, not for the window. */
final class ChartExport {

  private static final int SHARPNESS = 2;
  private static final int WIDTH = 760;
  private static final int USUAL_TEXT = 100;

  private final Kit kit;
  private final ChartWords words;

  ChartExport(Kit kit) {
    this.kit = kit;
    this.words = new ChartWords(kit);
  }

  /** Asks where, and saves it as an image of points. */
  void png(ChartTable table) {
    kit.choosers()
        .save(words.text("export"), table.id() + ".png", new Kind(words.text("export.png"), "png"))
        .ifPresent(
            file -> {
              WritableImage image = image(table);
              write(file, () -> encoded(image));
            });
  }

  /** Asks where, and saves it as a drawing. */
  void svg(ChartTable table) {
    kit.choosers()
        .save(words.text("export"), table.id() + ".svg", new Kind(words.text("export.svg"), "svg"))
        .ifPresent(
            file -> write(file, () -> table.drawing(words).getBytes(StandardCharsets.UTF_8)));
  }

  /** What a picture holds. */
  private interface Content {
    byte[] bytes() throws IOException;
  }

  private void write(Path file, Content content) {
    kit.jobs()
        .job(() -> AtomicFiles.write(file, content.bytes()))
        .then(_ -> kit.dialogs().done(words.text("export.saved")))
        .start();
  }

  /** The chart as it would stand in the light window. On the window's thread. */
  WritableImage image(ChartTable table) {
    VBox picture =
        new VBox(Words.heading(table.title()), Words.muted(table.measure()), table.chart(kit));
    picture.getStyleClass().add("chart-picture");
    picture.setPrefWidth(WIDTH);
    picture.getStylesheets().add(Bars.LOOKS);
    if (!table.note().isEmpty()) {
      picture.getChildren().add(Words.small(table.note()));
    }
    Scene scene = new Scene(picture);
    Looks.dress(scene, false, USUAL_TEXT);
    picture.applyCss();
    picture.layout();
    SnapshotParameters sharp = new SnapshotParameters();
    sharp.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
    return picture.snapshot(sharp, null);
  }

  private static byte[] encoded(WritableImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", bytes);
    return bytes.toByteArray();
  }
}
