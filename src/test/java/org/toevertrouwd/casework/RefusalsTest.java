package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.store.StoreException;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.Work;

/** What the kluis refuses it refuses whole, without a word of content in the reason. */
class RefusalsTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final SomeDossiers some = new SomeDossiers(5);
  private final CaseworkStore store = new CaseworkStore();
  private final DossierId nowhere = DossierId.random();
  private final Dossier dossier =
      store.insert(some.dossier(new DossierCode(2026, 1), Optional.empty()));

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void nothingCanBelongToADossierThatDoesNotExist() {
    refused("FOREIGNKEY", t -> insert(t, some.conversation(Optional.of(nowhere))));
    refused("FOREIGNKEY", t -> new ReferralRepository(t).insert(some.referral(nowhere)));
    refused("FOREIGNKEY", t -> new FollowUpRepository(t).insert(some.followUp(nowhere)));
    refused("FOREIGNKEY", t -> new DocumentRepository(t).insert(document(nowhere)));
    refused(
        "FOREIGNKEY",
        t -> new PersonalNoteRepository(t).put(ConversationId.random(), "geheime aantekening"));
  }

  @Test
  void nothingIsAddedTwice() {
    Conversation conversation = some.conversation(Optional.of(dossier.id()));
    Document document = document(dossier.id());
    store.change(t -> insert(t, conversation));
    store.change(t -> new DocumentRepository(t).insert(document));

    refused("UNIQUE", t -> insert(t, conversation));
    Document sameContent =
        new Document(DocumentId.random(), dossier.id(), "kopie", document.content(), NOW);
    refused("UNIQUE", t -> new DocumentRepository(t).insert(sameContent));
    refused("PRIMARYKEY", t -> new DossierRepository(t).insert(dossier));
  }

  @Test
  void aCodeThatWasGivenOutCannotBeTakenOver() {
    Dossier second = store.insert(some.dossier(new DossierCode(2026, 2), Optional.empty()));
    refused("PRIMARYKEY", t -> new DossierRepository(t).update(withCode(second, dossier.code())));

    DossierCode free = new DossierCode(2026, 9);
    store.change(t -> new DossierRepository(t).update(withCode(second, free)));
    refused("PRIMARYKEY", t -> new DossierRepository(t).update(withCode(second, second.code())));
    assertThat(find(second.id())).contains(withCode(second, free));
  }

  @Test
  void oneRefusalUndoesEverythingBeforeItInTheTransaction() {
    Conversation good = some.conversation(Optional.of(dossier.id()));

    refused(
        "FOREIGNKEY",
        t -> {
          insert(t, good);
          new DossierRepository(t).bin(dossier.id(), NOW);
          new FollowUpRepository(t).insert(some.followUp(nowhere));
        });
    Optional<Conversation> found = store.ask(t -> new ConversationRepository(t).find(good.id()));
    assertThat(found).isEmpty();
    assertThat(find(dossier.id())).contains(dossier);
  }

  @Test
  void timeSpentTalkingIsNotNegative() {
    refused("CHECK", t -> insert(t, lasting(-1)));
    store.change(t -> insert(t, lasting(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ff", "geen hexadecimaal"})
  void aDocumentNamesItsContentByAWholeHash(String hash) {
    Document.Content content = new Document.Content(UUID.randomUUID(), 1, hash);
    Document document = new Document(DocumentId.random(), dossier.id(), "brief", content, NOW);

    assertThatThrownBy(() -> store.change(t -> new DocumentRepository(t).insert(document)))
        .isInstanceOfAny(StoreException.Refused.class, IllegalArgumentException.class);
    assertThat(list(t -> new DocumentRepository(t).all())).isEmpty();
  }

  @Test
  void whatIsNotThereCannotBeChangedAndNeedNotBeDeleted() {
    missing(t -> new FollowUpRepository(t).update(some.followUp(dossier.id())));
    missing(t -> new ReferralRepository(t).update(some.referral(dossier.id())));
    missing(t -> new ConversationRepository(t).update(some.conversation(Optional.empty())));
    missing(t -> new DossierRepository(t).restore(nowhere));

    store.change(t -> new FollowUpRepository(t).delete(FollowUpId.random()));
    store.change(t -> new ReferralRepository(t).delete(ReferralId.random()));
    store.change(t -> new ConversationRepository(t).delete(ConversationId.random()));
    store.change(t -> new DocumentRepository(t).delete(DocumentId.random()));
    store.change(t -> new ServiceRepository(t).remove("nergens"));
    store.change(t -> new PersonalNoteRepository(t).put(ConversationId.random(), ""));
    assertThat(find(dossier.id())).contains(dossier);
  }

  @Test
  void askingForWhatIsNotThereGivesNothing() {
    assertThat(find(nowhere)).isEmpty();
    assertThat(one(t -> new DossierRepository(t).find(new DossierCode(1999, 1)))).isEmpty();
    assertThat(list(t -> new ConversationRepository(t).ofDossier(nowhere))).isEmpty();
    assertThat(one(t -> new ReferralRepository(t).find(ReferralId.random()))).isEmpty();
    assertThat(list(t -> new FollowUpRepository(t).ofDossier(nowhere))).isEmpty();
    assertThat(one(t -> new ServiceRepository(t).find("nergens"))).isEmpty();
    assertThat(one(t -> new PersonalNoteRepository(t).find(ConversationId.random()))).isEmpty();
  }

  private void refused(String constraint, Consumer<Transaction> change) {
    assertThatThrownBy(() -> store.change(change))
        .isInstanceOfSatisfying(
            StoreException.Refused.class,
            refused -> assertThat(refused.code()).isEqualTo("SQLITE_CONSTRAINT_" + constraint))
        .hasMessageNotContainingAny("repetitie", "geheime", "kopie", "2026");
  }

  private void missing(Consumer<Transaction> change) {
    assertThatThrownBy(() -> store.change(change)).isInstanceOf(NoSuchElementException.class);
  }

  private static void insert(Transaction transaction, Conversation conversation) {
    new ConversationRepository(transaction).insert(conversation);
  }

  private Conversation lasting(int minutes) {
    return new Conversation(
        ConversationId.random(),
        Optional.of(dossier.id()),
        new Conversation.When(Optional.of(DAY), Optional.empty(), Optional.of(minutes)),
        Answers.none(),
        new Conversation.Text("", ""),
        NOW);
  }

  private static Document document(DossierId dossier) {
    Document.Content content = new Document.Content(UUID.randomUUID(), 3, "0a".repeat(32));
    return new Document(DocumentId.random(), dossier, "brief", content, NOW);
  }

  private static Dossier withCode(Dossier dossier, DossierCode code) {
    return new Dossier(
        dossier.id(),
        code,
        dossier.intake(),
        dossier.answers(),
        dossier.consents(),
        dossier.course(),
        dossier.kept());
  }

  private Optional<Dossier> find(DossierId id) {
    return store.ask(t -> new DossierRepository(t).find(id));
  }

  private <T> Optional<T> one(Work<Optional<T>> question) {
    return store.ask(question);
  }

  private <T> List<T> list(Work<List<T>> question) {
    return store.ask(question);
  }
}
