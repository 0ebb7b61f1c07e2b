package org.toevertrouwd.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.settings.Preferences;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/**
 * The size of all text, with a sentence that shows it while one slides; the page itself follows
 * when one lets go, so that the slider does not move away under the hand.
 */
final class TextSize extends VBox {

  private static final int STEP = 10;

  private final WindowSettings settings;
  private final Wording wording;
  private final Slider slider;
  private final Label percent = Words.line("");
  private final Label preview;

  TextSize(Wording wording, WindowSettings settings) {
    this.settings = settings;
    this.wording = wording;
    this.preview = new Label(wording.text("text.preview"));
    this.slider =
        new Slider(Preferences.SMALLEST, Preferences.LARGEST, settings.now().textPercent());
    slider.setId("settings-text");
    slider.setBlockIncrement(STEP);
    slider.setMajorTickUnit(STEP);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    HBox.setHgrow(slider, Priority.ALWAYS);
    slider.valueProperty().addListener((_, _, _) -> slid());
    slider.valueChangingProperty().addListener((_, _, _) -> slid());
    percent.getStyleClass().add("text-percent");
    preview.getStyleClass().add("text-preview");
    StackPane frame = new StackPane(preview);
    frame.getStyleClass().add("text-preview-frame");
    slider.setAccessibleText(wording.text("text"));
    VBox sizes = new VBox(Words.row(slider, percent), frame);
    sizes.getStyleClass().add("text-size");
    getChildren().add(new Field(wording.text("text"), sizes));
    show();
  }

  private int chosen() {
    return STEP * (int) Math.round(slider.getValue() / STEP);
  }

  private void slid() {
    show();
    if (!slider.isValueChanging() && chosen() != settings.now().textPercent()) {
      settings.change(now -> now.withText(chosen()));
      show();
    }
  }

  /** The preview shows the size that is chosen on a page that has the size of before. */
  private void show() {
    percent.setText(wording.text("text.percent", chosen()));
    double ratio = (double) chosen() / settings.now().textPercent();
    preview.setStyle("-fx-font-size: " + ratio + "em");
  }
}
