package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.casework.SearchHit.Fragment;

class SearchRepositoryTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final CaseworkStore store = new CaseworkStore();
  private final DossierId dossier =
      store.insert(Dossier.blank(new DossierCode(2026, 14), DossierKind.CASE, NOW)).id();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void allWordsMustBeThereEachAsTheBeginningOfAWord() {
    ConversationId both = converse("De regisseur riep na de repetitie", "morgen terugbellen");
    converse("De regisseur was er niet", "");

    assertThat(found("repet REGIS terug")).containsExactly(both);
    assertThat(found("petitie")).isEmpty();
    assertThat(found("regisseur")).hasSize(2).endsWith(both);
  }

  @Test
  void accentsDoNotMatter() {
    ConversationId cafe = converse("In het caf\u00e9, met de co\u00f6rdinator", "");

    assertThat(found("cafe coordinator")).containsExactly(cafe);
    assertThat(found("caf\u00e9")).containsExactly(cafe);
    assertThat(found("cafe\u0301")).containsExactly(cafe);
  }

  @Test
  void anExcerptShowsWhatWasFound() {
    converse("Ze zei nee tegen de regisseur.", "");

    assertThat(conversations("nee").getFirst().excerpt())
        .containsExactly(
            new Fragment("Ze zei ", false),
            new Fragment("nee", true),
            new Fragment(" tegen de regisseur.", false));
  }

  @Test
  void aDossierIsFoundByCodeAliasAndTextAlsoAfterTheyChanged() {
    Dossier before = store.ask(t -> new DossierRepository(t).find(dossier)).orElseThrow();
    assertThat(dossiers("2026-014")).containsExactly(dossier);
    assertThat(dossiers("vlinder")).isEmpty();

    Intake intake = before.intake();
    Dossier named =
        new Dossier(
            before.id(),
            before.code(),
            new Intake(
                intake.kind(),
                new Reporter(intake.reporter().id(), "Vlinder", "", ""),
                intake.organisation(),
                intake.situation(),
                intake.milestones(),
                intake.undated()),
            before.answers(),
            before.consents(),
            before.course(),
            new Kept("Tijdens de auditie", before.kept().flag(), "rij 12: audities"));
    store.change(transaction -> new DossierRepository(transaction).update(named));
    assertThat(dossiers("vlind auditie rij")).containsExactly(dossier);
    store.change(transaction -> new DossierRepository(transaction).update(before));
    assertThat(dossiers("vlinder")).isEmpty();
    assertThat(dossiers("auditie")).isEmpty();
  }

  @Test
  void whatIsInTheBinIsNotFoundAndALooseConversationIs() {
    converse("monoloog", "");
    Conversation loose =
        new Conversation(
            ConversationId.random(),
            Optional.empty(),
            new Conversation.When(Optional.empty(), Optional.empty(), Optional.empty()),
            Answers.none(),
            new Conversation.Text("monoloog", ""),
            NOW);
    store.change(transaction -> new ConversationRepository(transaction).insert(loose));
    store.change(transaction -> new DossierRepository(transaction).bin(dossier, NOW));

    assertThat(found("monoloog")).containsExactly(loose.id());
    assertThat(dossiers("2026")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "nee\"",
        "'; DROP TABLE dossier; --",
        "nee AND",
        "NOT nee",
        "nee OR",
        "(nee",
        "nee)",
        "narrative:nee",
        "{narrative}: nee",
        "^nee",
        "nee*",
        "*",
        "-nee",
        "NEAR(nee 3)",
        "nee + ja",
        "\u0000nee",
        "\u0002nee\u0003",
        "\ud83d\ude42",
        "\ud83d",
        "\u0301",
        "%",
        "_",
        "\\"
      })
  void whateverIsTypedIsOnlyEverWords(String typed) {
    converse("nee", "");

    assertThat(found(typed)).hasSizeLessThanOrEqualTo(1);
    assertThat(dossiers(typed)).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void randomTypingNeverFails() {
    SplittableRandom random = new SplittableRandom(11);
    converse("nee", "");
    for (int i = 0; i < 400; i++) {
      String typed =
          random
              .ints(1 + random.nextInt(90), 1, 0x3000)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      assertThat(found(typed)).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void whatWasWrittenDownLastComesFirstAlsoAfterAnOlderOneChanged() {
    ConversationId first = converse("steeds", "");
    ConversationId second = converse("steeds", "steeds steeds steeds");
    ConversationId third = converse("af en toe steeds, in een heel lang verhaal", "");
    assertThat(found("steeds")).containsExactly(third, second, first);

    Conversation before = store.ask(t -> new ConversationRepository(t).find(first)).orElseThrow();
    Conversation changed =
        new Conversation(
            first,
            before.dossier(),
            before.when(),
            before.answers(),
            new Conversation.Text("steeds meer steeds", ""),
            NOW.plusSeconds(60));
    store.change(transaction -> new ConversationRepository(transaction).update(changed));
    assertThat(found("steeds")).containsExactly(third, second, first);
  }

  @Test
  void theDossierMadeLastComesFirstWhateverItsYear() {
    DossierId older = store.insert(named(2020, "Vlinder")).id();
    DossierId newer = store.insert(named(2019, "vlinders")).id();

    assertThat(dossiers("VLINDER")).containsExactly(newer, older);
    assertThat(dossiers("vlinders")).containsExactly(newer);
    assertThat(dossiers("2020 vlinder")).containsExactly(older);
  }

  @Test
  void aDestroyedDossierLeavesNoWordToBeFound() {
    DossierId named = store.insert(named(2020, "Vlinder")).id();
    converse("monoloog", "");
    for (DossierId going : List.of(named, dossier)) {
      store.change(transaction -> new DossierRepository(transaction).bin(going, NOW));
      store.change(transaction -> new DossierRepository(transaction).destroy(going));
    }

    assertThat(found("monoloog")).isEmpty();
    assertThat(dossiers("vlinder")).isEmpty();
    int terms =
        store.ask(
            t ->
                t.sql().fetchCount(t.sql().selectFrom("conversation_search"))
                    + t.sql().fetchCount(t.sql().selectFrom("dossier_search")));
    assertThat(terms).isZero();
  }

  @Test
  void aPersonalNoteIsNeverFound() {
    ConversationId conversation = converse("gewoon", "");
    store.change(t -> new PersonalNoteRepository(t).put(conversation, "kwetsbaar"));

    assertThat(found("kwetsbaar")).isEmpty();
    assertThat(dossiers("kwetsbaar")).isEmpty();
  }

  @Test
  void marksInTheTextItselfLoseNoWordOfTheExcerpt() {
    converse("a\u0002b nee c\u0003d", "");

    String shown =
        conversations("nee").getFirst().excerpt().stream()
            .map(Fragment::text)
            .collect(Collectors.joining());
    assertThat(shown).contains("a", "b", "nee", "c", "d");
  }

  @Test
  void noMoreIsFoundThanAskedFor() {
    for (int i = 0; i < 9; i++) {
      converse("steeds hetzelfde", "");
    }
    List<SearchHit> hits = store.ask(t -> new SearchRepository(t).conversations("steeds", 4));
    assertThat(hits).hasSize(4);
  }

  private static Dossier named(int year, String alias) {
    Dossier blank = Dossier.blank(new DossierCode(year, 1), DossierKind.CASE, NOW);
    Intake intake = blank.intake();
    return new Dossier(
        blank.id(),
        blank.code(),
        new Intake(
            intake.kind(),
            new Reporter(intake.reporter().id(), alias, "", ""),
            intake.organisation(),
            intake.situation(),
            intake.milestones(),
            intake.undated()),
        blank.answers(),
        blank.consents(),
        blank.course(),
        blank.kept());
  }

  private ConversationId converse(String narrative, String agreements) {
    Conversation conversation =
        new Conversation(
            ConversationId.random(),
            Optional.of(dossier),
            new Conversation.When(Optional.empty(), Optional.empty(), Optional.empty()),
            Answers.none(),
            new Conversation.Text(narrative, agreements),
            NOW);
    store.change(transaction -> new ConversationRepository(transaction).insert(conversation));
    return conversation.id();
  }

  private List<SearchHit> conversations(String typed) {
    return store.ask(transaction -> new SearchRepository(transaction).conversations(typed, 50));
  }

  private List<ConversationId> found(String typed) {
    return conversations(typed).stream().map(hit -> hit.conversation().orElseThrow()).toList();
  }

  private List<DossierId> dossiers(String typed) {
    List<SearchHit> hits = store.ask(t -> new SearchRepository(t).dossiers(typed, 50));
    return hits.stream().map(hit -> hit.dossier().orElseThrow()).toList();
  }
}
