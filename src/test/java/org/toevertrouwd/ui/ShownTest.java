package org.toevertrouwd.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Prose;

/** The look through a screen finds what it is for. */
final class ShownTest {

  @Test
  void a_text_without_room_is_cut_off_and_one_with_room_is_not() {
    assertThat(shown(() -> new VBox(narrow(), low(), new Label("past"))).cut()).hasSize(2);
  }

  @Test
  void a_text_that_may_be_shortened_says_so() {
    Shown shown =
        shown(
            () -> {
              Label narrow = narrow();
              narrow.getStyleClass().add("may-shorten");
              return new VBox(narrow);
            });

    assertThat(shown.cut()).isEmpty();
  }

  @Test
  void a_field_without_a_name_is_nameless() {
    assertThat(shown(() -> new VBox(new TextField())).nameless()).hasSize(1);
    assertThat(shown(() -> new VBox(new Button(""))).nameless()).hasSize(1);
    assertThat(shown(() -> new VBox(new Field("Alias", new TextField()))).nameless()).isEmpty();
    assertThat(shown(() -> new VBox(new Field("Dag", new DatePicker()))).nameless()).isEmpty();
  }

  @Test
  void what_cannot_be_seen_is_not_looked_at() {
    Shown shown =
        shown(
            () -> {
              TextField hidden = new TextField();
              hidden.setVisible(false);
              return new VBox(hidden);
            });

    assertThat(shown.nameless()).isEmpty();
  }

  @Test
  void something_too_wide_scrolls_sideways() {
    Shown shown =
        shown(
            () -> {
              Pane wide = new Pane();
              wide.setMinSize(2000, 10);
              return new VBox(new ScrollPane(wide));
            });

    assertThat(shown.sideways()).hasSize(1);
  }

  @Test
  void a_control_that_sends_tab_back_is_a_trap() {
    assertThat(missed(() -> new VBox(new TextField(), new Prose("a", 2), new TextField())))
        .isEmpty();
    assertThat(missed(ShownTest::withTrap)).contains("TextField#behind");
  }

  private static Parent withTrap() {
    TextField first = new TextField();
    TextField trap = new TextField();
    TextField behind = new TextField();
    behind.setId("behind");
    VBox all = new VBox(first, trap, behind);
    all.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((_, _, owner) -> sendBack(trap.equals(owner), first));
    return all;
  }

  private static void sendBack(boolean trapped, TextField first) {
    if (trapped) {
      first.requestFocus();
    }
  }

  private static List<String> missed(Supplier<Parent> made) {
    return Fx.on(
        () -> {
          Parent root = made.get();
          new Scene(root, 400, 300);
          root.applyCss();
          root.layout();
          return new TabOrder(root).missed();
        });
  }

  private static Label narrow() {
    Label narrow = new Label("een veel te lange tekst");
    narrow.setMaxWidth(60);
    return narrow;
  }

  private static Label low() {
    Label low = new Label("een tekst die over veel regels zou moeten lopen maar dat niet mag");
    low.setWrapText(true);
    low.setMaxSize(100, 20);
    return low;
  }

  private static Shown shown(Supplier<Parent> made) {
    return Fx.on(
        () -> {
          Parent root = made.get();
          Scene scene = new Scene(root, 400, 300);
          Looks.dress(scene, false, 100);
          for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
          }
          return new Shown(root);
        });
  }
}
