package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A text that was changed can be read as it was, up to a limit, as long as its owner is there. */
class EarlierTextRepositoryTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final CaseworkStore store = new CaseworkStore();
  private final SomeDossiers some = new SomeDossiers(5);
  private final UUID subject = UUID.randomUUID();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theNewestComesFirstAlsoWhenTheClockWentBack() {
    keep(subject, "narrative", "eerst", NOW);
    keep(subject, "narrative", "daarna", NOW.minusSeconds(3_600));

    assertThat(of(subject, "narrative"))
        .containsExactly(
            new EarlierText("daarna", NOW.minusSeconds(3_600)), new EarlierText("eerst", NOW));
  }

  @Test
  void nothingIsKeptTwiceInARowAndNothingOfAnEmptyText() {
    keep(subject, "narrative", "eerst", NOW);
    keep(subject, "narrative", "eerst", NOW.plusSeconds(1));
    keep(subject, "narrative", " \n", NOW.plusSeconds(2));
    keep(subject, "narrative", "daarna", NOW.plusSeconds(3));
    keep(subject, "narrative", "eerst", NOW.plusSeconds(4));

    assertThat(of(subject, "narrative"))
        .extracting(EarlierText::words)
        .containsExactly("eerst", "daarna", "eerst");
  }

  @Test
  void ofEachTextTheNewestTwentyAreKept() {
    keep(subject, "agreements", "een ander veld", NOW);
    UUID other = UUID.randomUUID();
    keep(other, "narrative", "een ander gesprek", NOW);
    for (int i = 1; i <= 33; i++) {
      keep(subject, "narrative", "versie " + i, NOW.plusSeconds(i));
    }

    assertThat(of(subject, "narrative"))
        .extracting(EarlierText::words)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(0, 19).mapToObj(back -> "versie " + (33 - back)).toList());
    assertThat(of(subject, "agreements")).hasSize(1);
    assertThat(of(other, "narrative")).hasSize(1);
  }

  @Test
  void theyGoWithTheDossierAndEverythingInIt() {
    DossierId dossier =
        store.insert(Dossier.blank(new DossierCode(2026, 1), DossierKind.CASE, NOW)).id();
    Conversation conversation = some.conversation(Optional.of(dossier));
    Referral referral = some.referral(dossier);
    FollowUp followUp = some.followUp(dossier);
    store.change(t -> new ConversationRepository(t).insert(conversation));
    store.change(t -> new ReferralRepository(t).insert(referral));
    store.change(t -> new FollowUpRepository(t).insert(followUp));
    List<UUID> parts =
        List.of(
            dossier.value(),
            conversation.id().value(),
            referral.id().value(),
            followUp.id().value());
    parts.forEach(part -> keep(part, "narrative", "vroeger", NOW));
    keep(subject, "narrative", "van iets anders", NOW);

    store.change(t -> new DossierRepository(t).bin(dossier, NOW));
    assertThat(parts).allSatisfy(part -> assertThat(of(part, "narrative")).hasSize(1));
    store.change(t -> new DossierRepository(t).destroy(dossier));

    assertThat(parts).allSatisfy(part -> assertThat(of(part, "narrative")).isEmpty());
    assertThat(of(subject, "narrative")).hasSize(1);
  }

  private void keep(UUID of, String field, String words, Instant at) {
    store.change(t -> new EarlierTextRepository(t).keep(of, field, words, at));
  }

  private List<EarlierText> of(UUID of, String field) {
    return store.ask(t -> new EarlierTextRepository(t).of(of, field));
  }
}
