package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toevertrouwd.casework.Ordinary.NOW;
import static org.toevertrouwd.casework.Ordinary.TODAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.store.MemoryVault;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.Transaction;

/** When keeping is refused nothing in words stays, and nothing counted changes. */
class StrippingTest {

  private static final String CANARY = "kanarie";

  private final MemoryVault vault = new MemoryVault();
  private final Store store = Store.open(vault);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void noWordIsLeftInTheImageAndTheCountIsTheSame() {
    Dossier dossier = full(1, CANARY, Consent.State.REFUSED, ReporterId.random());
    Dossier bystander = full(2, "omstander", Consent.State.GIVEN, ReporterId.random());
    List<CountableDossier> before = counted();
    assertThat(before).hasSize(2);
    assertThat(canaries()).isGreaterThan(10);

    strip(dossier);

    assertThat(canaries()).isZero();
    assertThat(counted()).isEqualTo(before);
    Optional<Dossier> other = store.read(t -> new DossierRepository(t).find(bystander.id()));
    assertThat(other).contains(bystander);
    Dossier left = store.read(t -> new DossierRepository(t).find(dossier.id())).orElseThrow();
    assertThat(left.kept()).isEqualTo(Kept.nothing());
    assertThat(left.intake().situation()).isEmpty();
    assertThat(left.consents().keeping().state()).isEqualTo(Consent.State.REFUSED);
    Set<UUID> blobs = store.read(t -> new DocumentRepository(t).blobs());
    assertThat(blobs).hasSize(1);
  }

  @Test
  void whatIsWrittenAboutThePersonStaysWhileAnotherDossierOfHersIsKept() {
    ReporterId she = ReporterId.random();
    Dossier refused = full(1, CANARY, Consent.State.REFUSED, she);
    Dossier kept = full(2, "bewaard", Consent.State.GIVEN, she);

    strip(refused);
    assertThat(alias(kept)).isEqualTo("bewaard alias");

    write(
        t ->
            new DossierRepository(t)
                .update(Ordinary.withConsents(kept, consents("", Consent.State.REFUSED))));
    strip(kept);
    assertThat(alias(kept)).isEmpty();
    assertThat(alias(refused)).isEmpty();
  }

  @Test
  void onlyARefusalAsksForItAndNotDuringProceedings() {
    for (Consent.State state : Set.of(Consent.State.GIVEN, Consent.State.NOT_ASKED)) {
      Dossier dossier = full(1 + state.ordinal(), CANARY, state, ReporterId.random());
      assertThatThrownBy(() -> strip(dossier)).isInstanceOf(IllegalStateException.class);
    }
    Dossier held = full(9, CANARY, Consent.State.REFUSED, ReporterId.random());
    Retention.Hold hold = new Retention.Hold(TODAY, "rechtszaak");
    write(
        t ->
            new RetentionRepository(t)
                .put(held.id(), Retention.byDefault().held(Optional.of(hold))));
    int before = canaries();
    assertThatThrownBy(() -> strip(held)).isInstanceOf(IllegalStateException.class);
    assertThat(canaries()).isEqualTo(before);
  }

  private Dossier full(int number, String word, Consent.State keeping, ReporterId reporter) {
    Dossier drawn =
        Ordinary.withReporter(
            Ordinary.firstHeardFrom(Ordinary.dossier(number), TODAY, Optional.of(TODAY)),
            new Reporter(reporter, word + " alias", word + " telefoon", word + " veilig"));
    Dossier dossier =
        Ordinary.withKept(
            Ordinary.withConsents(drawn, consents(word, keeping)),
            new Kept(
                word + " verhaal",
                new Flag(Flag.Colour.RED, Map.of(Flag.Criterion.CONSENT, word)),
                word + " rij"));
    write(
        t -> {
          new DossierRepository(t).insert(dossier);
          addParts(t, dossier.id(), word);
        });
    return dossier;
  }

  private static Consents consents(String word, Consent.State keeping) {
    return new Consents(
        new Consent(keeping, Optional.of(TODAY), word),
        new Consent(Consent.State.GIVEN, Optional.of(TODAY), word),
        false);
  }

  private static void addParts(Transaction t, DossierId dossier, String word) {
    Conversation conversation =
        new Conversation(
            ConversationId.random(),
            Optional.of(dossier),
            new Conversation.When(Optional.of(TODAY), Optional.empty(), Optional.of(30)),
            Answers.none().with("channel", Set.of("phone")),
            new Conversation.Text(word + " gesprek", word + " afspraak"),
            NOW);
    new ConversationRepository(t).insert(conversation);
    new PersonalNoteRepository(t).put(conversation.id(), word + " nota");
    Referral referral =
        new Referral(
            ReferralId.random(),
            dossier,
            "caw",
            Optional.of(TODAY),
            ReferralStatus.values()[0],
            new Referral.Sharing(
                new Consent(Consent.State.GIVEN, Optional.of(TODAY), word), word, true, word, word),
            NOW);
    new ReferralRepository(t).insert(referral);
    new FollowUpRepository(t)
        .insert(
            new FollowUp(FollowUpId.random(), dossier, TODAY, word + " taak", Optional.empty()));
    new DocumentRepository(t)
        .insert(
            new Document(
                DocumentId.random(),
                dossier,
                word + ".pdf",
                new Document.Content(UUID.randomUUID(), 9, "00".repeat(32)),
                NOW));
    for (UUID subject :
        List.of(dossier.value(), conversation.id().value(), referral.id().value())) {
      new DraftRepository(t).put(new Draft(subject, "narrative", word + " half", NOW));
      new EarlierTextRepository(t).keep(subject, "narrative", word + " vroeger", NOW);
    }
    new RetentionRepository(t)
        .put(dossier, Retention.byDefault().extended(new Retention.Extension(TODAY, word)));
  }

  private void strip(Dossier dossier) {
    write(t -> new StrippingRepository(t).strip(dossier.id()));
  }

  private void write(java.util.function.Consumer<Transaction> change) {
    store.write(
        t -> {
          change.accept(t);
          return true;
        });
  }

  private String alias(Dossier dossier) {
    return store
        .read(t -> new DossierRepository(t).find(dossier.id()))
        .orElseThrow()
        .intake()
        .reporter()
        .alias();
  }

  private List<CountableDossier> counted() {
    return store.read(t -> new CountingRepository(t, code -> Optional.empty()).all());
  }

  private int canaries() {
    String image = new String(vault.image(), StandardCharsets.ISO_8859_1);
    return image.split(CANARY, -1).length - 1;
  }
}
