package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.codebook.Texts;

/**
 * Conversations, notes, referrals, follow-ups, documents and services come back as they went in.
 */
class PartsOfDossiersTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123456789Z");

  private final SomeDossiers some = new SomeDossiers(7);
  private final CaseworkStore store = new CaseworkStore();
  private final DossierId dossier =
      store.insert(Dossier.blank(new DossierCode(2026, 1), DossierKind.CASE, NOW)).id();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void conversationsComeBackInOrder() {
    List<Conversation> drawn = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Conversation conversation = some.conversation(Optional.of(dossier));
      drawn.add(conversation);
      store.change(transaction -> new ConversationRepository(transaction).insert(conversation));
    }

    List<Conversation> found =
        store.ask(transaction -> new ConversationRepository(transaction).ofDossier(dossier));
    assertThat(found).containsExactlyInAnyOrderElementsOf(drawn);
    assertThat(found)
        .isSortedAccordingTo(
            Comparator.comparing((Conversation c) -> c.when().on().orElse(LocalDate.MAX)));
  }

  @Test
  void aConversationCanBeFiledLaterAndDeleted() {
    Conversation loose = some.conversation(Optional.empty());
    Conversation drawn = some.conversation(Optional.of(dossier));
    Conversation filed =
        new Conversation(
            loose.id(),
            drawn.dossier(),
            drawn.when(),
            drawn.answers(),
            drawn.text(),
            drawn.recordedAt());
    store.change(transaction -> new ConversationRepository(transaction).insert(loose));
    assertThat(store.ask(t -> new ConversationRepository(t).unfiled()).getFirst()).isEqualTo(loose);

    store.change(transaction -> new ConversationRepository(transaction).update(filed));
    assertThat(find(loose.id())).contains(filed);

    store.change(transaction -> new ConversationRepository(transaction).delete(loose.id()));
    assertThat(find(loose.id())).isEmpty();
    assertThatThrownBy(() -> store.change(t -> new ConversationRepository(t).update(filed)))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aPersonalNoteStandsApartAndGoesWithItsConversation() {
    Conversation conversation = some.conversation(Optional.of(dossier));
    store.change(transaction -> new ConversationRepository(transaction).insert(conversation));
    store.change(t -> new PersonalNoteRepository(t).put(conversation.id(), "eerste"));
    store.change(t -> new PersonalNoteRepository(t).put(conversation.id(), "kwetsbaar"));

    assertThat(note(conversation.id())).contains("kwetsbaar");
    assertThat(find(conversation.id()).orElseThrow().toString()).doesNotContain("kwetsbaar");

    store.change(t -> new PersonalNoteRepository(t).put(conversation.id(), ""));
    assertThat(note(conversation.id())).isEmpty();
    store.change(t -> new PersonalNoteRepository(t).put(conversation.id(), "weg"));
    store.change(transaction -> new ConversationRepository(transaction).delete(conversation.id()));
    assertThat(note(conversation.id())).isEmpty();
  }

  @Test
  void referralsComeBackInTheOrderTheyWereWrittenDown() {
    List<Referral> drawn = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Referral referral = some.referral(dossier);
      drawn.add(referral);
      store.change(transaction -> new ReferralRepository(transaction).insert(referral));
    }
    drawn.sort(Comparator.comparing(Referral::recordedAt));
    List<Referral> found =
        store.ask(transaction -> new ReferralRepository(transaction).ofDossier(dossier));
    assertThat(found).isEqualTo(drawn);

    Referral next = some.referral(dossier);
    Referral changed =
        new Referral(
            drawn.getFirst().id(),
            dossier,
            next.service(),
            next.on(),
            next.status(),
            next.sharing(),
            next.recordedAt());
    store.change(transaction -> new ReferralRepository(transaction).update(changed));
    Optional<Referral> after = store.ask(t -> new ReferralRepository(t).find(changed.id()));
    assertThat(after).contains(changed);
    store.change(transaction -> new ReferralRepository(transaction).delete(changed.id()));
    assertThatThrownBy(() -> store.change(t -> new ReferralRepository(t).update(changed)))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void followUpsComeBackByTheDayTheyAreDue() {
    List<FollowUp> drawn = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      FollowUp followUp = some.followUp(dossier);
      drawn.add(followUp);
      store.change(transaction -> new FollowUpRepository(transaction).insert(followUp));
    }
    List<FollowUp> found =
        store.ask(transaction -> new FollowUpRepository(transaction).ofDossier(dossier));

    assertThat(found).containsExactlyInAnyOrderElementsOf(drawn);
    assertThat(found).isSortedAccordingTo(Comparator.comparing(FollowUp::dueOn));
  }

  @Test
  void documentsNameTheirContent() {
    Document document =
        new Document(
            DocumentId.random(),
            dossier,
            "verslag \u00e9\u00e9n.pdf",
            new Document.Content(
                UUID.randomUUID(), 200_000_000L, HexFormat.of().formatHex(new byte[32])),
            NOW);
    store.change(transaction -> new DocumentRepository(transaction).insert(document));

    List<Document> found = store.ask(t -> new DocumentRepository(t).ofDossier(dossier));
    assertThat(found).containsExactly(document);
    Set<UUID> blobs = store.ask(transaction -> new DocumentRepository(transaction).blobs());
    assertThat(blobs).containsExactly(document.content().blob());

    store.change(transaction -> new DocumentRepository(transaction).delete(document.id()));
    List<Document> left = store.ask(transaction -> new DocumentRepository(transaction).all());
    assertThat(left).isEmpty();
  }

  @Test
  void servicesOfTheUserReplaceEachOther() {
    Texts name = new Texts("Huisarts Janssens", "M\u00e9decin", "GP");
    OwnService first =
        new OwnService("gp-janssens", "care", name, Map.of("phone", "03", "cost", "0"), false);
    OwnService second = new OwnService("gp-janssens", "helpline", name, Map.of("area", "A"), true);
    store.change(transaction -> new ServiceRepository(transaction).put(first));
    Optional<OwnService> before = store.ask(t -> new ServiceRepository(t).find("gp-janssens"));
    store.change(transaction -> new ServiceRepository(transaction).put(second));
    List<OwnService> after = store.ask(transaction -> new ServiceRepository(transaction).all());
    store.change(transaction -> new ServiceRepository(transaction).remove("gp-janssens"));
    List<OwnService> gone = store.ask(transaction -> new ServiceRepository(transaction).all());

    assertThat(before).contains(first);
    assertThat(after).containsExactly(second);
    assertThat(gone).isEmpty();
  }

  private Optional<Conversation> find(ConversationId id) {
    return store.ask(transaction -> new ConversationRepository(transaction).find(id));
  }

  private Optional<String> note(ConversationId id) {
    return store.ask(transaction -> new PersonalNoteRepository(transaction).find(id));
  }
}
