package org.toevertrouwd.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Drawn;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.SecretField;

/** Draws what the settings ask and show. */
final class SettingsPicturesTest {

  @TempDir Path folder;

  @Test
  void every_state_can_be_looked_at() {
    draw("settings-passphrase", Task.PASSPHRASE, "");
    draw("settings-wrong", Task.CHECK, "iets anders");
    draw("settings-check", Task.CHECK, Kluizen.SENTENCE);
    draw("settings-code", Task.RECOVERY, Kluizen.SENTENCE);
    draw("settings-export", Task.EXPORT, "");
    Drawn.draw("settings-known", () -> window((desk, known) -> new SettingsScreen(desk, known)));
    assertThat(Path.of("target", "screens")).isDirectory();
  }

  private void draw(String name, Task task, String typed) {
    Drawn.draw(
        name,
        () ->
            window(
                (desk, known) -> {
                  SettingsScreen screen = new SettingsScreen(desk, known);
                  screen.begin(task);
                  if (!typed.isEmpty()) {
                    type(screen, typed);
                  }
                  return screen;
                }));
  }

  private static void type(SettingsScreen screen, String typed) {
    SecretField field = (SecretField) found(screen, "#settings-current");
    field.replaceText(0, 0, typed);
    ((javafx.scene.control.Button) found(screen, "#settings-go")).fire();
  }

  private static Node found(SettingsScreen screen, String id) {
    // A scroll pane finds its content only once it has a skin.
    if (screen.view().getScene() == null) {
      org.toevertrouwd.ui.kit.Looks.dress(new javafx.scene.Scene(screen.view()), false, 100);
    }
    screen.view().applyCss();
    return screen.view().lookup(id);
  }

  private Parent window(BiFunction<Desk, WindowSettings, SettingsScreen> made) {
    try (OpenKluis kluis =
        Kluizen.create(Files.createTempDirectory(folder, "kluis").resolve("praktijk.kluis"))) {
      Desk desk = new Stand().desk(kluis);
      KnownSettings known = new KnownSettings();
      known.change(now -> now.opened(Path.of("/home/an/Documenten/oud.kluis")));
      known.change(now -> now.opened(Path.of("/home/an/Documenten/praktijk.kluis")));
      SettingsScreen screen = made.apply(desk, known);
      if (screen.view().getScene() != null) {
        screen.view().getScene().setRoot(new javafx.scene.layout.Pane());
      }
      return Drawn.window(desk, new Place.Settings(), screen);
    } catch (IOException | KluisException e) {
      throw new AssertionError(e);
    }
  }
}
