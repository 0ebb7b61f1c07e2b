package org.toevertrouwd.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.cli.Shell.Said;

/** The verb {@code audit}, as a bureau or anybody types it. */
final class AuditVerbTest {

  private static final String KLUIS = "mijn.kluis";

  @TempDir private Path folder = Path.of("");
  private Shell shell = new Shell(Path.of(System.getProperty("java.io.tmpdir")));

  @BeforeEach
  void release() {
    shell = new Shell(folder);
    shell.on(KLUIS, "create");
    StringBuilder sheet = new StringBuilder("Nr;Datum eerste gesprek;Organisatie;Akkoord tellen\n");
    for (int number = 1; number <= 40; number++) {
      sheet.append("%d;%02d/03/2025;Huis %d;ja%n".formatted(number, 1 + number % 28, number % 4));
    }
    shell.on(KLUIS, "import", "--sheet", shell.write("sheet.csv", sheet.toString()));
    shell.on(KLUIS, "figures", "--year", "2025", "--out", shell.path("release.zip"));
  }

  @Test
  void tells_what_an_outsider_can_find_out() {
    Said said = shell.run("audit", shell.path("release.zip"), "--json");

    assertThat(said.err()).isEmpty();
    assertThat(said.json().get("findings")).as(said.out()).isEmpty();
    assertThat(said.json().get("verdict").stringValue()).isEqualTo("PASS");
    assertThat(said.json().get("intervals").isEmpty()).isFalse();
    assertThat(said.exitCode()).isZero();
  }

  @Test
  void says_in_words_that_the_file_itself_claims_the_same() {
    Said said = shell.run("audit", shell.path("release.zip"), "--ledger", folder.toString());

    assertThat(said.out()).contains("Geslaagd").contains("hetzelfde");
  }

  @Test
  void refuses_what_is_no_package() {
    Said said = shell.run("audit", shell.write("other.zip", "no package"), "--json");

    assertThat(said.json().get("verdict").stringValue()).isEqualTo("NOT_A_PACKAGE");
    assertThat(said.json().get("refusal").stringValue()).isEqualTo("NOT_A_ZIP");
    assertThat(said.exitCode()).isEqualTo(ExitCode.REFUSED);
  }
}
