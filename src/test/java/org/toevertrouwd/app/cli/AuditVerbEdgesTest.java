package org.toevertrouwd.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.cli.Shell.Said;
import org.toevertrouwd.audit.Auditor;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.AuditStatement;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.ReleaseMode;
import org.toevertrouwd.exchange.ReleaseTerms;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.TableCells;

/** The verb {@code audit} with files that are not what they should be. */
final class AuditVerbEdgesTest {

  private static final Codebook CODEBOOK = BundledCodebook.load();

  @TempDir private Path folder = Path.of("");
  private Shell shell = new Shell(Path.of(System.getProperty("java.io.tmpdir")));
  private String file = "";

  @BeforeEach
  void write() {
    shell = new Shell(folder);
    try (SigningKey key = SigningKey.generate()) {
      byte[] silent = packed(90, key, AuditStatement.notTested());
      AuditStatement says =
          new Auditor(List.of(CODEBOOK))
              .audit(silent, List.of(), List.of())
              .statement()
              .orElseThrow();
      file = shell.write("one.zip", packed(90, key, says));
      shell.write("claims.zip", packed(80, key, says));
    }
  }

  /** Shows one total and nothing else. */
  private static byte[] packed(int total, SigningKey key, AuditStatement says) {
    List<FigureTable> tables =
        CODEBOOK.layout().stream()
            .map(
                table ->
                    new FigureTable(
                        table,
                        TableCells.of(CODEBOOK, table).stream()
                            .map(codes -> new FigureCell(codes, value(table.id(), codes, total)))
                            .toList()))
            .toList();
    Figures figures =
        new Figures(
            2025,
            new Figures.CodebookRef(CODEBOOK.id(), CODEBOOK.version(), CODEBOOK.sha256()),
            false,
            tables);
    ReleaseTerms terms =
        new ReleaseTerms(5, Audience.BUREAU, ReleaseMode.OPEN, "toevertrouwd 0.1.0");
    return new PackageWriter(CODEBOOK).write(figures, terms, key, says);
  }

  private static OptionalInt value(String table, List<String> codes, int total) {
    return table.equals("cases-sector") && codes.equals(List.of(FigureCell.TOTAL))
        ? OptionalInt.of(total)
        : OptionalInt.empty();
  }

  @Test
  void a_package_that_says_what_is_found_passes() {
    Said said = shell.run("audit", file, "--json");

    assertThat(said.exitCode()).as(said.out()).isZero();
    assertThat(said.json().get("statementAgrees").booleanValue()).isTrue();
  }

  @Test
  void a_package_that_claims_the_audit_of_other_figures_is_refused_though_it_would_pass() {
    Said said = shell.run("audit", shell.path("claims.zip"), "--json");

    assertThat(said.json().get("verdict").stringValue()).isEqualTo("PASS");
    assertThat(said.json().get("statementAgrees").booleanValue()).isFalse();
    assertThat(said.exitCode()).isEqualTo(ExitCode.REFUSED);
  }

  @Nested
  final class A_ledger {

    private Said audited(Path ledger) {
      return shell.run("audit", file, "--ledger", ledger.toString(), "--json");
    }

    @Test
    void that_is_not_there_or_no_folder_stops_the_audit_without_a_verdict() {
      for (Path ledger : List.of(folder.resolve("nowhere"), folder.resolve("one.zip"))) {
        Said said = audited(ledger);

        assertThat(said.exitCode()).isNotZero();
        assertThat(said.out()).doesNotContain("PASS");
        assertThat(said.err()).isNotBlank().doesNotContain("\tat ");
      }
    }

    @Test
    void with_a_file_that_cannot_be_read_fails_whatever_its_name_is_written_like()
        throws IOException {
      for (String name : List.of("broken.zip", "BROKEN.ZIP")) {
        Path ledger = Files.createDirectory(folder.resolve("of-" + name));
        Files.writeString(ledger.resolve(name), "no package");

        Said said = audited(ledger);

        assertThat(said.json().get("verdict").stringValue()).as(name).isEqualTo("FAIL");
        assertThat(said.json().get("findings").get(0).get("kind").stringValue())
            .isEqualTo("EARLIER_UNREADABLE");
        assertThat(said.exitCode()).isEqualTo(ExitCode.REFUSED);
      }
    }

    @Test
    void with_an_earlier_package_of_the_same_signer_that_says_otherwise_fails() {
      Said said = audited(folder);

      assertThat(said.json().get("verdict").stringValue()).isEqualTo("FAIL");
      assertThat(said.out()).contains("CONTRADICTION");
    }
  }

  @Test
  void a_folder_in_place_of_a_package_stops_the_audit() {
    Said said = shell.run("audit", folder.toString(), "--json");

    assertThat(said.exitCode()).isNotZero();
    assertThat(said.out()).doesNotContain("PASS");
    assertThat(said.err()).isNotBlank().doesNotContain("\tat ");
  }
}
