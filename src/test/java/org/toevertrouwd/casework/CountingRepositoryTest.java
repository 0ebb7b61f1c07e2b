package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.toevertrouwd.store.schema.Tables.SETTLED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.casework.CountableDossier.Contact;
import org.toevertrouwd.casework.CountableDossier.Fact;
import org.toevertrouwd.casework.CountableDossier.Moment;
import org.toevertrouwd.casework.CountableDossier.Referred;
import org.toevertrouwd.casework.CountableDossier.Standing;
import org.toevertrouwd.codebook.Texts;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.store.Transaction;

class CountingRepositoryTest {

  private static final Instant RECORDED = Instant.parse("2026-01-10T10:00:00Z");
  private static final Instant LATER = RECORDED.plusSeconds(3_600);
  private static final LocalDate CONTACT = LocalDate.of(2026, 1, 8);

  private final CaseworkStore store = new CaseworkStore();
  private final Dossier template =
      Dossier.blank(new DossierCode(2026, 1), DossierKind.CASE, RECORDED);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void withoutAnyDateItDoesNotCount() {
    store.insert(template);
    conversation(Optional.empty(), RECORDED);

    assertThat(all()).isEmpty();
  }

  @Test
  void theBinAndTheExamplePracticeDoNotCount() {
    store.insert(dated(Optional.empty()));
    store.change(transaction -> new DossierRepository(transaction).bin(template.id(), LATER));
    Course example = new Course(RECORDED, List.of(), Optional.empty(), true);
    store.insert(
        new Dossier(
            DossierId.random(),
            new DossierCode(2026, 2),
            dated(Optional.empty()).intake(),
            Answers.none(),
            Consents.notAsked(),
            example,
            Kept.nothing()));

    assertThat(all()).isEmpty();
  }

  @Test
  void itBeginsWithItsFirstDatedConversation() {
    store.insert(dated(Optional.empty()));
    conversation(Optional.of(CONTACT.plusDays(9)), LATER);
    conversation(Optional.of(CONTACT.plusDays(2)), LATER);
    conversation(Optional.empty(), RECORDED);

    CountableDossier counted = all().getFirst();
    assertThat(counted.begin()).isEqualTo(begin(CONTACT.plusDays(2)));
    assertThat(counted.contacts())
        .extracting(contact -> contact.moment().on())
        .containsExactly(CONTACT.plusDays(2), CONTACT.plusDays(9));
  }

  @Test
  void withoutADatedConversationItBeginsWithTheFirstContact() {
    store.insert(dated(Optional.of(new UndatedConversations(3, 90))));

    CountableDossier counted = all().getFirst();
    Moment begin = begin(CONTACT);
    assertThat(counted.begin()).isEqualTo(begin);
    assertThat(counted.contacts()).containsExactly(new Contact(begin, 3, Answers.none()));
  }

  @Test
  void whatLeftWithAYearKeepsItWhateverIsAddedLater() {
    store.insert(dated(Optional.empty()));
    conversation(Optional.of(CONTACT.plusDays(9)), RECORDED);
    settle(2026);
    settle(2027);
    conversation(Optional.of(CONTACT.plusDays(2)), LATER);

    CountableDossier counted = all().getFirst();
    assertThat(counted.begin().on()).isEqualTo(CONTACT.plusDays(2));
    assertThat(counted.begin().settledIn()).contains(2026);
    assertThat(counted.contacts())
        .extracting(contact -> contact.moment().settledIn())
        .containsExactly(Optional.empty(), Optional.of(2026));
  }

  @Test
  void theMarksOfADossierGoWithIt() {
    store.insert(dated(Optional.empty()));
    settle(2026);
    store.change(transaction -> new DossierRepository(transaction).bin(template.id(), LATER));
    store.change(transaction -> new DossierRepository(transaction).destroy(template.id()));

    int left = store.ask(transaction -> transaction.sql().fetchCount(SETTLED));

    assertThat(left).isZero();
  }

