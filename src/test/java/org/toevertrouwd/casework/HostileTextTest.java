package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.toevertrouwd.codebook.Texts;

/** Whatever a person types or a sheet holds comes back to the letter, and does no harm. */
class HostileTextTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final CaseworkStore store = new CaseworkStore();
  private final Dossier blank =
      store.insert(Dossier.blank(new DossierCode(2026, 1), DossierKind.CASE, NOW));

  @AfterEach
  void close() {
    store.close();
  }

  static Stream<String> texts() {
    return Stream.of(
        "",
        " \t\r\n ",
        "O'Neill zei: \"nee\"",
        "'; DELETE FROM dossier; --",
        "voor\u0000na",
        "\u0000",
        "\u0002nee\u0003 en \u0003\u0002",
        "\ud83d\udc69\u200d\ud83d\udc67 \ud83c\uddf3\ud83c\uddf1",
        "e\u0301\u0323\u0308 naast \u00e9",
        "\u202egnp.exe \u2066\u2069",
        "\ufeff\ufffe\uffff",
        "\u05e9\u05dc\u05d5\u05dd \u4f60\u597d",
        "{narrative} : * NEAR(a b, 3) OR \\ % _ ?1 :x @y $z",
        "lang ".repeat(200_000),
        "x".repeat(1_000_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void itComesBackFromEveryFieldOfADossier(String text) {
    Map<Flag.Criterion, String> criteria = new EnumMap<>(Flag.Criterion.class);
    criteria.put(Flag.Criterion.EQUALITY, text);
    Consent consent = new Consent(Consent.State.GIVEN, Optional.of(DAY), text);
    Intake intake = blank.intake();
    Dossier typed =
        new Dossier(
            blank.id(),
            blank.code(),
            new Intake(
                intake.kind(),
                new Reporter(intake.reporter().id(), text, text, text),
                intake.organisation(),
                intake.situation(),
                intake.milestones(),
                intake.undated()),
            Answers.none().with("sector", text),
            new Consents(consent, consent, true),
            blank.course(),
            new Kept(text, new Flag(Flag.Colour.RED, criteria), text));
    store.change(transaction -> new DossierRepository(transaction).update(typed));

    Optional<Dossier> found = store.ask(t -> new DossierRepository(t).find(blank.id()));
    assertThat(found).contains(typed);
    List<DossierSummary> lines = store.ask(t -> new DossierListRepository(t).all());
    assertThat(lines).singleElement().extracting(DossierSummary::alias).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void itComesBackFromEverythingThatBelongsToADossier(String text) {
    Conversation conversation = conversation(text, text);
    Consent consent = new Consent(Consent.State.REFUSED, Optional.of(DAY), text);
    Referral referral =
        new Referral(
            ReferralId.random(),
            blank.id(),
            text,
            Optional.of(DAY),
            ReferralStatus.CONTACTED,
            new Referral.Sharing(consent, text, true, text, text),
            NOW);
    FollowUp followUp = new FollowUp(FollowUpId.random(), blank.id(), DAY, text, Optional.empty());
    Document document =
        new Document(
            DocumentId.random(),
            blank.id(),
            text,
            new Document.Content(UUID.randomUUID(), 0, "ff".repeat(32)),
            NOW);
    store.change(
        transaction -> {
          new ConversationRepository(transaction).insert(conversation);
          new PersonalNoteRepository(transaction).put(conversation.id(), text);
          new ReferralRepository(transaction).insert(referral);
          new FollowUpRepository(transaction).insert(followUp);
          new DocumentRepository(transaction).insert(document);
        });

    assertThat(conversations()).containsExactly(conversation);
    Optional<String> note = store.ask(t -> new PersonalNoteRepository(t).find(conversation.id()));
    assertThat(note).isEqualTo(Optional.of(text).filter(words -> !words.isEmpty()));
    List<Referral> referrals = store.ask(t -> new ReferralRepository(t).ofDossier(blank.id()));
    assertThat(referrals).containsExactly(referral);
    List<FollowUp> followUps = store.ask(t -> new FollowUpRepository(t).ofDossier(blank.id()));
    assertThat(followUps).containsExactly(followUp);
    List<Document> documents = store.ask(t -> new DocumentRepository(t).ofDossier(blank.id()));
    assertThat(documents).containsExactly(document);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aServiceOfTheUserMayBeCalledAnything(String text) {
    OwnService service =
        new OwnService(text, text, new Texts(text, text, text), Map.of(text, text), false);
    store.change(transaction -> new ServiceRepository(transaction).put(service));

    Optional<OwnService> found = store.ask(t -> new ServiceRepository(t).find(text));
    assertThat(found).contains(service);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theWordsBesideItAreFoundAndLeaveNothingBehind(String text) {
    Conversation hidden = conversation(text + " zeldzaam", text);
    store.change(transaction -> new ConversationRepository(transaction).insert(hidden));
    assertThat(found("zeldzaam")).hasSize(1);

    Conversation changed =
        new Conversation(
            hidden.id(),
            hidden.dossier(),
            hidden.when(),
            hidden.answers(),
            new Conversation.Text("gewoon", text),
            NOW);
    store.change(transaction -> new ConversationRepository(transaction).update(changed));
    assertThat(found("zeldzaam")).isEmpty();
    assertThat(found("gewoon")).hasSize(1);
    store.change(transaction -> new ConversationRepository(transaction).delete(hidden.id()));
    assertThat(found("gewoon")).isEmpty();
  }

  private Conversation conversation(String narrative, String agreements) {
    return new Conversation(
        ConversationId.random(),
        Optional.of(blank.id()),
        new Conversation.When(Optional.of(DAY), Optional.empty(), Optional.of(0)),
        Answers.none(),
        new Conversation.Text(narrative, agreements),
        NOW);
  }

  private List<Conversation> conversations() {
    return store.ask(t -> new ConversationRepository(t).ofDossier(blank.id()));
  }

  private List<SearchHit> found(String typed) {
    return store.ask(t -> new SearchRepository(t).conversations(typed, 9));
  }
}
