package org.toevertrouwd.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.kluis.Passphrase;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.OpenKluis;

final class UnlockJourneyTest {

  @TempDir private Path folder;
  private World world = new World(Path.of(""));
  private MadeFiles files = new MadeFiles(world);

  @BeforeEach
  void begin() {
    world = new World(folder);
    files = new MadeFiles(world);
  }

  @Test
  void a_wrong_passphrase_is_told_calmly_and_the_right_one_opens() throws Exception {
    files.whole();
    try (Journey journey = new Journey(world)) {
      journey.see("unlock-passphrase");
      assertThat(journey.focused()).isEqualTo("unlock-passphrase");
      journey.type("een andere zin").press(KeyCode.ENTER).read("past niet");
      assertThat(journey.focused()).isEqualTo("unlock-passphrase");
      assertThat(journey.text()).doesNotContain("een andere zin");

      journey.type(World.PASSPHRASE).press(KeyCode.ENTER).see("rail-today");
      journey.press(KeyCode.CONTROL, KeyCode.L).see("unlock-passphrase");
      assertThat(journey.text("unlock-passphrase")).isEmpty();
    }
  }

  @Test
  void what_is_typed_can_be_shown_and_hidden() throws Exception {
    files.whole();
    try (Journey journey = new Journey(world)) {
      journey.type("unlock-passphrase", "kaas").click("unlock-passphrase-show").read("kaas");
      journey.click("unlock-passphrase-show");
      assertThat(journey.text()).doesNotContain("kaas").contains("\u2022\u2022\u2022\u2022");
    }
  }

  @Test
  void the_language_changes_at_once() throws Exception {
    files.whole();
    try (Journey journey = new Journey(world)) {
      journey.click("language-fr").read("Phrase secrète");
      journey.type("unlock-passphrase", World.PASSPHRASE).press(KeyCode.ENTER).read("Dossiers");
    }
  }

  @Nested
  class A_kluis_that_does_not_simply_open {

    @Test
    void damaged_says_until_when_it_can_be_read_and_gives_that() throws Exception {
      Path file = files.damaged();
      byte[] before = Files.readAllBytes(file);
      try (Journey journey = new Journey(world)) {
        journey.type("unlock-passphrase", World.PASSPHRASE).press(KeyCode.ENTER);
        assertThat(journey.text("trouble-damaged-since"))
            .contains("beschadigd", "20 november 2026", "niets gewijzigd");

        world.chosen.add(world.file("opzij.kluis"));
        journey.click("way-copy").read("De kopie staat in");
        assertThat(world.file("opzij.kluis")).hasBinaryContent(before);

        world.chosen.add(world.file("leesbaar"));
        journey.click("way-readable").click("dialog-yes").read("Wat leesbaar is, staat in");
        assertThat(world.file("leesbaar").resolve("kluis.sqlite")).exists();
      }
      assertThat(file).hasBinaryContent(before);
    }

    @Test
    void torn_opens_and_says_above_vandaag_that_nothing_is_lost() throws Exception {
      files.torn();
      try (Journey journey = new Journey(world)) {
        journey.type("unlock-passphrase", World.PASSPHRASE).press(KeyCode.ENTER);
        assertThat(journey.text("notice-TORN_TAIL_SET_ASIDE")).contains("Alles wat bewaard was");
        journey.click("rail-dossiers").gone("notice-TORN_TAIL_SET_ASIDE");
        journey.click("rail-today").click("notice-TORN_TAIL_SET_ASIDE-dismiss");
        journey.gone("notice-TORN_TAIL_SET_ASIDE");
      }
    }

    @Test
    void older_asks_before_it_goes_on() throws Exception {
      files.older();
      try (Journey journey = new Journey(world)) {
        journey.type("unlock-passphrase", World.PASSPHRASE).press(KeyCode.ENTER);
        journey.see("trouble-older");
        journey.click("way-go-on").click("dialog-cancel").see("trouble-older");
        journey.click("way-go-on").click("dialog-yes").see("rail-today");
      }
      try (Journey journey = new Journey(world)) {
        journey.type("unlock-passphrase", World.PASSPHRASE).press(KeyCode.ENTER);
        journey.see("rail-today");
      }
    }

    @Test
    void in_use_opens_once_it_is_free() throws Exception {
      Path file = files.whole();
      try (OpenKluis elsewhere = open(file);
          Journey journey = new Journey(world)) {
        journey.type("unlock-passphrase", World.PASSPHRASE).press(KeyCode.ENTER).read("al open");
        elsewhere.close();
        journey.click("way-again").see("rail-today");
      }
    }

    @Test
    void missing_lets_one_choose_where_it_is_now() throws Exception {
      Path file = files.whole();
      Path moved = Files.move(file, world.file("verhuisd.kluis"));
      try (Journey journey = new Journey(world)) {
        journey.see("trouble-missing");
        world.chosen.add(moved);
        journey.click("way-other").see("unlock-passphrase");
        journey.type(World.PASSPHRASE).press(KeyCode.ENTER).see("rail-today");
      }
    }

    private OpenKluis open(Path file) throws Exception {
      try (Passphrase key = new Passphrase(World.PASSPHRASE.toCharArray())) {
        return OpenKluis.open(file, key, Optional.empty(), world.options());
      }
    }
  }

  @Test
  void the_recovery_code_opens_and_brings_a_new_passphrase() throws Exception {
    Path file = world.file("praktijk.kluis");
    OpenKluis.Made made =
        OpenKluis.create(
            file, "een vergeten zin van vroeger".toCharArray(), WorkArea.BE, world.options());
    String code = new String(made.recoveryCode().text());
    made.recoveryCode().close();
    made.kluis().close();
    world.hadOpen(file);

    try (Journey journey = new Journey(world)) {
      journey.click("unlock-code").type("recover-code", "ABCD EFGH").press(KeyCode.ENTER);
      journey.read("zeven groepjes");
      journey.type("recover-code", code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
      journey.press(KeyCode.ENTER).see("passphrase-first");
      journey.type("passphrase-first", World.PASSPHRASE);
      journey.type("passphrase-second", World.PASSPHRASE).press(KeyCode.ENTER).see("rail-today");
      journey.press(KeyCode.CONTROL, KeyCode.L).see("unlock-passphrase");
      journey.type(World.PASSPHRASE).press(KeyCode.ENTER).see("rail-today");
    }
  }
}
