package org.toevertrouwd.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.settings.Preferences.Frame;
import org.toevertrouwd.wording.Language;

final class PreferencesFileTest {

  private static final String NAME = "preferences.properties";

  @TempDir Path temporary;
  private Path folder = Path.of("");
  private PreferencesFile file = new PreferencesFile(folder, Kluizen.CLOCK);

  @BeforeEach
  void begin() {
    folder = temporary.resolve("settings");
    file = new PreferencesFile(folder, Kluizen.CLOCK);
  }

  @Test
  void a_new_computer_has_the_usual_preferences_and_no_file() {
    assertThat(file.load()).isEqualTo(Preferences.usual());
    assertThat(folder).doesNotExist();
  }

  @Test
  void what_was_chosen_is_there_the_next_time() {
    Preferences chosen =
        new Preferences(
            Optional.of(Language.FR),
            Appearance.DARK,
            150,
            10,
            Optional.of(new Frame(-12.5, 40, 1000, 700, true)),
            List.of(Path.of("/home/me/één map/mijn.kluis"), Path.of("/mnt/stick/b.kluis")),
            true);

    file.save(chosen);

    assertThat(new PreferencesFile(folder, Kluizen.CLOCK).load()).isEqualTo(chosen);
  }

  @Test
  void saving_leaves_one_file() throws IOException {
    file.save(Preferences.usual());
    file.save(Preferences.usual().withText(120));

    assertThat(names()).containsExactly(NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text-percent=large",
        "language=KLINGON",
        "appearance=PINK",
        "auto-lock-minutes=",
        "frame=1 2 3",
        "frame=1 2 3 NaN true",
        "language=\\uZZZZ"
      })
  void what_cannot_be_understood_is_set_aside_and_not_lost(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));

    assertThat(file.load()).isEqualTo(Preferences.usual());

    assertThat(names()).containsExactly(NAME + ".unreadable-" + Kluizen.CLOCK.millis());
    assertThat(Files.readString(folder.resolve(names().getFirst()))).isEqualTo(text);
  }

  @Test
  void a_file_that_is_no_text_or_far_too_long_is_set_aside() throws IOException {
    write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xd8});
    assertThat(file.load()).isEqualTo(Preferences.usual());

    write(new byte[(1 << 16) + 1]);
    assertThat(file.load()).isEqualTo(Preferences.usual());
    assertThat(folder.resolve(NAME)).doesNotExist();
  }

  @Test
  void values_out_of_range_become_the_nearest_that_is_within() throws IOException {
    write("text-percent=900\nauto-lock-minutes=0".getBytes(StandardCharsets.UTF_8));

    assertThat(file.load().textPercent()).isEqualTo(200);
    assertThat(file.load().autoLockMinutes()).isEqualTo(1);
  }

  @Test
  void what_is_missing_is_as_usual() throws IOException {
    write("appearance=LIGHT".getBytes(StandardCharsets.UTF_8));

    assertThat(file.load()).isEqualTo(Preferences.usual().with(Appearance.LIGHT));
  }

  @Test
  void a_folder_that_cannot_be_made_is_told() throws IOException {
    Files.writeString(temporary.resolve("settings"), "a file in the way");

    assertThatThrownBy(() -> file.save(Preferences.usual()))
        .isInstanceOf(UncheckedIOException.class);
  }

  private void write(byte[] content) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(NAME), content);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
