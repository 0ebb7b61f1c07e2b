package org.toevertrouwd.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.ui.Fx;

/** What has the focus shows it and moves nothing; edges and words of inputs can be seen. */
final class FocusRingTest {

  private static final List<PseudoClass> FOCUSED =
      List.of(PseudoClass.getPseudoClass("focused"), PseudoClass.getPseudoClass("focus-visible"));

  private static final List<Supplier<Control>> PRESSED =
      List.of(
          () -> Buttons.primary("one", "Bewaar", () -> {}),
          () -> Buttons.quiet("two", "Annuleer", () -> {}),
          () -> Buttons.dangerous("three", "Vernietig", () -> {}),
          () -> Buttons.link("four", "Naar de cijfers", () -> {}),
          () -> styled(new ToggleButton("telefoon"), "chip"),
          () -> styled(new ToggleButton("Cijfers"), "rail-button"),
          () -> new CheckBox("Gedaan"),
          () -> new RadioButton("België"));

  private static final List<Supplier<Control>> FILLED =
      List.of(TextField::new, TextArea::new, ComboBox::new, DatePicker::new);

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void focus_moves_nothing(boolean dark) {
    for (Supplier<Control> maker : PRESSED) {
      assertThat(bounds(maker.get(), dark, true)).isEqualTo(bounds(maker.get(), dark, false));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void what_is_pressed_shows_a_ring_of_the_accent(boolean dark) {
    for (Supplier<Control> maker : PRESSED) {
      Paint ring =
          Fx.on(
              () -> {
                Control control = shown(maker.get(), dark, true);
                return control.getBorder().getStrokes().getFirst().getTopStroke();
              });

      assertThat(ring).isEqualTo(accent(dark));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void the_edge_of_what_is_filled_in_can_be_seen(boolean dark) {
    for (Supplier<Control> maker : FILLED) {
      assertThat(edge(maker.get(), dark, false)).isEqualTo(edgeColour(dark));
      assertThat(edge(maker.get(), dark, true)).isEqualTo(accent(dark));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void what_cannot_be_used_now_can_still_be_read(boolean dark) {
    for (Supplier<Control> maker : PRESSED) {
      assertThat(
              Fx.on(
                  () -> {
                    Control control = maker.get();
                    control.setDisable(true);
                    return shown(control, dark, false).getOpacity();
                  }))
          .isEqualTo(1);
    }
  }

  private static Control styled(Control control, String style) {
    control.getStyleClass().add(style);
    return control;
  }

  private static Bounds bounds(Control control, boolean dark, boolean focused) {
    return Fx.on(() -> shown(control, dark, focused).getLayoutBounds());
  }

  private static Paint edge(Region region, boolean dark, boolean focused) {
    return Fx.on(
        () ->
            shown((Control) region, dark, focused)
                .getBackground()
                .getFills()
                .getFirst()
                .getFill());
  }

  private static Control shown(Control control, boolean dark, boolean focused) {
    VBox page = new VBox(control);
    page.setFillWidth(false);
    Looks.dress(new Scene(page, 400, 300), dark, 100);
    FOCUSED.forEach(state -> control.pseudoClassStateChanged(state, focused));
    page.applyCss();
    page.layout();
    return control;
  }

  private static Color accent(boolean dark) {
    return Color.web(dark ? "#74c7ce" : "#1b6a73");
  }

  private static Color edgeColour(boolean dark) {
    return Color.web(dark ? "#6d7a7e" : "#8b918f");
  }
}
