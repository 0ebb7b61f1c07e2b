package org.toevertrouwd.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackageFileTest {

  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir private Path folder = Path.of("");

  @Test
  void is_in_its_place_only_when_it_is_published() throws Exception {
    Path place = folder.resolve("opgave.zip");
    try (PackageFile file = PackageFile.at(place)) {
      file.fill(CONTENT);
      assertThat(place).doesNotExist();
      file.publish();
    }

    assertThat(place).hasBinaryContent(CONTENT);
    assertThat(names()).containsExactly("opgave.zip");
  }

  @Test
  void leaves_nothing_behind_when_it_is_not_published() throws Exception {
    try (PackageFile file = PackageFile.at(folder.resolve("opgave.zip"))) {
      file.fill(CONTENT);
    }

    assertThat(names()).isEmpty();
  }

  @Test
  void is_not_thrown_away_when_its_place_was_taken_meanwhile() throws Exception {
    Path place = folder.resolve("opgave.zip");
    try (PackageFile file = PackageFile.at(place)) {
      file.fill(CONTENT);
      Files.createDirectories(place.resolve("in de weg"));

      assertThatExceptionOfType(PackageFile.StayedBesideException.class).isThrownBy(file::publish);
    }

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .singleElement()
          .satisfies(kept -> assertThat(kept).hasBinaryContent(CONTENT));
    }
  }

  @Test
  void replaces_nothing_that_came_to_its_place_meanwhile() throws Exception {
    Path place = folder.resolve("opgave.zip");
    try (PackageFile file = PackageFile.at(place)) {
      file.fill(CONTENT);
      Files.writeString(place, "van iemand anders");

      assertThatExceptionOfType(PackageFile.StayedBesideException.class)
          .isThrownBy(file::publish)
          .satisfies(e -> assertThat(e.beside()).hasBinaryContent(CONTENT));
    }

    assertThat(place).hasContent("van iemand anders");
  }

  @Test
  void once_more_replaces_the_whole_file_and_leaves_nothing_beside_it() throws Exception {
    Path place = Files.writeString(folder.resolve("opgave.zip"), "een eerdere, veel langere kopie");

    PackageFile.again(place, CONTENT);

    assertThat(place).hasBinaryContent(CONTENT);
    assertThat(names()).containsExactly("opgave.zip");
  }

  @Test
  void once_more_into_a_place_that_cannot_be_changes_nothing() throws Exception {
    Path place = Files.createDirectories(folder.resolve("opgave.zip").resolve("in de weg"));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> PackageFile.again(folder.resolve("opgave.zip"), CONTENT));
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> PackageFile.again(folder.resolve("weg").resolve("a.zip"), CONTENT));
    assertThat(place).isDirectory();
    assertThat(names()).containsExactly("opgave.zip");
  }

  @Test
  void takes_no_place_that_is_taken_or_cannot_be() throws Exception {
    Path taken = Files.createFile(folder.resolve("opgave.zip"));

    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> PackageFile.at(taken));
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> PackageFile.at(folder.resolve("weg").resolve("opgave.zip")));
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
    }
  }
}
