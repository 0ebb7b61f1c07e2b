package org.toevertrouwd.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class KluisFileTest {

  private static final Path HOME = Path.of(System.getProperty("user.home"));

  @Test
  void is_called_by_its_name_without_the_ending() {
    assertThat(KluisFile.title(Path.of("/a/praktijk.kluis"))).isEqualTo("praktijk");
    assertThat(KluisFile.title(Path.of("/a/praktijk"))).isEqualTo("praktijk");
    assertThat(KluisFile.withEnding(Path.of("/a/b"))).isEqualTo(Path.of("/a/b.kluis"));
    assertThat(KluisFile.withEnding(Path.of("/a/b.kluis"))).isEqualTo(Path.of("/a/b.kluis"));
  }

  @Test
  void its_folder_is_short_enough_for_a_line() {
    assertThat(shown(HOME.resolve("x.kluis"))).isEqualTo("~");
    assertThat(shown(HOME.resolve("Documents/x.kluis"))).isEqualTo("~/Documents");
    assertThat(shown(HOME.resolve("a/b/c/d/e/x.kluis"))).isEqualTo("~/\u2026/d/e");
    assertThat(shown(Path.of("/media/stick/x.kluis"))).isEqualTo("/media/stick");
    assertThat(shown(Path.of("/m/n/o/p/q/x.kluis"))).isEqualTo("/\u2026/p/q");
  }

  private static String shown(Path file) {
    return KluisFile.shortFolder(file).replace('\\', '/');
  }
}
