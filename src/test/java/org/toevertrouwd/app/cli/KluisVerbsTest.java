package org.toevertrouwd.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.cli.Shell.Said;

/** Making, opening, checking and leaving a kluis from the command line, as a person would. */
final class KluisVerbsTest {

  private static final String KLUIS = "mijn.kluis";

  @TempDir private Path folder = Path.of("");
  private Shell shell = new Shell(Path.of(System.getProperty("java.io.tmpdir")));
  private Said made = new Said(-1, "", "");

  @BeforeEach
  void make() {
    shell = new Shell(folder);
    made = shell.on(KLUIS, "create");
  }

  @Nested
  final class A_new_kluis {

    @Test
    void says_its_id_and_shows_its_recovery_code_once() {
      assertThat(made.exitCode()).isZero();
      assertThat(made.json().get("vaultId").stringValue()).hasSize(36);
      assertThat(made.json().get("recoveryCode").stringValue())
          .matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}");
    }

    @Test
    void can_be_described_without_its_key() {
      Said info = shell.run("info", shell.path(KLUIS), "--json");

      assertThat(info.exitCode()).isZero();
      assertThat(info.json().get("format").intValue()).isEqualTo(1);
      assertThat(info.json().get("vaultId")).isEqualTo(made.json().get("vaultId"));
      assertThat(info.json().get("generation").intValue()).isEqualTo(1);
      assertThat(info.json().get("bytes").longValue()).isEqualTo(shell.read(KLUIS).length);
    }

    @Test
    void is_whole() {
      Said check = shell.on(KLUIS, "check");

      assertThat(check.exitCode()).isZero();
      assertThat(check.json().get("verdict").stringValue()).isEqualTo("WHOLE");
      assertThat(check.json().get("commits").intValue()).isEqualTo(2);
      assertThat(check.json().get("findings").isEmpty()).isTrue();
    }

    @Test
    void is_never_made_over_something_else() {
      byte[] before = shell.read(KLUIS);

      Said again = shell.on(KLUIS, "create");

      assertThat(again.exitCode()).isEqualTo(1);
      assertThat(again.out()).isEmpty();
      assertThat(again.err()).contains("staat al een bestand");
      assertThat(shell.read(KLUIS)).isEqualTo(before);
    }

