package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toevertrouwd.store.schema.Tables.DRAFT;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.store.StoreException;
import org.toevertrouwd.store.Transaction;

/** A destroyed dossier takes everything of its own along, and nothing of others. */
class DestroyingTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final List<String> TABLES =
      List.of(
          "dossier",
          "dossier_answer",
          "flag_criterion",
          "closing",
          "conversation",
          "conversation_answer",
          "personal_note",
          "referral",
          "follow_up",
          "document",
          "reporter");

  private final SomeDossiers some = new SomeDossiers(99);
  private final CaseworkStore store = new CaseworkStore();
  private final Organisation client =
      new Organisation(OrganisationId.random(), "Danshuis", Map.of(), "");

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void onlyWhatBelongsToTheDossierGoes() {
    Dossier staying = full(1);
    Map<String, Integer> before = rows();
    Dossier going = full(2);
    assertThat(rows()).isNotEqualTo(before);

    destroy(going);

    assertThat(rows()).isEqualTo(before);
    Optional<Dossier> left = store.ask(t -> new DossierRepository(t).find(staying.id()));
    assertThat(left).contains(staying);
  }

  @Test
  void theReporterStaysWhileAnotherDossierIsHers() {
    Dossier first = full(1);
    Dossier second = full(2);
    Intake drawn = second.intake();
    Dossier hers =
        new Dossier(
            second.id(),
            second.code(),
            new Intake(
                drawn.kind(),
                first.intake().reporter(),
                drawn.organisation(),
                drawn.situation(),
                drawn.milestones(),
                drawn.undated()),
            second.answers(),
            second.consents(),
            second.course(),
            second.kept());
    store.change(transaction -> new DossierRepository(transaction).update(hers));
    assertThat(rows()).containsEntry("reporter", 1);

    destroy(first);
    assertThat(rows()).containsEntry("reporter", 1);
    destroy(hers);
    assertThat(rows()).containsEntry("reporter", 0).containsEntry("personal_note", 0);
  }

  @Test
  void anOrganisationThatADossierIsAboutStays() {
    full(1);

    assertThatThrownBy(() -> store.change(t -> new OrganisationRepository(t).delete(client.id())))
        .isInstanceOfSatisfying(
            StoreException.Refused.class,
            refused -> assertThat(refused.code()).isEqualTo("SQLITE_CONSTRAINT_FOREIGNKEY"));
  }

  @Test
  void aDossierAboutAnUnknownOrganisationIsRefusedAsAWhole() {
    Dossier dossier = some.dossier(new DossierCode(2026, 1), Optional.of(OrganisationId.random()));

    assertThatThrownBy(() -> store.insert(dossier)).isInstanceOf(StoreException.Refused.class);
    assertThat(rows().values()).containsOnly(0);
  }

  @Test
  void whatWasTypedAndNotSavedGoesAlong() {
    Dossier going = full(1);
    Dossier staying = full(2);
    for (Dossier dossier : List.of(going, staying)) {
      store.change(transaction -> draftEverywhere(transaction, dossier.id()));
    }
    Set<UUID> drafts = subjects();
    Set<UUID> hers = store.ask(transaction -> parts(transaction, going.id()));
    assertThat(drafts).containsAll(hers);

    destroy(going);

    drafts.removeAll(hers);
    assertThat(subjects()).isEqualTo(drafts).contains(staying.id().value());
  }

  private static void draftEverywhere(Transaction transaction, DossierId dossier) {
    for (UUID subject : parts(transaction, dossier)) {
      transaction
          .sql()
          .insertInto(DRAFT)
          .columns(DRAFT.SUBJECT, DRAFT.FIELD, DRAFT.WORDS, DRAFT.CHANGED_AT)
          .values(subject, "narrative", "half af", NOW)
          .execute();
    }
  }

  private static Set<UUID> parts(Transaction transaction, DossierId dossier) {
    Set<UUID> parts = new HashSet<>(Set.of(dossier.value()));
    new ConversationRepository(transaction)
        .ofDossier(dossier)
        .forEach(conversation -> parts.add(conversation.id().value()));
    new ReferralRepository(transaction)
        .ofDossier(dossier)
        .forEach(referral -> parts.add(referral.id().value()));
    new FollowUpRepository(transaction)
        .ofDossier(dossier)
        .forEach(followUp -> parts.add(followUp.id().value()));
    return parts;
  }

  private Set<UUID> subjects() {
    return store.ask(
        transaction -> transaction.sql().select(DRAFT.SUBJECT).from(DRAFT).fetchSet(DRAFT.SUBJECT));
  }

  private Dossier full(int number) {
    store.change(this::putClient);
    Dossier dossier = some.dossier(new DossierCode(2026, number), Optional.of(client.id()));
    store.insert(dossier);
    store.change(transaction -> addParts(transaction, dossier.id()));
    return dossier;
  }

  private void putClient(Transaction transaction) {
    OrganisationRepository organisations = new OrganisationRepository(transaction);
    if (organisations.find(client.id()).isEmpty()) {
      organisations.insert(client);
    }
  }

  private void addParts(Transaction transaction, DossierId dossier) {
    for (int i = 0; i < 5; i++) {
      Conversation conversation = some.conversation(Optional.of(dossier));
      new ConversationRepository(transaction).insert(conversation);
      new PersonalNoteRepository(transaction).put(conversation.id(), some.words(3));
      new ReferralRepository(transaction).insert(some.referral(dossier));
      new FollowUpRepository(transaction).insert(some.followUp(dossier));
    }
    new DocumentRepository(transaction)
        .insert(
            new Document(
                DocumentId.random(),
                dossier,
                "brief.pdf",
                new Document.Content(UUID.randomUUID(), 9, "00".repeat(32)),
                NOW));
  }

  private void destroy(Dossier dossier) {
    store.change(transaction -> new DossierRepository(transaction).bin(dossier.id(), NOW));
    store.change(transaction -> new DossierRepository(transaction).destroy(dossier.id()));
  }

  private Map<String, Integer> rows() {
    return store.ask(
        transaction -> {
          Map<String, Integer> rows = new TreeMap<>();
          for (String table : TABLES) {
            rows.put(table, transaction.sql().fetchCount(transaction.sql().selectFrom(table)));
          }
          return rows;
        });
  }
}