  @Test
  void aDossierOfOneYearIsWholeAndThoseOfOthersAreNotRead() {
    store.insert(dated(Optional.empty()));
    conversation(Optional.of(CONTACT.plusYears(1)), LATER);
    referral("caw", Optional.empty());

    assertThat(touching(2026)).isEqualTo(all());
    assertThat(touching(2027)).isEqualTo(all());
    assertThat(touching(2025, 2028)).isEmpty();
    assertThat(touching()).isEmpty();
  }

  @Test
  void aDossierIsFoundByWhateverHappenedInTheYear() {
    Dossier dossier = dated(Optional.empty());
    store.insert(
        new Dossier(
            dossier.id(),
            dossier.code(),
            dossier.intake(),
            Answers.none(),
            Consents.notAsked(),
            new Course(
                RECORDED,
                List.of(Closing.of(CONTACT.plusYears(3), LATER)),
                Optional.empty(),
                false),
            Kept.nothing()));
    referral("caw", Optional.of(CONTACT.plusYears(2)));

    assertThat(touching(2028)).isEqualTo(all());
    assertThat(touching(2029)).isEqualTo(all());
    assertThat(touching(2027)).isEmpty();
  }

  @Test
  void whatLeftWithAYearIsFoundByThatYear() {
    store.insert(dated(Optional.empty()));
    settle(2030);

    List<CountableDossier> left = store.ask(t -> repository(t).touching(Set.of(), 2030));
    List<CountableDossier> none = store.ask(t -> repository(t).touching(Set.of(), 2031));
    assertThat(left).isEqualTo(all());
    assertThat(none).isEmpty();
  }

  @Test
  void theYearsAreThoseOfEveryMomentAndSayWhatLeft() {
    store.insert(dated(Optional.empty()));
    settle(2030);
    conversation(Optional.of(CONTACT.plusYears(2)), LATER);
    referral("caw", Optional.of(CONTACT.plusYears(3)));
    store.insert(template(2));

    List<CountableYear> years = store.ask(t -> repository(t).years());
    assertThat(years)
        .containsExactlyInAnyOrderElementsOf(
            all().stream()
                .flatMap(dossier -> dossier.moments().stream())
                .map(one -> new CountableYear(one.on().getYear(), one.settledIn()))
                .collect(Collectors.toSet()))
        .contains(
            new CountableYear(2028, Optional.of(2030)), new CountableYear(2029, Optional.empty()));
  }

  /** Without any date. */
  private static Dossier template(int number) {
    return Dossier.blank(new DossierCode(2026, number), DossierKind.CASE, RECORDED);
  }

  private List<CountableDossier> touching(Integer... years) {
    return store.ask(transaction -> repository(transaction).touching(Set.of(years), 0));
  }

  private static CountingRepository repository(Transaction transaction) {
    return new CountingRepository(
        transaction, code -> code.equals("caw") ? Optional.of("care") : Optional.empty());
  }

  private void settle(int year) {
    List<Moment> moments = all().getFirst().moments();
    store.change(
        transaction -> new SettledRepository(transaction).settle(template.id(), moments, year));
  }

  @Test
  void anObjectionGoesBeforeAnEarlierConfidant() {
    assertThat(standing(Consent.State.NOT_ASKED, false)).isEqualTo(Standing.COUNTS);
    assertThat(standing(Consent.State.GIVEN, true)).isEqualTo(Standing.EARLIER_CONFIDANT);
    assertThat(standing(Consent.State.REFUSED, true)).isEqualTo(Standing.OBJECTED);
  }

  @Test
  void theOrganisationAnswersWhatTheDossierDoesNotSay() {
    Organisation organisation =
        new Organisation(
            OrganisationId.random(),
            "Gezelschap",
            Map.of("sector", "arts", "organisation-size", "under-20"),
            "");
    store.change(transaction -> new OrganisationRepository(transaction).insert(organisation));
    Dossier dossier = dated(Optional.empty());
    Intake intake =
        new Intake(
            DossierKind.CASE,
            dossier.intake().reporter(),
            Optional.of(organisation.id()),
            Optional.empty(),
            dossier.intake().milestones(),
            Optional.empty());
    Answers own = Answers.none().with("sector", "unknown").with("statute", "freelance");
    store.insert(
        new Dossier(
            dossier.id(),
            dossier.code(),
            intake,
            own,
            Consents.notAsked(),
            dossier.course(),
            Kept.nothing()));

    CountableDossier counted = all().getFirst();
    assertThat(counted.contributor()).contains(organisation.id());
    assertThat(counted.answers()).isEqualTo(own.with("organisation-size", "under-20"));
  }

