package org.toevertrouwd.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.ClosingRule;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.ui.conversation.LimitsExplained.Listener;

final class FilingModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

  @TempDir Path folder;
  private Writing writing;
  private ConversationModel model;
  private FilingModel filing;

  @BeforeEach
  void open() throws Exception {
    writing = new Writing(folder);
    model = writing.open();
    filing = new FilingModel(writing.desk, model);
    model.texts().narrative().words().set("belde");
    model.facts().channel().set(Optional.of("phone"));
  }

  @AfterEach
  void close() {
    writing.close();
  }

  @Test
  void a_new_dossier_learns_day_and_channel_of_the_first_contact() {
    filing.inNew(DossierKind.CASE);
    Dossier dossier = writing.dossier(model.home().get().orElseThrow().id());
    assertThat(dossier.code()).hasToString("2026-001");
    assertThat(dossier.intake().milestones().firstContactOn()).contains(TODAY);
    assertThat(dossier.answers().one("first-contact-channel")).contains("phone");
    assertThat(writing.saved().orElseThrow().dossier()).contains(dossier.id());
    assertThat(writing.drafts()).isEmpty();
  }

  @Test
  void an_advice_dossier_does_not_count_the_channel() {
    filing.inNew(DossierKind.ADVICE);
    Dossier dossier = writing.dossier(model.home().get().orElseThrow().id());
    assertThat(dossier.intake().kind()).isEqualTo(DossierKind.ADVICE);
    assertThat(dossier.answers().one("first-contact-channel")).isEmpty();
  }

  @Test
  void a_dossier_that_is_there_is_found_by_code() {
    Dossier one = writing.dossier(DossierKind.CASE);
    Dossier other = writing.dossier(DossierKind.CASE);
    filing.open();
    assertThat(filing.found()).extracting(DossierSummary::id).contains(one.id(), other.id());
    filing.search().set("002");
    assertThat(filing.found()).extracting(DossierSummary::id).containsExactly(other.id());
    filing.in(other.id());
    assertThat(writing.saved().orElseThrow().dossier()).contains(other.id());
  }

  @Test
  void a_later_conversation_does_not_change_the_channel_of_the_first() {
    filing.inNew(DossierKind.CASE);
    var dossier = model.home().get().orElseThrow().id();
    ConversationModel second =
        new ConversationModel(writing.desk, ConversationId.random(), Optional.of(dossier));
    second.open(() -> {});
    second.facts().channel().set(Optional.of("email"));
    second.facts().day().set(Optional.of(TODAY.plusDays(3)));
    second.leave();
    assertThat(writing.dossier(dossier).answers().one("first-contact-channel")).contains("phone");
    assertThat(writing.dossier(dossier).intake().milestones().firstContactOn()).contains(TODAY);
  }

  @Test
  void filing_in_a_new_dossier_can_be_undone() {
    filing.inNew(DossierKind.CASE);
    var code = model.home().get().orElseThrow().code();
    writing.stand.undo.orElseThrow().run();
    assertThat(model.home().get()).isEmpty();
    assertThat(writing.saved().orElseThrow().dossier()).isEmpty();
    assertThat(writing.dossier(code)).isEmpty();
  }

  @Test
  void filing_in_a_dossier_that_was_there_can_be_undone() {
    Dossier before = writing.dossier(DossierKind.CASE);
    filing.in(before.id());
    assertThat(writing.dossier(before.id())).isNotEqualTo(before);
    writing.stand.undo.orElseThrow().run();
    assertThat(writing.dossier(before.id())).isEqualTo(before);
  }

  @Test
  void undoing_brings_back_what_waited() {
    FollowUpModel followUp = new FollowUpModel(writing.desk, model);
    followUp.day().set(Optional.of(TODAY.plusDays(4)));
    followUp.reason().set("terugbellen");
    followUp.plan();
    Dossier dossier = writing.dossier(DossierKind.CASE);
    filing.in(dossier.id());
    assertThat(writing.followUps(dossier.id())).hasSize(1);
    writing.stand.undo.orElseThrow().run();
    assertThat(writing.followUps(dossier.id())).isEmpty();
    assertThat(followUp.waiting().get().followUp().orElseThrow().reason()).isEqualTo("terugbellen");
    assertThat(writing.saved().orElseThrow().dossier()).isEmpty();
  }

  @Test
  void undoing_keeps_what_was_written_since() {
    filing.inNew(DossierKind.CASE);
    model.leave();
    ConversationModel later = writing.open();
    later.texts().narrative().words().set("later geschreven");
    later.leave();
    writing.stand.undo.orElseThrow().run();
    assertThat(writing.saved().orElseThrow().text().narrative()).isEqualTo("later geschreven");
    assertThat(writing.saved().orElseThrow().dossier()).isEmpty();
  }

  @Test
  void undoing_never_destroys_a_dossier_that_something_else_is_in() {
    filing.inNew(DossierKind.CASE);
    var dossier = model.home().get().orElseThrow();
    Runnable undo = writing.stand.undo.orElseThrow();
    FollowUpModel followUp = new FollowUpModel(writing.desk, model);
    followUp.day().set(Optional.of(TODAY));
    followUp.plan();
    undo.run();
    assertThat(writing.dossier(dossier.code())).isPresent();
    assertThat(writing.followUps(dossier.id())).hasSize(1);
  }

  @Test
  void a_closed_dossier_comes_last_and_is_open_again_which_is_logged() {
    Dossier closed = writing.dossier(DossierKind.CASE);
    Dossier open = writing.dossier(DossierKind.CASE);
    writing.write(
        transaction -> {
          Dossier answered =
              new Dossier(
                  closed.id(),
                  closed.code(),
                  closed.intake(),
                  closed.answers().with(ClosingRule.REASON, "unknown"),
                  closed.consents(),
                  closed.course(),
                  closed.kept());
          new DossierRepository(transaction)
              .update(
                  ClosingRule.close(
                      answered, List.of(), Set.of(), TODAY.minusDays(9), Kluizen.CLOCK.instant()));
          return true;
        });
    Dossier before = writing.dossier(closed.id());
    filing.open();
    assertThat(filing.found())
        .extracting(DossierSummary::code)
        .containsExactly(open.code(), closed.code());
    filing.in(closed.id());
    var course = writing.dossier(closed.id()).course();
    assertThat(course.closed()).isFalse();
    assertThat(course.closings().getFirst().reopening().orElseThrow().on()).isEqualTo(TODAY);
    assertThat(writing.stand.told.getLast()).contains("weer open");
    writing.stand.undo.orElseThrow().run();
    assertThat(writing.dossier(closed.id())).isEqualTo(before);
  }

  @Test
  void a_dossier_that_is_gone_meanwhile_changes_nothing() {
    Dossier gone = writing.dossier(DossierKind.CASE);
    writing.write(
        transaction -> {
          DossierRepository dossiers = new DossierRepository(transaction);
          dossiers.bin(gone.id(), Kluizen.CLOCK.instant());
          dossiers.destroy(gone.id());
          return true;
        });
    filing.in(gone.id());
    assertThat(model.home().get()).isEmpty();
    assertThat(writing.stand.failures).isEmpty();
  }

  @Test
  void what_waited_goes_along() {
    FollowUpModel followUp = new FollowUpModel(writing.desk, model);
    followUp.day().set(Optional.of(TODAY.plusDays(4)));
    followUp.reason().set(" terugbellen ");
    followUp.plan();
    assertThat(followUp.waiting().get().followUp()).isPresent();
    writing.write(
        transaction ->
            new LimitsExplained(transaction, writing.desk.kit().clock())
                .today(new Listener.OfConversation(writing.id, Optional.empty())));
    filing.inNew(DossierKind.CASE);
    var dossier = model.home().get().orElseThrow().id();
    assertThat(writing.followUps(dossier))
        .extracting(FollowUp::dueOn, FollowUp::reason)
        .containsExactly(tuple(TODAY.plusDays(4), "terugbellen"));
    assertThat(writing.dossier(dossier).intake().milestones().limitsExplainedOn()).contains(TODAY);
    assertThat(followUp.waiting().get()).isEqualTo(AfterFiling.NOTHING);
    assertThat(writing.drafts()).isEmpty();
  }

  @Test
  void in_a_dossier_a_follow_up_is_planned_at_once_and_can_be_undone() {
    filing.inNew(DossierKind.CASE);
    var dossier = model.home().get().orElseThrow().id();
    FollowUpModel followUp = new FollowUpModel(writing.desk, model);
    followUp.plan();
    assertThat(writing.followUps(dossier)).isEmpty();
    followUp.day().set(Optional.of(TODAY.plusDays(1)));
    followUp.plan();
    assertThat(writing.followUps(dossier)).hasSize(1);
    assertThat(followUp.day().get()).isEmpty();
    writing.stand.undo.orElseThrow().run();
    assertThat(writing.followUps(dossier)).isEmpty();
  }

  @Test
  void what_waits_can_be_cancelled() {
    FollowUpModel followUp = new FollowUpModel(writing.desk, model);
    followUp.day().set(Optional.of(TODAY));
    followUp.plan();
    followUp.cancel();
    followUp.refresh();
    assertThat(followUp.waiting().get()).isEqualTo(AfterFiling.NOTHING);
  }
}
