package org.toevertrouwd.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.kluis.KluisPosition;
import org.toevertrouwd.session.Kluizen;

final class KnownKluizenTest {

  private static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(1_000), ZoneOffset.UTC);
  private static final UUID VAULT = new UUID(1, 2);
  private static final KluisPosition POSITION = new KluisPosition(VAULT, 3, 14, "ab".repeat(16));

  @TempDir private Path home = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{\"0a0a0a0a-0000-0000-0000-000000000001\": null}",
        "{\"0a0a0a0a-0000-0000-0000-000000000001\": {\"generation\": 1, \"commit\": 2}}"
      })
  void a_file_in_which_something_is_missing_is_set_aside(String text, @TempDir Path settings)
      throws Exception {
    Files.writeString(settings.resolve("known-kluizen.json"), text);
    KnownKluizen remembered = new KnownKluizen(settings, Kluizen.CLOCK);

    assertThat(remembered.of(new UUID(1, 1))).isEmpty();
    assertThat(settings.resolve("known-kluizen.json")).doesNotExist();
    try (var files = Files.list(settings)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void a_kluis_never_seen_is_not_known() {
    assertThat(known().of(VAULT)).isEmpty();
  }

  @Test
  void what_was_remembered_is_known_to_the_next_start() {
    known().remember(POSITION);

    assertThat(known().of(VAULT)).contains(POSITION);
  }

  @Test
  void kluizen_are_remembered_side_by_side() {
    KluisPosition other = new KluisPosition(new UUID(3, 4), 1, 1, "cd".repeat(16));
    known().remember(POSITION);
    known().remember(other);

    assertThat(known().of(VAULT)).contains(POSITION);
    assertThat(known().of(other.vaultId())).contains(other);
  }

  @Test
  void settings_that_cannot_be_read_are_set_aside_and_not_lost() throws IOException {
    Files.createDirectories(settings());
    Files.writeString(settings().resolve("known-kluizen.json"), "{ broken");

    assertThat(known().of(VAULT)).isEmpty();

    assertThat(settings().resolve("known-kluizen.json.unreadable-1000")).hasContent("{ broken");
    known().remember(POSITION);
    assertThat(known().of(VAULT)).contains(POSITION);
  }

  @Test
  void remembering_leaves_no_half_written_file_behind() throws IOException {
    known().remember(POSITION);
    known().remember(POSITION);

    try (Stream<Path> files = Files.list(settings())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .isEqualTo(List.of("known-kluizen.json"));
    }
  }

  @Test
  void the_folder_follows_the_habit_of_the_system() {
    Path me = Path.of("/home/me").toAbsolutePath();

    assertThat(SettingsFolder.of(Map.of(), me, "Linux"))
        .isEqualTo(me.resolve(".config/toevertrouwd"));
    assertThat(SettingsFolder.of(Map.of(), me, "Mac OS X"))
        .isEqualTo(me.resolve("Library/Application Support/toevertrouwd"));
    assertThat(
            SettingsFolder.of(
                Map.of("APPDATA", me.resolve("roaming").toString()), me, "Windows 11"))
        .isEqualTo(me.resolve("roaming/toevertrouwd"));
    assertThat(SettingsFolder.of(Map.of("TOEVERTROUWD_SETTINGS", me.toString()), me, "Linux"))
        .isEqualTo(me);
    assertThat(SettingsFolder.of(Map.of("XDG_CONFIG_HOME", "relative"), me, "Linux"))
        .isEqualTo(me.resolve(".config/toevertrouwd"));
  }

  private Path settings() {
    return home.resolve("settings");
  }

  private KnownKluizen known() {
    return new KnownKluizen(settings(), CLOCK);
  }
}
