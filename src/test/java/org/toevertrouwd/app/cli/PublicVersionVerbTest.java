package org.toevertrouwd.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.cli.Shell.Said;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.pool.MadePool;

/** What everybody may see of a pool, from the command line. */
final class PublicVersionVerbTest {

  @TempDir private Path folder = Path.of("");
  private Shell shell = new Shell(Path.of(System.getProperty("java.io.tmpdir")));

  @BeforeEach
  void begin() {
    shell = new Shell(folder);
  }

  @Test
  void is_written_in_every_form_and_stands_up_to_the_audit() throws Exception {
    Said said = combine("pool", "open", packages(4));

    assertThat(said.exitCode()).isZero();
    assertThat(said.json().get("public").get("outcome").stringValue()).isEqualTo("READY");
    assertThat(said.json().get("public").get("threshold").intValue()).isEqualTo(10);
    assertThat(said.json().get("public").get("numbers").intValue()).isGreaterThan(4);
    assertThat(folder.resolve("open"))
        .isDirectoryContaining("glob:**public-2025.xlsx")
        .isDirectoryContaining("glob:**public-2025-nl.pdf");
    Said audit = shell.run("audit", "--json", shell.path("open/public-2025.zip"));
    assertThat(audit.exitCode()).isZero();
    assertThat(audit.json().get("verdict").stringValue()).isEqualTo("PASS");
    assertThat(audit.json().get("statementAgrees").booleanValue()).isTrue();
  }

  @Test
  void is_made_once_a_year_for_a_bureau_whatever_the_folder() throws Exception {
    List<String> packages = packages(4);
    combine("pool", "open", packages);
    Said second = combine("pool", "elsewhere", packages);

    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.json().get("public").get("outcome").stringValue()).isEqualTo("ALREADY");
    assertThat(folder.resolve("elsewhere")).doesNotExist();
    assertThat(combine("other-bureau", "open", packages).exitCode()).isEqualTo(1);
  }

  @Test
  void is_refused_for_two_confidants_while_the_working_figures_are_written() throws Exception {
    Said said = combine("pool", "open", packages(2));

    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.json().get("public").get("outcome").stringValue()).isEqualTo("TOO_FEW");
    assertThat(folder.resolve("open")).doesNotExist();
    assertThat(folder.resolve("pool"))
        .isDirectoryContaining("glob:**combined.pdf")
        .isDirectoryContaining("glob:**datapackage.json");
  }

  @Test
  void packages_that_nobody_audited_are_named() throws Exception {
    List<String> all = new ArrayList<>(List.of("combine", "--out", shell.path("pool")));
    all.addAll(packages(3));
    Said said = shell.run(all.toArray(String[]::new));

    assertThat(said.exitCode()).isZero();
    assertThat(said.out()).contains("Door niemand beproefd: p000.zip, p001.zip, p002.zip.");
  }

  private Said combine(String out, String open, List<String> packages) {
    List<String> all =
        new ArrayList<>(
            List.of("combine", "--json", "--out", shell.path(out), "--public", shell.path(open)));
    all.addAll(packages);
    return shell.run(all.toArray(String[]::new));
  }

  private List<String> packages(int confidants) throws Exception {
    MadePool pool = new MadePool();
    for (int i = 0; i < confidants; i++) {
      pool.confidant(new Random(i));
    }
    Path place = Files.createDirectories(folder.resolve("packages"));
    Combined combined = pool.combined(place);
    assertThat(combined.accepted()).hasSize(confidants);
    try (Stream<Path> files = Files.list(place)) {
      return files.sorted().map(Path::toString).toList();
    }
  }
}