    @Test
    void warns_of_a_short_passphrase() {
      String shortOne = shell.write("short.txt", "kort");

      Said said =
          shell.run("create", "--kluis", shell.path("b.kluis"), "--passphrase-file", shortOne);

      assertThat(said.exitCode()).isZero();
      assertThat(said.err()).contains("korter dan 15");
    }
  }

  @Nested
  final class A_wrong_passphrase {

    @Test
    void is_refused_and_changes_nothing() {
      byte[] before = shell.read(KLUIS);
      String wrong = shell.write("wrong.txt", "een andere zin");

      for (String verb : new String[] {"check", "change-passphrase", "new-recovery-code"}) {
        Said said = shell.run(verb, "--kluis", shell.path(KLUIS), "--passphrase-file", wrong);

        assertThat(said.exitCode()).as(verb).isEqualTo(1);
        assertThat(said.err()).contains("opent de kluis niet");
        assertThat(said.out()).isEmpty();
      }
      assertThat(shell.read(KLUIS)).isEqualTo(before);
    }
  }

  @Nested
  final class Another_passphrase {

    @Test
    void opens_from_then_on_and_the_old_one_no_more() {
      String next = shell.write("next.txt", "een heel andere lange zin");

      assertThat(shell.on(KLUIS, "change-passphrase", "--new-passphrase-file", next).exitCode())
          .isZero();

      assertThat(shell.on(KLUIS, "check").exitCode()).isEqualTo(1);
      assertThat(check(next).exitCode()).isZero();
    }

    @Test
    void can_be_set_with_the_recovery_code() {
      String code = shell.write("code.txt", made.json().get("recoveryCode").stringValue());
      String next = shell.write("next.txt", "een heel andere lange zin");

      Said said =
          shell.run(
              "recover",
              "--kluis",
              shell.path(KLUIS),
              "--recovery-code-file",
              code,
              "--new-passphrase-file",
              next);

      assertThat(said.exitCode()).isZero();
      assertThat(check(next).exitCode()).isZero();
    }

    @Test
    void is_not_set_by_a_code_that_was_replaced_or_mistyped() {
      String old = made.json().get("recoveryCode").stringValue();
      assertThat(shell.on(KLUIS, "new-recovery-code").json().get("recoveryCode").stringValue())
          .isNotEqualTo(old);

      assertThat(recover(old).exitCode()).isEqualTo(1);
      assertThat(recover(old.substring(1) + "0").err()).contains("geen herstelcode");
      assertThat(shell.on(KLUIS, "check").exitCode()).isZero();
    }

    private Said recover(String code) {
      return shell.run(
          "recover",
          "--kluis",
          shell.path(KLUIS),
          "--recovery-code-file",
          shell.write("code.txt", code),
          "--new-passphrase-file",
          shell.write("next.txt", "nog een andere zin"));
    }
  }

  @Nested
  final class Damage {

    @Test
    void is_found_by_a_check_that_changes_nothing() {
      byte[] damaged = shell.read(KLUIS);
      damaged[16_384 + 60] ^= 1;
      shell.write(KLUIS, damaged);

      Said check = shell.on(KLUIS, "check");

      assertThat(check.exitCode()).isEqualTo(1);
      assertThat(check.json().get("verdict").stringValue()).isEqualTo("DAMAGED");
      assertThat(check.json().get("findings").isEmpty()).isFalse();
      assertThat(shell.read(KLUIS)).isEqualTo(damaged);
    }

    @Test
    void is_told_from_something_that_is_no_kluis() {
      shell.write("other.kluis", "zomaar een tekst");

      assertThat(shell.on("other.kluis", "check").err()).contains("geen kluis");
      assertThat(shell.run("info", shell.path("missing.kluis")).err()).contains("staat geen kluis");
      assertThat(folder.resolve("missing.kluis")).doesNotExist();
    }
  }

  @Nested
  final class An_older_copy {

    @Test
    void is_not_worked_on_unnoticed() {
      byte[] copy = shell.read(KLUIS);
      shell.on(KLUIS, "new-recovery-code");
      shell.write(KLUIS, copy);

      Said said = shell.on(KLUIS, "figures", "--year", "2025", "--raw");

      assertThat(said.exitCode()).isEqualTo(1);
      assertThat(said.err()).contains("oudere kopie");
      assertThat(shell.read(KLUIS)).isEqualTo(copy);
    }
  }

  @Nested
  final class A_copy_that_is_chosen {

    @Test
    void is_worked_on_and_is_the_newest_from_then_on() {
      byte[] copy = shell.read(KLUIS);
      shell.on(KLUIS, "new-recovery-code");
      shell.write(KLUIS, copy);

      Said chosen = shell.on(KLUIS, "figures", "--year", "2025", "--raw", "--accept-older");

      assertThat(chosen.exitCode()).isZero();
      assertThat(chosen.err()).contains("geldt van nu af als de nieuwste");
      assertThat(shell.on(KLUIS, "figures", "--year", "2025", "--raw").exitCode()).isZero();
    }
  }

  @Nested
  final class The_way_out_of_a_damaged_kluis {

    @Test
    void is_the_last_good_state_while_the_kluis_stays_as_it_is() {
      byte[] damaged = shell.read(KLUIS);
      damaged[damaged.length - 1] ^= 1;
      shell.write(KLUIS, damaged);
      assertThat(shell.on(KLUIS, "figures", "--year", "2025").err()).contains("--commit 1");

      Said said = shell.on(KLUIS, "export-sqlite", "--commit", "1", "--out", shell.path("plain"));

      assertThat(said.exitCode()).isZero();
      assertThat(folder.resolve("plain/kluis.sqlite")).isNotEmptyFile();
      assertThat(shell.read(KLUIS)).isEqualTo(damaged);
    }
  }

  @Nested
  final class The_way_out {

    @Test
    void is_a_plain_database_that_any_program_reads() throws Exception {
      Said said = shell.on(KLUIS, "export-sqlite", "--out", shell.path("plain"));

      assertThat(said.exitCode()).isZero();
      assertThat(said.err()).contains("niet versleuteld");
      Path database = folder.resolve("plain/kluis.sqlite");
      try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
          var rows =
              connection
                  .createStatement()
                  .executeQuery("SELECT value FROM setting WHERE name = 'work-area'")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1)).isEqualTo("BE");
      }
      assertThat(Files.getPosixFilePermissions(database)).hasSize(2);
    }

    @Test
    void does_not_mix_with_what_is_there() throws Exception {
      Files.createDirectories(folder.resolve("plain"));
      shell.write("plain/brief.txt", "van iemand anders");

      Said said = shell.on(KLUIS, "export-sqlite", "--out", shell.path("plain"));

      assertThat(said.exitCode()).isEqualTo(1);
      assertThat(folder.resolve("plain")).isDirectoryNotContaining("glob:**.sqlite");
    }
  }

  @Nested
  final class Wrong_use {

    @Test
    void is_told_from_a_refusal_and_in_words() {
      assertWrong("Er ontbreekt: --kluis", "create");
      assertWrong("Kies een opdracht");
      assertWrong("onbekend", "dance");
      assertWrong("onbekend", "info", shell.path(KLUIS), "--dance");
      assertWrong("--year past niet", "figures", "--kluis", "x", "--year", "vorig jaar");
      assertWrong("--work-area past niet", "create", "--kluis", "x", "--work-area", "LU");
    }

    @Test
    void never_lets_raw_figures_out() {
      assertWrong(
          "verlaten de kluis nooit",
          "figures",
          "--kluis",
          "x",
          "--year",
          "2025",
          "--raw",
          "--out",
          "y");
    }

    @Test
    void does_not_repeat_what_was_typed() {
      Said said = shell.run("figures", "--kluis", "x", "--year", "naam van iemand");

      assertThat(said.err()).doesNotContain("naam van iemand");
    }

    @Test
    void every_verb_explains_itself() {
      for (String verb : List.of("create", "check", "import", "figures", "combine", "demo")) {
        Said help = shell.run(verb, "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
            .startsWith("Gebruik: toevertrouwd " + verb)
            .contains("toon deze hulp");
      }
      assertThat(shell.run("--version").out()).startsWith("toevertrouwd 0.");
    }

    private void assertWrong(String reason, String... arguments) {
      Said said = shell.run(arguments);

      assertThat(said.exitCode()).isEqualTo(2);
      assertThat(said.out()).isEmpty();
      assertThat(said.err()).contains(reason).contains("Gebruik:");
    }
  }

  @Test
  void the_passphrase_is_in_no_file_beside_the_one_it_came_from() throws Exception {
    shell.on(KLUIS, "figures", "--year", "2025");
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).filter(file -> !file.endsWith("sentence.txt")))
          .noneMatch(file -> holds(file, Shell.SENTENCE));
    }
  }

  private Said check(String passphraseFile) {
    return shell.run("check", "--kluis", shell.path(KLUIS), "--passphrase-file", passphraseFile);
  }

  private static boolean holds(Path file, String text) {
    try {
      String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return content.contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
