package org.toevertrouwd.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.house.Sources.Method;
import org.toevertrouwd.house.Sources.SourceFile;

/**
 * Budgets of size; a file or method over its budget knows two things. Source: HOUSE.md, rule 10.
 */
final class BudgetsTest {

  private static List<SourceFile> main = List.of();
  private static List<SourceFile> tests = List.of();

  @BeforeAll
  static void read() throws IOException {
    main = Sources.under(Path.of("src/main/java"));
    tests = Sources.under(Path.of("src/test/java"));
  }

  @Test
  void files_are_small() {
    assertThat(percentile(main.stream().mapToInt(SourceFile::codeLines), 50))
        .isLessThanOrEqualTo(45);
    assertThat(percentile(main.stream().mapToInt(SourceFile::codeLines), 90))
        .isLessThanOrEqualTo(120);
    assertThat(main).filteredOn(file -> file.codeLines() > 250).isEmpty();
    assertThat(tests).filteredOn(file -> file.codeLines() > 350).isEmpty();
  }

  @Test
  void methods_are_short() {
    assertThat(percentile(methods().mapToInt(Method::lines), 95)).isLessThanOrEqualTo(16);
    assertThat(methods()).filteredOn(method -> method.lines() > 40).isEmpty();
  }

  @Test
  void constructors_take_few_parameters() {
    assertThat(methods()).filteredOn(method -> method.constructorParameters() > 6).isEmpty();
  }

  /**
   * A view says where things stand on a page; ScreensTest draws and looks through every one of
   * them, so its lines are not counted here. See docs/decisions/0056.
   */
  @Test
  void tests_are_about_as_long_as_what_they_test() {
    List<SourceFile> tested = main.stream().filter(file -> !isView(file)).toList();

    assertThat((double) lines(tests) / lines(tested)).isBetween(1.0, 1.5);
    assertThat((double) lines(tests) / lines(main)).isGreaterThan(0.75);
  }

  @Test
  void nothing_is_left_to_do_later() throws IOException {
    List<String> marks = List.of("TO" + "DO", "FIX" + "ME", "XX" + "X");
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      assertThat(files.filter(file -> file.toString().matches(".*\\.(java|sql|properties)")))
          .filteredOn(file -> marks.stream().anyMatch(read(file)::contains))
          .isEmpty();
    }
  }

  private static boolean isView(SourceFile file) {
    return file.path().toString().replace('\\', '/').contains("/toevertrouwd/ui/")
        && read(file.path()).contains("import javafx.scene.");
  }

  private static Stream<Method> methods() {
    return main.stream().flatMap(file -> file.methods().stream());
  }

  private static int lines(List<SourceFile> files) {
    return files.stream().mapToInt(SourceFile::codeLines).sum();
  }

  private static int percentile(IntStream values, int percent) {
    int[] sorted = values.sorted().toArray();
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
