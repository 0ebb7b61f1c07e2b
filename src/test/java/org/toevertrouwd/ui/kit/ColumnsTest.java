package org.toevertrouwd.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.ui.Fx;

/** Two columns where there is room, and rows that can be pressed. */
final class ColumnsTest {

  private static final Region LEFT = box(100);
  private static final Region RIGHT = box(300);

  @Test
  void in_a_wide_window_they_stand_beside_one_another() {
    Columns columns = laidOut(1000, 100);

    assertThat(top(RIGHT)).isEqualTo(top(LEFT));
    assertThat(LEFT.getWidth()).isEqualTo(590);
    assertThat(columns.prefHeight(1000)).isEqualTo(300);
  }

  @Test
  void in_a_narrow_window_the_second_comes_under_the_first() {
    Columns columns = laidOut(500, 100);

    assertThat(top(RIGHT)).isEqualTo(116);
    assertThat(RIGHT.getWidth()).isEqualTo(500);
    assertThat(columns.prefHeight(500)).isEqualTo(416);
  }

  @Test
  void with_large_text_a_wide_window_is_narrow() {
    laidOut(1000, 150);

    assertThat(top(RIGHT)).isEqualTo(116);
  }

  @Test
  void a_first_column_alone_takes_all_the_room() {
    Columns columns = Fx.on(() -> new Columns(0.6, 50).first(List.of(box(80))));

    assertThat(columns.prefHeight(1000)).isEqualTo(80);
  }

  @Test
  void a_row_is_pressed_by_enter_and_space_and_the_screen_reader() {
    AtomicInteger pressed = new AtomicInteger();
    Pressable row =
        Fx.on(() -> new Pressable("row", "Open", pressed::incrementAndGet, new Label("words")));

    Fx.run(
        () -> {
          row.fireEvent(key(KeyCode.ENTER));
          row.fireEvent(key(KeyCode.SPACE));
          row.fireEvent(key(KeyCode.A));
          row.executeAccessibleAction(AccessibleAction.FIRE);
        });

    assertThat(pressed).hasValue(3);
    assertThat(row.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
    assertThat(row.getAccessibleText()).isEqualTo("Open");
    assertThat(row.isFocusTraversable()).isTrue();
  }

  private static KeyEvent key(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private static Columns laidOut(double width, int textPercent) {
    return Fx.on(
        () -> {
          Columns columns = new Columns(0.6, 50).first(List.of(LEFT)).second(List.of(RIGHT));
          StackPane root = new StackPane(columns);
          Scene scene = new Scene(root, width, 800);
          Looks.dress(scene, false, textPercent);
          for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
          }
          return columns;
        });
  }

  private static double top(Region box) {
    return box.getParent().getLayoutY() + box.getLayoutY();
  }

  private static Region box(double height) {
    Region box = new Region();
    box.setMinHeight(height);
    box.setPrefHeight(height);
    return box;
  }
}
