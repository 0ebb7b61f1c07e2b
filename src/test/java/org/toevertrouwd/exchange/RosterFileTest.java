package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RosterFileTest {

  private static final Confidant CONFIDANT =
      new Confidant(Packages.knownKey().signer(), "Praktijk \"Noord\" é");

  @TempDir Path folder;

  private void changed(String from, String to) throws IOException {
    String text = new String(RosterFile.bytes(new Roster(List.of(CONFIDANT))), "UTF-8");
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(RosterFile.NAME), text.replace(from, to));
  }

  private void refused() {
    assertThatExceptionOfType(RosterFile.UnreadableException.class)
        .isThrownBy(() -> RosterFile.in(folder));
  }

  @Test
  void a_folder_without_one_has_an_empty_roster() throws IOException {
    assertThat(RosterFile.in(folder)).isEqualTo(Roster.empty());
  }

  @Test
  void it_comes_back_as_it_was_written() throws IOException {
    Roster roster = new Roster(List.of(CONFIDANT)).with(SigningKey.generate().signer());
    Files.write(folder.resolve(RosterFile.NAME), RosterFile.bytes(roster));

    assertThat(RosterFile.in(folder)).isEqualTo(roster);
  }

  @Test
  void the_bureau_may_fill_in_a_name() throws IOException {
    changed("Praktijk", "Huis");

    assertThat(RosterFile.in(folder).confidants().getFirst().name()).isEqualTo("Huis \"Noord\" é");
  }

  @Test
  void a_key_under_the_fingerprint_of_another_is_refused() throws IOException {
    changed(CONFIDANT.key().hex(), SigningKey.generate().signer().hex());

    refused();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"format\":\"toevertrouwd-roster-1\"}", "\u0000"})
  void something_else_is_refused(String text) throws IOException {
    Files.writeString(folder.resolve(RosterFile.NAME), text);

    refused();
  }

  @Test
  void an_empty_name_is_refused() throws IOException {
    changed("Praktijk \\\"Noord\\\" é", " ");

    refused();
  }

  @Test
  void a_key_stands_on_it_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Roster(List.of(CONFIDANT, CONFIDANT)));
  }

  @Test
  void a_name_is_one_line_of_some_length() {
    SignerKey key = CONFIDANT.key();

    assertThatIllegalArgumentException().isThrownBy(() -> new Confidant(key, "two\nlines"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Confidant(key, "x".repeat(201)));
    assertThat(new Confidant(key, "x".repeat(200)).name()).hasSize(200);
  }

  @Test
  void a_known_key_is_not_added_again() {
    Roster roster = new Roster(List.of(CONFIDANT));

    assertThat(roster.with(CONFIDANT.key())).isEqualTo(roster);
  }
}
