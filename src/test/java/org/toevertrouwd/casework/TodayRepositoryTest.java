package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.casework.Ordinary.NOW;
import static org.toevertrouwd.casework.Ordinary.TODAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Vandaag shows, and what it leaves alone. */
class TodayRepositoryTest {

  private final CaseworkStore store = new CaseworkStore();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anEmptyKluisRemindsOfNothing() {
    assertThat(today().isEmpty()).isTrue();
  }

  @Test
  void followUpsAreOverdueOrDueWithinSevenDaysOrNotShown() {
    Dossier dossier = store.insert(Ordinary.dossier(1));
    for (int days : new int[] {8, 7, 0, -1, -40}) {
      add(Ordinary.followUp(dossier.id(), TODAY.plusDays(days)));
    }

    assertThat(today().overdue())
        .extracting(task -> task.followUp().dueOn())
        .containsExactly(TODAY.minusDays(40), TODAY.minusDays(1));
    assertThat(today().soon())
        .extracting(task -> task.followUp().dueOn())
        .containsExactly(TODAY, TODAY.plusDays(7));
    assertThat(today().soon().getFirst().dossier())
        .isEqualTo(new DossierLabel(dossier.id(), dossier.code(), "M1"));
  }

  @Test
  void theMostUrgentClockComesFirstAndOneThatIsHeardIsStill() {
    Dossier fresh = clocked(1, TODAY.minusDays(2), Optional.empty());
    Dossier late = clocked(2, TODAY.minusDays(14), Optional.empty());
    clocked(3, TODAY.minusDays(14), Optional.of(TODAY.minusDays(5)));
    store.insert(Ordinary.dossier(4));

    assertThat(today().clocks())
        .extracting(clock -> clock.dossier().id())
        .containsExactly(late.id(), fresh.id());
    assertThat(today().clocks().getFirst().clock())
        .isEqualTo(new TenDayClock.Overdue(4, TODAY.minusDays(4)));
  }

  @Test
  void aDraftSaysWhatItBelongsTo() {
    Dossier dossier = store.insert(Ordinary.dossier(1));
    DossierLabel label = new DossierLabel(dossier.id(), dossier.code(), "M1");
    Conversation filed = conversation(Optional.of(dossier.id()));
    Conversation loose = conversation(Optional.empty());
    FollowUp followUp = Ordinary.followUp(dossier.id(), TODAY.plusDays(90));
    add(followUp);
    Referral referral = new SomeDossiers(1).referral(dossier.id());
    store.change(t -> new ReferralRepository(t).insert(referral));
    UUID nowhere = UUID.randomUUID();
    List<UUID> subjects =
        List.of(
            dossier.id().value(),
            filed.id().value(),
            loose.id().value(),
            referral.id().value(),
            followUp.id().value(),
            nowhere);
    for (int i = 0; i < subjects.size(); i++) {
      draft(subjects.get(i), "narrative", i);
    }

    assertThat(today().drafts())
        .extracting(Today.OpenDrafts::owner)
        .containsExactly(
            new DraftOwner.Elsewhere(nowhere),
            new DraftOwner.OfFollowUp(followUp.id(), label),
            new DraftOwner.OfReferral(referral.id(), label),
            new DraftOwner.OfConversation(loose.id(), Optional.empty()),
            new DraftOwner.OfConversation(filed.id(), Optional.of(label)),
            new DraftOwner.OfDossier(label));
  }

  @Test
  void theDraftsOfOneConversationStandTogether() {
    Conversation loose = conversation(Optional.empty());
    draft(loose.id().value(), "narrative", 1);
    draft(UUID.randomUUID(), "narrative", 2);
    draft(loose.id().value(), "agreements", 3);

    assertThat(today().drafts()).hasSize(2);
    assertThat(today().drafts().getFirst().texts())
        .extracting(Draft::field)
        .containsExactly("agreements", "narrative");
    assertThat(today().unfiled()).containsExactly(loose);
  }

  @Test
  void closedAndBinnedDossiersRemindOfNothing() {
    Dossier closed =
        store.insert(
            Ordinary.closedOn(
                Ordinary.firstHeardFrom(Ordinary.dossier(1), TODAY, Optional.empty()), TODAY));
    Dossier binned = clocked(2, TODAY, Optional.empty());
    for (Dossier dossier : List.of(closed, binned)) {
      add(Ordinary.followUp(dossier.id(), TODAY));
      draft(dossier.id().value(), "narrative", 1);
      draft(conversation(Optional.of(dossier.id())).id().value(), "narrative", 2);
      Referral referral = new SomeDossiers(dossier.code().number()).referral(dossier.id());
      store.change(t -> new ReferralRepository(t).insert(referral));
      draft(referral.id().value(), "notes", 3);
    }
    store.change(t -> new DossierRepository(t).bin(binned.id(), NOW));

    Today today = today();
    assertThat(today.soon()).isEmpty();
    assertThat(today.overdue()).isEmpty();
    assertThat(today.clocks()).isEmpty();
    assertThat(today.drafts()).isEmpty();
    assertThat(today.unfiled()).isEmpty();
    assertThat(today.binned()).extracting(b -> b.dossier().id()).containsExactly(binned.id());
  }

  @Test
  void ofTheBinTheNewestFiveAreShown() {
    for (int i = 1; i <= 7; i++) {
      Dossier dossier = store.insert(Ordinary.dossier(i));
      int after = i * 60;
      store.change(t -> new DossierRepository(t).bin(dossier.id(), NOW.plusSeconds(after)));
    }

    assertThat(today().binned())
        .extracting(binned -> binned.dossier().code().number())
        .containsExactly(7, 6, 5, 4, 3);
  }

  @Test
  void everyOpenTaskOfAnOpenDossierIsShownOnceAtMost() {
    SomeDossiers some = new SomeDossiers(8);
    SplittableRandom random = new SplittableRandom(8);
    int expected = 0;
    for (int i = 1; i <= 40; i++) {
      Dossier dossier = store.insert(some.dossier(new DossierCode(2026, i), Optional.empty()));
      boolean open = !dossier.course().closed() && dossier.course().binnedAt().isEmpty();
      for (int task = 0; task < 3; task++) {
        FollowUp followUp =
            Ordinary.followUp(dossier.id(), TODAY.plusDays(random.nextInt(-20, 20)));
        add(followUp);
        expected += open && !followUp.dueOn().isAfter(TODAY.plusDays(7)) ? 1 : 0;
      }
    }

    Today today = today();
    assertThat(Stream.concat(today.overdue().stream(), today.soon().stream()).distinct())
        .hasSize(expected);
  }

  private Dossier clocked(int number, LocalDate contact, Optional<LocalDate> heard) {
    return store.insert(Ordinary.firstHeardFrom(Ordinary.dossier(number), contact, heard));
  }

  private Conversation conversation(Optional<DossierId> dossier) {
    Conversation conversation = Ordinary.conversation(dossier, TODAY, LocalTime.NOON, 20);
    store.change(t -> new ConversationRepository(t).insert(conversation));
    return conversation;
  }

  private void add(FollowUp followUp) {
    store.change(t -> new FollowUpRepository(t).insert(followUp));
  }

  private void draft(UUID subject, String field, int second) {
    store.change(
        t ->
            new DraftRepository(t)
                .put(new Draft(subject, field, "half af", NOW.plusSeconds(second))));
  }

  private Today today() {
    return store.ask(t -> new TodayRepository(t).on(TODAY));
  }
}
