package org.toevertrouwd.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.kit.Looks;

/** The first page: one thing stands out, and every way leads somewhere. */
final class StartScreenTest {

  @TempDir private Path folder;
  private final Outside outside = new Outside(Path.of("x"));

  @Test
  void on_a_new_computer_making_a_kluis_stands_out() {
    Scene scene = shown(List.of());

    assertThat(classes(scene, "start-new")).contains("primary");
    assertThat(classes(scene, "start-open")).doesNotContain("primary");
    assertThat(find(scene, "recent-0")).isEmpty();
  }

  @Test
  void every_way_leads_somewhere() {
    Scene scene = shown(List.of());
    outside.stand.chosen.add(folder.resolve("elders.kluis"));

    press(scene, "start-new");
    press(scene, "start-open");
    press(scene, "start-bureau");
    press(scene, "start-help");

    assertThat(outside.went).containsExactly("setUp", "unlock elders.kluis", "bureau");
    assertThat(outside.stand.told).containsExactly("Een kluis is één bestand");
  }

  @Test
  void choosing_no_file_stays() {
    Scene scene = shown(List.of());

    press(scene, "start-open");

    assertThat(outside.went).isEmpty();
  }

  @Test
  void what_was_open_here_comes_first_and_can_be_forgotten() {
    Path mine = folder.resolve("mijn.kluis");
    Path other = folder.resolve("oud").resolve("oud.kluis");
    Scene scene = shown(List.of(mine, other));

    press(scene, "recent-1");
    press(scene, "forget-0");

    assertThat(outside.went).containsExactly("unlock oud.kluis", "forget mijn.kluis");
    assertThat(classes(scene, "start-new")).doesNotContain("primary");
    assertThat(Fx.on(() -> find(scene, "recent-0").orElseThrow().getAccessibleText()))
        .isEqualTo("Open kluis mijn");
  }

  @Test
  void the_language_that_is_spoken_stays_chosen_and_another_is_one_press_away() {
    Scene scene = shown(List.of());
    ToggleButton dutch = (ToggleButton) find(scene, "language-nl").orElseThrow();
    ToggleButton french = (ToggleButton) find(scene, "language-fr").orElseThrow();

    Fx.run(dutch::fire);
    assertThat(dutch.isSelected()).isTrue();
    assertThat(outside.went).isEmpty();

    Fx.run(french::fire);
    assertThat(outside.went).containsExactly("fr");
  }

  private Scene shown(List<Path> recent) {
    Doorway door = outside.doorway();
    Doorway doorway = new Doorway(door.kit(), outside, door.options(), door.known(), recent);
    return Fx.on(
        () -> {
          StartScreen screen = new StartScreen(doorway);
          Scene scene = new Scene(screen.view(), 900, 700);
          Looks.dress(scene, false, 100);
          screen.shown();
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          return scene;
        });
  }

  private static List<String> classes(Scene scene, String id) {
    return Fx.on(() -> List.copyOf(find(scene, id).orElseThrow().getStyleClass()));
  }

  private static void press(Scene scene, String id) {
    Fx.run(() -> ((Button) find(scene, id).orElseThrow()).fire());
  }

  private static Optional<Node> find(Scene scene, String id) {
    return Optional.ofNullable(scene.lookup("#" + id));
  }
}
