package org.toevertrouwd.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.EarlierText;
import org.toevertrouwd.ui.desk.Place;

final class ConversationModelTest {

  @TempDir Path folder;
  private Writing writing;

  @BeforeEach
  void open() throws Exception {
    writing = new Writing(folder);
  }

  @AfterEach
  void close() {
    writing.close();
  }

  @Test
  void a_new_conversation_begins_now() {
    ConversationModel model = writing.open();
    assertThat(model.facts().day().get()).contains(LocalDate.of(2026, 1, 20));
    assertThat(model.facts().time().get()).contains(LocalTime.of(10, 0));
    assertThat(model.timer().running().get()).isTrue();
    assertThat(model.exists().get()).isFalse();
  }

  @Test
  void an_untouched_one_leaves_nothing_behind() {
    writing.open().leave();
    assertThat(writing.saved()).isEmpty();
    assertThat(writing.drafts()).isEmpty();
  }

  @Test
  void what_was_typed_and_taken_away_leaves_nothing_behind() {
    ConversationModel model = writing.open();
    model.texts().narrative().words().set("toch niet");
    writing.stand.timePasses();
    assertThat(writing.drafts()).hasSize(1);
    model.texts().narrative().words().set("");
    model.leave();
    assertThat(writing.saved()).isEmpty();
    assertThat(writing.drafts()).isEmpty();
  }

  @Test
  void leaving_saves_what_was_typed_and_keeps_the_note_apart() {
    ConversationModel model = writing.open();
    model.texts().narrative().words().set("belde");
    model.texts().agreements().words().set("denkt na");
    model.texts().note().words().set("moe");
    model.facts().channel().set(Optional.of("phone"));
    writing.stand.timePasses();
    model.leave();
    assertThat(writing.saved().orElseThrow().text().narrative()).isEqualTo("belde");
    assertThat(writing.saved().orElseThrow().text().agreements()).isEqualTo("denkt na");
    assertThat(writing.saved().orElseThrow().answers().one("channel")).contains("phone");
    assertThat(writing.saved().orElseThrow().dossier()).isEmpty();
    assertThat(writing.note()).contains("moe");
    assertThat(writing.drafts()).isEmpty();
  }

  @Test
  void a_choice_alone_is_worth_keeping() {
    ConversationModel model = writing.open();
    model.facts().channel().set(Optional.of("chat"));
    model.leave();
    assertThat(writing.saved()).isPresent();
  }

  @Test
  void a_draft_comes_back_with_the_moment_it_was_typed() {
    ConversationModel model = writing.open();
    model.texts().narrative().words().set("half");
    writing.stand.timePasses();
    ConversationModel again = writing.open();
    assertThat(again.texts().narrative().words().get()).isEqualTo("half");
    assertThat(again.restored().get()).contains(writing.desk.kit().clock().instant());
    assertThat(again.timer().running().get()).isFalse();
    assertThat(again.facts().minutes().get()).isEmpty();
  }

  @Test
  void a_draft_can_be_given_up_and_taken_back() {
    ConversationModel model = writing.open();
    model.texts().narrative().words().set("bewaard");
    model.save();
    model.texts().narrative().words().set("bewaard en meer");
    writing.stand.timePasses();
    ConversationModel again = writing.open();
    assertThat(again.texts().narrative().words().get()).isEqualTo("bewaard en meer");
    again.forgetDraft();
    assertThat(again.texts().narrative().words().get()).isEqualTo("bewaard");
    assertThat(again.restored().get()).isEmpty();
    assertThat(writing.drafts()).isEmpty();
    writing.stand.undo.orElseThrow().run();
    assertThat(again.texts().narrative().words().get()).isEqualTo("bewaard en meer");
    assertThat(writing.drafts()).hasSize(1);
  }

  @Test
  void a_choice_in_a_saved_conversation_is_saved_at_once() {
    ConversationModel model = writing.open();
    model.texts().narrative().words().set("belde");
    model.save();
    model.facts().minutes().set(Optional.of(25));
    assertThat(writing.saved().orElseThrow().when().minutes()).contains(25);
  }

  @Test
  void opening_and_leaving_a_saved_one_changes_nothing() {
    ConversationModel model = writing.open();
    model.texts().narrative().words().set("belde");
    model.leave();
    var before = writing.saved();
    writing.open().leave();
    assertThat(writing.saved()).isEqualTo(before);
  }

  @Test
  void deleting_can_be_undone_with_note_and_earlier_versions() {
    ConversationModel model = writing.open();
    model.texts().narrative().words().set("eerst");
    model.texts().note().words().set("nota");
    model.save();
    model.texts().narrative().words().set("later");
    model.save();
    model.delete();
    assertThat(writing.saved()).isEmpty();
    assertThat(writing.stand.went).hasSize(1);
    model.leave();
    assertThat(writing.saved()).isEmpty();
    writing.stand.undo.orElseThrow().run();
    assertThat(writing.saved().orElseThrow().text().narrative()).isEqualTo("later");
    assertThat(writing.note()).contains("nota");
    assertThat(writing.stand.went).last().isEqualTo(new Place.OneConversation(writing.id));
    VersionsModel versions = new VersionsModel(writing.desk, model);
    versions.refresh();
    assertThat(versions.of(model.texts().narrative())).hasSize(1);
  }

