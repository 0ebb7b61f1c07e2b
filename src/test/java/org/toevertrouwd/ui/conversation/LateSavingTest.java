package org.toevertrouwd.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.disk.FaultyDisk.Fault;
import org.toevertrouwd.ui.LateJobs;
import org.toevertrouwd.ui.desk.Desk;

/** Saving takes a while and may fail; nothing that is typed meanwhile is lost. */
final class LateSavingTest {

  @TempDir Path folder;
  private Writing writing;
  private LateJobs jobs;
  private Desk desk;
  private ConversationModel model;

  @BeforeEach
  void open() throws Exception {
    writing = new Writing(folder);
    jobs = writing.late();
    desk = writing.stand.desk(writing.kluis);
    model = opened();
  }

  @AfterEach
  void close() {
    writing.close();
  }

  @Test
  void letters_typed_while_it_is_saved_are_a_draft_and_then_the_text() {
    type("belde");
    model.save();
    type("belde na");
    jobs.all();
    assertThat(narrative()).isEqualTo("belde");
    writing.stand.timePasses();
    jobs.all();
    assertThat(writing.drafts()).extracting(Draft::words).containsExactly("belde na");
    model.leave();
    jobs.all();
    assertThat(narrative()).isEqualTo("belde na");
    assertThat(writing.drafts()).isEmpty();
  }

  @Test
  void a_draft_on_its_way_when_one_saves_does_not_come_back_as_a_draft() {
    type("half");
    writing.stand.timePasses();
    type("half af");
    model.save();
    jobs.all();
    assertThat(narrative()).isEqualTo("half af");
    assertThat(writing.drafts()).isEmpty();
    assertThat(opened().restored().get()).isEmpty();
  }

  @Test
  void three_saves_in_a_row_end_with_the_last() {
    for (String words : new String[] {"een", "een twee", "een twee drie"}) {
      type(words);
      model.save();
    }
    jobs.all();
    assertThat(narrative()).isEqualTo("een twee drie");
    assertThat(model.texts().changed()).isFalse();
  }

  @Test
  void a_save_that_fails_keeps_the_text_and_what_was_typed_after_it() {
    type("belde");
    model.save();
    type("belde na repetitie");
    writing.disk.suffer(Fault.FULL);
    jobs.all();
    assertThat(model.exists().get()).isFalse();
    assertThat(model.texts().narrative().words().get()).isEqualTo("belde na repetitie");
    writing.disk.mend();
    model.save();
    jobs.all();
    assertThat(narrative()).isEqualTo("belde na repetitie");
    assertThat(model.exists().get()).isTrue();
  }

  @Test
  void two_saves_that_fail_leave_it_as_it_was_before_both() {
    type("eerst");
    model.save();
    jobs.all();
    writing.disk.suffer(Fault.FULL);
    type("tweede");
    model.save();
    model.facts().channel().set(Optional.of("phone"));
    jobs.all();
    writing.disk.mend();
    assertThat(model.texts().changed()).isTrue();
    model.leave();
    jobs.all();
    assertThat(narrative()).isEqualTo("tweede");
    assertThat(writing.saved().orElseThrow().answers().one("channel")).contains("phone");
  }

  @Test
  void an_older_save_that_fails_does_not_undo_a_newer_one() {
    writing.disk.suffer(Fault.FULL);
    type("eerst");
    model.save();
    type("daarna");
    model.save();
    jobs.one();
    writing.disk.mend();
    jobs.all();
    assertThat(narrative()).isEqualTo("daarna");
    assertThat(model.exists().get()).isTrue();
    model.leave();
    jobs.all();
    assertThat(writing.drafts()).isEmpty();
  }

  @Test
  void leaving_with_a_full_disk_leaves_the_page_able_to_save() {
    type("te bewaren");
    model.texts().note().words().set("nota");
    writing.disk.suffer(Fault.FULL);
    model.leave();
    jobs.all();
    assertThat(model.texts().narrative().words().get()).isEqualTo("te bewaren");
    assertThat(model.texts().note().words().get()).isEqualTo("nota");
    writing.disk.mend();
    model.save();
    jobs.all();
    assertThat(narrative()).isEqualTo("te bewaren");
    assertThat(writing.note()).contains("nota");
    assertThat(opened().texts().changed()).isFalse();
  }

  @Test
  void a_full_disk_is_told_once_while_one_goes_on_typing() {
    writing.disk.suffer(Fault.FULL);
    for (String words : new String[] {"a", "ab", "abc"}) {
      type(words);
      writing.stand.timePasses();
      jobs.all();
    }
    assertThat(writing.stand.failures).hasSize(1);
    writing.disk.mend();
    model.texts().keep();
    jobs.all();
    assertThat(writing.drafts()).extracting(Draft::words).containsExactly("abc");
  }

  @Test
  void a_choice_made_while_it_is_filed_does_not_take_it_out_again() {
    var dossier = writing.dossier(DossierKind.CASE);
    type("belde");
    new FilingModel(desk, model).in(dossier.id());
    model.facts().channel().set(Optional.of("phone"));
    model.texts().note().words().set("intussen");
    model.save();
    jobs.all();
    assertThat(writing.saved().orElseThrow().dossier()).contains(dossier.id());
    assertThat(writing.note()).contains("intussen");
    model.leave();
    jobs.all();
    assertThat(writing.saved().orElseThrow().dossier()).contains(dossier.id());
    assertThat(writing.saved().orElseThrow().answers().one("channel")).contains("phone");
  }

  @Test
  void what_is_typed_while_it_is_filed_is_not_taken_for_saved() {
    type("belde");
    new FilingModel(desk, model).inNew(DossierKind.CASE);
    model.texts().note().words().set("nog een nota");
    jobs.all();
    assertThat(model.home().get()).isPresent();
    assertThat(model.texts().note().changed()).isTrue();
    model.leave();
    jobs.all();
    assertThat(writing.note()).contains("nog een nota");
  }

  @Test
  void deleting_twice_deletes_once_and_letters_typed_meanwhile_bring_nothing_back() {
    type("weg");
    model.save();
    jobs.all();
    model.delete();
    model.delete();
    model.facts().channel().set(Optional.of("phone"));
    model.leave();
    jobs.all();
    assertThat(writing.saved()).isEmpty();
    assertThat(writing.drafts()).isEmpty();
    assertThat(writing.stand.failures).isEmpty();
  }

  @Test
  void what_cannot_be_deleted_can_be_written_on() {
    type("blijft");
    model.save();
    jobs.all();
    writing.disk.suffer(Fault.FULL);
    model.delete();
    jobs.all();
    writing.disk.mend();
    type("blijft staan");
    model.save();
    jobs.all();
    assertThat(narrative()).isEqualTo("blijft staan");
  }

  @Test
  void coming_back_before_it_was_saved_shows_what_was_typed() {
    type("in een andere taal");
    model.leave();
    ConversationModel again = opened();
    assertThat(again.texts().narrative().words().get()).isEqualTo("in een andere taal");
    assertThat(again.exists().get()).isTrue();
  }

  private ConversationModel opened() {
    ConversationModel opened = new ConversationModel(desk, writing.id, Optional.empty());
    opened.open(() -> {});
    jobs.all();
    return opened;
  }

  private void type(String words) {
    model.texts().narrative().words().set(words);
  }

  private String narrative() {
    return writing.saved().orElseThrow().text().narrative();
  }
}
