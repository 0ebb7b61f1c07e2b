package org.toevertrouwd.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.codebooks.LaterCodebook;

/** A codebook from the kluis of the bureau into that of a confidant, at the command line. */
final class CodebookVerbTest {

  private static final String BUREAU = "bureau.kluis";
  private static final String KLUIS = "mijn.kluis";

  @TempDir private Path folder = Path.of("");
  private Shell shell = new Shell(Path.of(System.getProperty("java.io.tmpdir")));

  @BeforeEach
  void make() {
    shell = new Shell(folder);
    assertThat(shell.on(BUREAU, "create").exitCode()).isZero();
    assertThat(shell.on(KLUIS, "create").exitCode()).isZero();
  }

  private Shell.Said publish(LaterCodebook codebook, String out) {
    String json = shell.write("c.json", codebook.bytes());
    return shell.on(BUREAU, "codebook", "publish", "--file", json, "--out", shell.path(out));
  }

  private Shell.Said bringIn(String file, String... more) {
    String[] all = new String[3 + more.length];
    all[0] = "import";
    all[1] = "--file";
    all[2] = shell.path(file);
    System.arraycopy(more, 0, all, 3, more.length);
    return shell.on(KLUIS, "codebook", all);
  }

  private String version(String kluis) {
    return shell.on(kluis, "codebook", "show").json().get("version").stringValue();
  }

  @Test
  void is_published_looked_at_and_taken_in() {
    assertThat(publish(LaterCodebook.second(), "c.zip").exitCode()).isZero();
    assertThat(version(BUREAU)).isEqualTo("2");

    Shell.Said looked = bringIn("c.zip");
    assertThat(looked.json().get("accepted").booleanValue()).isFalse();
    assertThat(looked.json().get("changes").toString()).contains("circus");
    assertThat(version(KLUIS)).isEqualTo("1");

    assertThat(bringIn("c.zip", "--accept").exitCode()).isZero();
    assertThat(version(KLUIS)).isEqualTo("2");
    assertThat(bringIn("c.zip", "--accept").exitCode()).isEqualTo(1);
  }

  @Test
  void of_another_signer_is_taken_in_only_on_purpose() {
    publish(LaterCodebook.version(2), "c.zip");
    bringIn("c.zip", "--accept");
    assertThat(shell.on("ander.kluis", "create").exitCode()).isZero();
    String json = shell.write("d.json", LaterCodebook.version(3).bytes());
    shell.on("ander.kluis", "codebook", "publish", "--file", json, "--out", shell.path("d.zip"));

    assertThat(bringIn("d.zip", "--accept").exitCode()).isEqualTo(1);
    assertThat(version(KLUIS)).isEqualTo("2");
    assertThat(bringIn("d.zip", "--accept", "--accept-signer").exitCode()).isZero();
    assertThat(version(KLUIS)).isEqualTo("3");
  }

  @Test
  void that_is_damaged_changes_nothing() {
    publish(LaterCodebook.second(), "c.zip");
    byte[] file = shell.read("c.zip");
    file[file.length / 2] ^= 1;
    shell.write("c.zip", file);

    assertThat(bringIn("c.zip", "--accept").exitCode()).isEqualTo(1);
    assertThat(version(KLUIS)).isEqualTo("1");
  }

  @Test
  void comes_with_a_registration_sheet() {
    Shell.Said said = shell.on(KLUIS, "codebook", "show", "--template", shell.path("blad.xlsx"));

    assertThat(said.exitCode()).isZero();
    assertThat(shell.read("blad.xlsx")).isNotEmpty();
  }

  @Test
  void needs_to_be_told_what_to_do() {
    assertThat(shell.on(KLUIS, "codebook", "burn").exitCode()).isEqualTo(1);
    assertThat(shell.on(KLUIS, "codebook", "import").exitCode()).isEqualTo(1);
  }
}
