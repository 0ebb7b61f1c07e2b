package org.toevertrouwd.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.kluis.CheckReport.Verdict;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.Passphrase;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.session.RecoveryReminder;
import org.toevertrouwd.ui.Stand;

/** Whoever finds the window open cannot take the kluis over. */
@ExtendWith(FreshKluis.class)
final class KluisTasksTest {

  private static final String OTHER = "een heel andere zin dan voordien";

  @TempDir Path folder;
  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private KluisTasks tasks;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    tasks = new KluisTasks(stand.desk(kluis));
  }

  @Test
  void another_passphrase_opens_the_kluis_from_then_on() throws Exception {
    tasks.begin(Task.PASSPHRASE);
    char[] current = right();
    char[] next = OTHER.toCharArray();
    tasks.changePassphrase(current, next).start();

    assertThat(opens(OTHER)).isTrue();
    assertThat(opens(Kluizen.SENTENCE)).isFalse();
    assertThat(tasks.stage().get()).isEqualTo(new Stage.Overview());
    assertThat(stand.told).singleElement().asString().contains("nieuwe wachtzin geldt");
    assertThat(current).containsOnly('\0');
    assertThat(next).containsOnly('\0');
  }

  @Test
  void a_wrong_passphrase_changes_nothing_and_says_so() throws Exception {
    tasks.begin(Task.PASSPHRASE);
    char[] wrong = "zomaar iets".toCharArray();
    tasks.changePassphrase(wrong, OTHER.toCharArray()).start();

    assertThat(tasks.problem().get()).contains("niet de wachtzin");
    assertThat(tasks.stage().get()).isEqualTo(new Stage.Asking(Task.PASSPHRASE));
    assertThat(opens(Kluizen.SENTENCE)).isTrue();
    assertThat(wrong).containsOnly('\0');
  }

  @Test
  void nothing_typed_is_asked_for() {
    tasks.begin(Task.CHECK);
    tasks.check(new char[0]).start();

    assertThat(tasks.problem().get()).contains("Typ uw wachtzin");
  }

  @Test
  void a_new_code_is_shown_and_can_be_put_on_a_sheet() throws IOException {
    tasks.begin(Task.RECOVERY);
    tasks.newCode(right()).start();

    assertThat(tasks.stage().get()).isInstanceOf(Stage.Showing.class);
    if (tasks.stage().get() instanceof Stage.Showing(var code)) {
      Path sheet = folder.resolve("blad.pdf");
      tasks.saveSheet(code, sheet).start();
      assertThat(new String(Files.readAllBytes(sheet), StandardCharsets.ISO_8859_1))
          .startsWith("%PDF");
      tasks.back();
      org.assertj.core.api.Assertions.assertThatThrownBy(code::text)
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void a_new_code_is_asked_about_until_the_owner_says_she_has_it() {
    tasks.begin(Task.RECOVERY);
    tasks.newCode(right()).start();
    assertThat(kluis.store().read(RecoveryReminder::isDue)).isTrue();

    tasks.codeKept();

    assertThat(kluis.store().read(RecoveryReminder::isDue)).isFalse();
    assertThat(tasks.stage().get()).isEqualTo(new Stage.Overview());
  }

  @Test
  void leaving_a_new_code_without_a_word_leaves_the_question() {
    tasks.begin(Task.RECOVERY);
    tasks.newCode(right()).start();
    tasks.back();

    assertThat(kluis.store().read(RecoveryReminder::isDue)).isTrue();
  }

  @Test
  void a_wrong_passphrase_asks_about_no_code() {
    tasks.begin(Task.RECOVERY);
    tasks.newCode("zomaar iets".toCharArray()).start();

    assertThat(kluis.store().read(RecoveryReminder::isDue)).isFalse();
  }

  @Test
  void a_kluis_that_is_open_is_read_again_and_is_whole() {
    tasks.begin(Task.CHECK);
    tasks.check(right()).start();

    assertThat(tasks.stage().get())
        .isInstanceOfSatisfying(
            Stage.Checked.class,
            checked -> {
              assertThat(checked.findings().verdict()).isEqualTo(Verdict.WHOLE);
              assertThat(checked.findings().commits()).isPositive();
              assertThat(checked.findings().found()).isEmpty();
            });
  }

  @Test
  void everything_can_be_taken_out_after_a_dangerous_question() throws IOException {
    Path out = Files.createDirectory(folder.resolve("uit"));
    tasks.begin(Task.EXPORT);
    tasks.export(right(), out).start();

    assertThat(stand.asked)
        .singleElement()
        .satisfies(asked -> assertThat(asked.dangerous()).isTrue());
    assertThat(out.resolve("kluis.sqlite")).isNotEmptyFile();
    assertThat(tasks.stage().get()).isEqualTo(new Stage.Overview());
  }

  @Test
  void nothing_is_taken_out_by_somebody_who_thinks_again() {
    stand.yes = false;
    tasks.begin(Task.EXPORT);

    assertThat(tasks.stage().get()).isEqualTo(new Stage.Overview());
  }

  @Test
  void a_folder_with_something_in_it_is_left_alone() throws Exception {
    Files.writeString(folder.resolve("iets.txt"), "van iemand anders");
    tasks.begin(Task.EXPORT);
    tasks.export(right(), folder).start();

    assertThat(tasks.problem().get()).contains("staat al iets");
    assertThat(folder.resolve("kluis.sqlite")).doesNotExist();
  }

  private static char[] right() {
    return Kluizen.SENTENCE.toCharArray();
  }

  private boolean opens(String sentence) throws KluisException {
    try (Passphrase key = new Passphrase(sentence.toCharArray())) {
      return kluis.<Boolean, KluisException>onFile(file -> file.opensWith(key));
    }
  }
}
