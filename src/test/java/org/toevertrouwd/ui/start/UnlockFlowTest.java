package org.toevertrouwd.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.start.UnlockStage.Slip;

final class UnlockFlowTest {

  @TempDir private Path folder;
  private Outside outside = new Outside(Path.of(""));
  private UnlockFlow flow = new UnlockFlow(outside.doorway(), Path.of("x"));

  @BeforeEach
  void begin() {
    outside = new Outside(folder);
    flow = new UnlockFlow(outside.doorway(), outside.file());
  }

  @AfterEach
  void close() {
    flow.leave();
    outside.close();
  }

  @Test
  void the_right_passphrase_opens_and_is_wiped() throws Exception {
    made();
    char[] typed = Outside.PASSPHRASE.toCharArray();
    flow.open(typed);

    assertThat(outside.opened).isPresent();
    assertThat(outside.first).contains(new Place.Today());
    assertThat(typed).containsOnly('\0');
  }

  @Test
  void a_wrong_one_says_nothing_more_and_may_be_tried_again() throws Exception {
    made();
    flow.open("iets anders".toCharArray());
    assertThat(flow.stage().get()).isEqualTo(new UnlockStage.Passphrase(true));

    flow.open(Outside.PASSPHRASE.toCharArray());
    assertThat(outside.opened).isPresent();
  }

  @Test
  void an_empty_one_is_not_tried() throws Exception {
    made();
    flow.open(new char[0]);

    assertThat(flow.stage().get()).isEqualTo(new UnlockStage.Passphrase(false));
  }

  @Test
  void a_missing_file_is_told_before_anything_is_typed() {
    flow.look();
    assertThat(trouble().key()).isEqualTo("missing");

    outside.stand.chosen.add(folder.resolve("daar.kluis"));
    flow.take(Way.OTHER);
    flow.take(Way.FIRST_PAGE);
    assertThat(outside.went).containsExactly("unlock daar.kluis", "start");
  }

  @Test
  void another_file_is_no_kluis() throws Exception {
    Files.writeString(outside.file(), "een brief");
    flow.look();

    assertThat(trouble().key()).isEqualTo("not-a-kluis");
  }

  @Test
  void in_use_can_be_tried_again_with_the_same_key() throws Exception {
    OpenKluis.Made made = outside.make();
    made.recoveryCode().close();
    flow.open(Outside.PASSPHRASE.toCharArray());
    assertThat(trouble().key()).startsWith("in-use");

    made.kluis().close();
    flow.take(Way.AGAIN);
    assertThat(outside.opened).isPresent();
  }

  @Test
  void an_older_copy_opens_only_after_yes() throws Exception {
    OpenKluis.Made made = outside.make();
    made.recoveryCode().close();
    byte[] copy = Files.readAllBytes(outside.file());
    made.kluis().newRecoveryCode().close();
    outside.known().remember(made.kluis().position());
    made.kluis().close();
    Files.write(outside.file(), copy);

    flow.open(Outside.PASSPHRASE.toCharArray());
    assertThat(trouble().key()).isEqualTo("older");
    outside.stand.yes = false;
    flow.take(Way.GO_ON);
    assertThat(outside.opened).isEmpty();
    outside.stand.yes = true;
    flow.take(Way.GO_ON);
    assertThat(outside.opened).isPresent();
  }

  @Test
  void leaving_gives_the_file_free() throws Exception {
    OpenKluis.Made made = outside.make();
    String code = new String(made.recoveryCode().text());
    made.kluis().close();
    flow.recover(code.toCharArray());
    assertThat(flow.stage().get()).isEqualTo(new UnlockStage.NewPassphrase());

    flow.leave();
    UnlockFlow next = new UnlockFlow(outside.doorway(), outside.file());
    next.open(Outside.PASSPHRASE.toCharArray());
    assertThat(outside.opened).isPresent();
  }

  @Test
  void the_recovery_code_forgives_case_and_dashes_and_sets_a_new_passphrase() throws Exception {
    OpenKluis.Made made = outside.make();
    String code = new String(made.recoveryCode().text());
    made.kluis().close();

    flow.recover(code.toLowerCase(java.util.Locale.ROOT).replace("-", "  ").toCharArray());
    flow.choose("een nieuwe zin om te onthouden".toCharArray());
    assertThat(outside.opened).isPresent();
    outside.close();

    UnlockFlow next = new UnlockFlow(outside.doorway(), outside.file());
    next.open(Outside.PASSPHRASE.toCharArray());
    assertThat(next.stage().get()).isEqualTo(new UnlockStage.Passphrase(true));
    next.open("een nieuwe zin om te onthouden".toCharArray());
    assertThat(outside.opened).isPresent();
  }

  @Test
  void a_slip_in_a_code_is_named() throws Exception {
    made();
    flow.askCode();
    assertThat(flow.stage().get()).isEqualTo(new UnlockStage.Code(Slip.NONE));
    flow.recover("ABCD".toCharArray());
    assertThat(flow.stage().get()).isEqualTo(new UnlockStage.Code(Slip.LENGTH));
    flow.recover("ABC!".toCharArray());
    assertThat(flow.stage().get()).isEqualTo(new UnlockStage.Code(Slip.CHARACTER));
    flow.recover("0".repeat(28).toCharArray());
    assertThat(flow.stage().get()).isEqualTo(new UnlockStage.Code(Slip.CHECKSUM));
  }

  @Test
  void a_finished_rewrite_takes_the_place_of_a_missing_kluis() throws Exception {
    made();
    Files.move(outside.file(), outside.file().resolveSibling("praktijk.kluis.new"));
    flow.look();
    assertThat(flow.stage().get()).isEqualTo(new UnlockStage.Passphrase(false));

    flow.open(Outside.PASSPHRASE.toCharArray());
    assertThat(trouble().key()).isEqualTo("orphan");
    flow.take(Way.ADOPT);
    assertThat(outside.opened).isPresent();
    assertThat(outside.file()).exists();
  }

  @Test
  void a_settings_file_that_says_nothing_does_not_keep_the_kluis_shut() throws Exception {
    made();
    Files.createDirectories(folder.resolve("settings"));
    Files.writeString(folder.resolve("settings").resolve("known-kluizen.json"), "null");

    flow.open(Outside.PASSPHRASE.toCharArray());

    assertThat(outside.opened).isPresent();
  }

  @Test
  void a_passphrase_that_does_not_fit_is_wiped_too() throws Exception {
    made();
    char[] wrong = "dit is ze zeker niet".toCharArray();
    char[] code = "ABCD-EFGH".toCharArray();

    flow.open(wrong);
    flow.recover(code);

    assertThat(wrong).containsOnly('\0');
    assertThat(code).containsOnly('\0');
  }

  private Trouble trouble() {
    assertThat(flow.stage().get()).isInstanceOf(UnlockStage.Stopped.class);
    return ((UnlockStage.Stopped) flow.stage().get()).trouble();
  }

  private void made() throws Exception {
    OpenKluis.Made made = outside.make();
    made.recoveryCode().close();
    made.kluis().close();
  }
}