  @Test
  void aReferralCountsAsTheKindTheUserOrElseTheDirectoryGivesItsService() {
    store.insert(dated(Optional.empty()));
    store.change(
        transaction ->
            new ServiceRepository(transaction)
                .put(new OwnService("mine", "helpline", new Texts("a", "b", "c"), Map.of(), true)));
    referral("mine", Optional.of(CONTACT.plusDays(4)));
    referral("caw", Optional.empty());
    referral("gone", Optional.empty());

    assertThat(all().getFirst().referrals())
        .extracting(given -> given.moment().on(), Referred::serviceKind, Referred::status)
        .containsExactlyInAnyOrder(
            tuple(CONTACT.plusDays(4), "helpline", "declined"),
            tuple(CONTACT, "care", "declined"),
            tuple(CONTACT, "unknown", "declined"));
  }

  @Test
  void onlyTheFirstClosingCounts() {
    Dossier dossier = dated(Optional.empty());
    Closing first =
        new Closing(
            CONTACT.plusDays(5),
            Set.of(),
            Optional.of(new Closing.Reopening(CONTACT.plusDays(6), LATER)),
            RECORDED);
    Closing second = Closing.of(CONTACT.plusDays(40), LATER);
    store.insert(
        new Dossier(
            dossier.id(),
            dossier.code(),
            dossier.intake(),
            Answers.none(),
            Consents.notAsked(),
            new Course(RECORDED, List.of(first, second), Optional.empty(), false),
            Kept.nothing()));

    assertThat(all().getFirst().firstClosing().map(Moment::on)).contains(CONTACT.plusDays(5));
  }

  private Moment begin(LocalDate on) {
    return new Moment(Fact.BEGIN, template.id().value(), on, Optional.empty());
  }

  private Dossier dated(Optional<UndatedConversations> undated) {
    Milestones milestones =
        new Milestones(
            Optional.of(CONTACT), Optional.empty(), Optional.empty(), Optional.empty(), false);
    Intake intake =
        new Intake(
            DossierKind.CASE,
            template.intake().reporter(),
            Optional.empty(),
            Optional.empty(),
            milestones,
            undated);
    return new Dossier(
        template.id(),
        template.code(),
        intake,
        Answers.none(),
        Consents.notAsked(),
        template.course(),
        Kept.nothing());
  }

  private Standing standing(Consent.State counting, boolean earlierConfidant) {
    Dossier dossier = dated(Optional.empty());
    Dossier drawn =
        new Dossier(
            DossierId.random(),
            new DossierCode(2026, 10 + counting.ordinal()),
            dossier.intake(),
            Answers.none(),
            new Consents(
                Consent.notAsked(), new Consent(counting, Optional.empty(), ""), earlierConfidant),
            dossier.course(),
            Kept.nothing());
    store.insert(drawn);
    return all().stream()
        .filter(counted -> counted.id().equals(drawn.id()))
        .findFirst()
        .orElseThrow()
        .standing();
  }

  private void conversation(Optional<LocalDate> on, Instant recordedAt) {
    Conversation conversation =
        new Conversation(
            ConversationId.random(),
            Optional.of(template.id()),
            new Conversation.When(on, Optional.empty(), Optional.empty()),
            Answers.none().with("channel", Set.of("phone")),
            new Conversation.Text("", ""),
            recordedAt);
    store.change(transaction -> new ConversationRepository(transaction).insert(conversation));
  }

  private void referral(String service, Optional<LocalDate> on) {
    Referral referral =
        new Referral(
            ReferralId.random(),
            template.id(),
            service,
            on,
            ReferralStatus.DECLINED,
            Referral.Sharing.notAsked(),
            LATER);
    store.change(transaction -> new ReferralRepository(transaction).insert(referral));
  }

  private List<CountableDossier> all() {
    return store.ask(transaction -> repository(transaction).all());
  }
}
