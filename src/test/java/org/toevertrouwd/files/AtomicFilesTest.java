package org.toevertrouwd.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFilesTest {

  private static final byte[] NEW = {1, 2, 3};

  @TempDir Path folder;

  @Test
  void a_file_is_there_whole_and_nothing_beside_it() throws IOException {
    Path file = folder.resolve("blad.pdf");
    assertThat(AtomicFiles.write(file, NEW)).isEqualTo(file);
    assertThat(file).hasBinaryContent(NEW);
    assertThat(inside()).containsExactly(file);
  }

  @Test
  void what_stood_there_is_replaced() throws IOException {
    Path file = Files.write(folder.resolve("blad.pdf"), new byte[500]);
    AtomicFiles.write(file, NEW);
    assertThat(file).hasBinaryContent(NEW);
  }

  @Test
  void a_place_that_cannot_be_taken_is_left_as_it_was() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("blad.pdf"));
    Path inside = Files.write(taken.resolve("iets"), NEW);
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> AtomicFiles.write(taken, NEW));
    assertThat(inside).exists();
    assertThat(inside()).containsExactly(taken);
  }

  @Test
  void a_folder_that_is_gone_is_named_and_not_made() {
    Path away = folder.resolve("weg");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> AtomicFiles.write(away.resolve("blad.pdf"), NEW))
        .withMessage(away.toString());
    assertThat(away).doesNotExist();
  }

  private List<Path> inside() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