  @Test
  void deleting_brings_back_earlier_notes_and_what_waited() {
    ConversationModel model = writing.open();
    FollowUpModel followUp = new FollowUpModel(writing.desk, model);
    followUp.day().set(Optional.of(LocalDate.of(2026, 2, 1)));
    followUp.plan();
    for (String note : new String[] {"een", "twee", "drie"}) {
      model.texts().note().words().set(note);
      model.save();
    }
    model.delete();
    assertThat(writing.drafts()).isEmpty();
    writing.stand.undo.orElseThrow().run();
    VersionsModel versions = new VersionsModel(writing.desk, model);
    versions.refresh();
    assertThat(versions.of(model.texts().note()))
        .extracting(EarlierText::words)
        .containsExactly("twee", "een");
    followUp.refresh();
    assertThat(followUp.waiting().get().followUp()).isPresent();
  }

  @Test
  void a_personal_note_alone_is_a_conversation() {
    ConversationModel model = writing.open();
    model.texts().note().words().set("belde en legde neer");
    model.leave();
    assertThat(writing.saved().orElseThrow().text().narrative()).isEmpty();
    assertThat(writing.note()).contains("belde en legde neer");
  }

  @Test
  void white_space_alone_is_nothing() {
    ConversationModel model = writing.open();
    model.texts().narrative().words().set(" \n\t ");
    writing.stand.timePasses();
    model.leave();
    assertThat(writing.saved()).isEmpty();
    assertThat(writing.drafts()).isEmpty();
  }

  @Test
  void a_follow_up_planned_in_an_empty_conversation_is_not_lost() {
    ConversationModel model = writing.open();
    FollowUpModel followUp = new FollowUpModel(writing.desk, model);
    followUp.day().set(Optional.of(LocalDate.of(2026, 2, 1)));
    followUp.reason().set("terugbellen");
    followUp.plan();
    model.leave();
    assertThat(writing.saved()).isPresent();
    FollowUpModel again = new FollowUpModel(writing.desk, writing.open());
    again.refresh();
    assertThat(again.waiting().get().followUp().orElseThrow().reason()).isEqualTo("terugbellen");
  }

  @Test
  void limits_explained_in_an_empty_conversation_are_not_lost() {
    ConversationModel model = writing.open();
    writing.write(
        transaction ->
            new LimitsExplained(transaction, writing.desk.kit().clock())
                .today(new LimitsExplained.Listener.OfConversation(writing.id, Optional.empty())));
    model.leave();
    assertThat(writing.saved()).isPresent();
    assertThat(writing.drafts()).noneMatch(Draft::isText);
    new FilingModel(writing.desk, writing.open()).inNew(DossierKind.CASE);
    var dossier = writing.saved().orElseThrow().dossier().orElseThrow();
    assertThat(writing.dossier(dossier).intake().milestones().limitsExplainedOn())
        .contains(LocalDate.of(2026, 1, 20));
  }

  @Test
  void any_script_and_any_length_comes_back_as_it_was_typed() {
    String story =
        "שלום سلام \u202Eabc\u202C 👩‍👩‍👧 \u0000 ' ; \r\n" + "lang verhaal ".repeat(80_000);
    ConversationModel model = writing.open();
    model.texts().narrative().words().set(story);
    model.leave();
    assertThat(writing.open().texts().narrative().words().get()).isEqualTo(story);
    assertThat(writing.drafts()).isEmpty();
  }

  @Test
  void it_is_saved_in_the_dossier_it_was_begun_for() {
    var dossier = writing.dossier(DossierKind.CASE);
    ConversationModel model = writing.open(Optional.of(dossier.id()));
    assertThat(model.home().get().orElseThrow().code()).isEqualTo(dossier.code());
    model.texts().narrative().words().set("belde");
    model.leave();
    assertThat(writing.saved().orElseThrow().dossier()).contains(dossier.id());
    assertThat(writing.dossier(dossier.id()).intake().milestones().firstContactOn())
        .contains(LocalDate.of(2026, 1, 20));
  }

  @Test
  void what_cannot_be_saved_stays_on_the_screen_and_among_the_drafts() {
    ConversationModel model = writing.open();
    model.texts().narrative().words().set("belde");
    writing.stand.timePasses();
    assertThat(writing.drafts()).extracting(Draft::words).containsExactly("belde");
    writing.kluis.close();
    model.save();
    assertThat(model.exists().get()).isFalse();
    assertThat(model.texts().narrative().words().get()).isEqualTo("belde");
    assertThat(model.texts().changed()).isTrue();
  }
}
