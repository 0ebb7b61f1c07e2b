package org.toevertrouwd.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.kluis.Passphrase;
import org.toevertrouwd.session.OpenKluis;

/** What can be saved of a kluis that does not open, and that nothing is made worse. */
final class RescueTest {

  @TempDir private Path folder;
  private Outside outside = new Outside(Path.of(""));
  private Rescue rescue = new Rescue(outside.doorway(), Path.of(""));

  @BeforeEach
  void begin() {
    outside = new Outside(folder);
    rescue = new Rescue(outside.doorway(), outside.file());
  }

  @AfterEach
  void close() {
    outside.close();
  }

  @Test
  void a_copy_is_the_file_byte_for_byte() throws Exception {
    byte[] damaged = made();
    Path copy = folder.resolve("opzij.kluis");
    outside.stand.chosen.add(copy);

    rescue.copy();

    assertThat(copy).hasBinaryContent(damaged);
    assertThat(outside.file()).hasBinaryContent(damaged);
    assertThat(outside.stand.told).singleElement().asString().contains("opzij.kluis");
  }

  @Test
  void a_copy_onto_the_file_itself_is_refused() throws Exception {
    byte[] before = made();
    outside.stand.chosen.add(outside.file());

    rescue.copy();

    assertThat(outside.file()).hasBinaryContent(before);
    assertThat(outside.stand.told).containsExactly("Dit is niet gebeurd");
  }

  @Test
  void a_copy_that_cannot_be_made_is_told() throws Exception {
    made();
    outside.stand.chosen.add(folder.resolve("er is geen map").resolve("opzij.kluis"));

    rescue.copy();

    assertThat(outside.stand.failures).hasSize(1);
  }

  @Test
  void going_back_from_the_choice_does_nothing() throws Exception {
    made();

    rescue.copy();
    assertThat(rescue.other()).isEmpty();

    assertThat(outside.stand.told).isEmpty();
    assertThat(names(folder)).noneMatch(name -> name.contains("kopie"));
  }

  @Test
  void what_is_readable_comes_out_only_after_the_warning() throws Exception {
    made();
    Path plain = Files.createDirectory(folder.resolve("leesbaar"));
    outside.stand.chosen.add(plain);
    outside.stand.yes = false;
    takeOut();
    assertThat(names(plain)).isEmpty();

    outside.stand.yes = true;
    takeOut();
    assertThat(names(plain)).isNotEmpty();
    assertThat(outside.stand.asked).hasSize(2);
    assertThat(outside.stand.told).singleElement().asString().contains("leesbaar");
  }

  @Test
  void a_folder_with_something_in_it_is_left_alone() throws Exception {
    made();
    Path plain = Files.createDirectory(folder.resolve("vol"));
    Files.writeString(plain.resolve("brief.txt"), "iets");
    outside.stand.chosen.add(plain);

    takeOut();

    assertThat(names(plain)).containsExactly("brief.txt");
    assertThat(outside.stand.told).containsExactly("Dit is niet gebeurd");
  }

  @Test
  void when_even_that_cannot_be_read_it_is_told_and_nothing_is_written() throws Exception {
    byte[] whole = made();
    Files.write(outside.file(), Arrays.copyOf(whole, 40));
    Path plain = Files.createDirectory(folder.resolve("leeg"));
    outside.stand.chosen.add(plain);

    takeOut();

    assertThat(names(plain)).isEmpty();
    assertThat(outside.stand.told).containsExactly("Leesbaar deel eruit halen");
  }

  private void takeOut() {
    try (Passphrase key = new Passphrase(Outside.PASSPHRASE.toCharArray())) {
      rescue.readable(key, 1);
    }
  }

  private byte[] made() throws Exception {
    OpenKluis.Made made = outside.make();
    made.recoveryCode().close();
    made.kluis().close();
    return Files.readAllBytes(outside.file());
  }

  private static List<String> names(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
