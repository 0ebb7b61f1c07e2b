package org.toevertrouwd.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.store.MemoryVault;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.StoreException;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.Work;

/** What the practice refuses, what goes along, and what comes back to the letter. */
class PracticeRefusalsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final Store store = Store.open(new MemoryVault());
  private final Organisation client =
      new Organisation(OrganisationId.random(), "Danshuis", Map.of("sector", "dance"), "");
  private final Mandate mandate = mandate(client.id(), Optional.empty(), "Jo");

  @BeforeEach
  void aClientWithAMandate() {
    change(t -> new OrganisationRepository(t).insert(client));
    change(t -> new MandateRepository(t).insert(mandate));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aMandateNeedsItsClientAndHoursTheirMandate() {
    Mandate orphan = mandate(OrganisationId.random(), Optional.empty(), "");
    refused("FOREIGNKEY", t -> new MandateRepository(t).insert(orphan));
    refused("FOREIGNKEY", t -> new HoursRepository(t).insert(hours(MandateId.random(), 60)));
  }

  @Test
  void aMandateEndsOnItsFirstDayAtTheEarliest() {
    refused(
        "CHECK",
        t ->
            new MandateRepository(t)
                .insert(mandate(client.id(), Optional.of(DAY.minusDays(1)), "")));

    Mandate oneDay = mandate(client.id(), Optional.of(DAY), "");
    change(t -> new MandateRepository(t).insert(oneDay));
    assertThat(list(t -> new MandateRepository(t).runningOn(DAY)))
        .containsExactlyInAnyOrder(mandate, oneDay);
    assertThat(list(t -> new MandateRepository(t).runningOn(DAY.plusDays(1))))
        .containsExactly(mandate);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void nothingTakesLessThanAMinute(int minutes) {
    refused("CHECK", t -> new HoursRepository(t).insert(hours(mandate.id(), minutes)));
    refused("CHECK", t -> new SupervisionRepository(t).insert(session(minutes, "", List.of())));
  }

  @Test
  void nothingIsAddedTwice() {
    Hours hours = hours(mandate.id(), 1);
    SupervisionSession session = session(1, "", List.of("2026-001", "2026-001"));
    change(t -> new HoursRepository(t).insert(hours));
    change(t -> new SupervisionRepository(t).insert(session));

    refused("PRIMARYKEY", t -> new HoursRepository(t).insert(hours));
    refused("PRIMARYKEY", t -> new SupervisionRepository(t).insert(session));
    refused("PRIMARYKEY", t -> new MandateRepository(t).insert(mandate));
    refused("PRIMARYKEY", t -> new OrganisationRepository(t).insert(client));
  }

  @Test
  void whatIsNotThereCannotBeChangedAndNeedNotBeDeleted() {
    missing(t -> new HoursRepository(t).update(hours(mandate.id(), 5)));
    missing(t -> new SupervisionRepository(t).update(session(5, "", List.of("2026-001"))));
    missing(t -> new MandateRepository(t).update(mandate(client.id(), Optional.empty(), "")));

    change(t -> new HoursRepository(t).delete(UUID.randomUUID()));
    change(t -> new SupervisionRepository(t).delete(SupervisionId.random()));
    change(t -> new MandateRepository(t).delete(MandateId.random()));
    change(t -> new OrganisationRepository(t).delete(OrganisationId.random()));
    assertThat(one(t -> new MandateRepository(t).find(mandate.id()))).contains(mandate);
  }

  @Test
  void aClientTakesItsMandatesAndHoursAlongAndNoOthers() {
    Organisation other = new Organisation(OrganisationId.random(), "Kamer", Map.of(), "");
    Mandate theirs = mandate(other.id(), Optional.empty(), "");
    Hours kept = hours(theirs.id(), 30);
    change(t -> new OrganisationRepository(t).insert(other));
    change(t -> new MandateRepository(t).insert(theirs));
    change(t -> new HoursRepository(t).insert(kept));
    change(t -> new HoursRepository(t).insert(hours(mandate.id(), 45)));

    change(t -> new OrganisationRepository(t).delete(client.id()));

    assertThat(list(t -> new MandateRepository(t).runningOn(DAY))).containsExactly(theirs);
    assertThat(list(t -> new HoursRepository(t).of(mandate.id(), DAY, DAY))).isEmpty();
    assertThat(list(t -> new HoursRepository(t).of(theirs.id(), DAY, DAY))).containsExactly(kept);
    assertThat(list(t -> new OrganisationRepository(t).all())).containsExactly(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "'; DROP TABLE hours; --",
        "voor\u0000na \"en\" verder",
        "\ud83d\udc69\u200d\ud83d\udc67 e\u0301",
        "\u202egespiegeld"
      })
  void everyWordComesBackToTheLetter(String text) {
    Organisation organisation =
        new Organisation(OrganisationId.random(), text, Map.of(text, text), text);
    Mandate agreed = mandate(client.id(), Optional.of(DAY), text.repeat(5_000));
    SupervisionSession session = session(90, text, List.of("2026-001", text, "2026-001"));
    Hours spent = new Hours(UUID.randomUUID(), mandate.id(), DAY, Integer.MAX_VALUE, text);
    change(t -> new OrganisationRepository(t).insert(organisation));
    change(t -> new MandateRepository(t).insert(agreed));
    change(t -> new SupervisionRepository(t).insert(session));
    change(t -> new HoursRepository(t).insert(spent));

    assertThat(one(t -> new OrganisationRepository(t).find(organisation.id())))
        .contains(organisation);
    assertThat(one(t -> new MandateRepository(t).find(agreed.id()))).contains(agreed);
    assertThat(list(t -> new SupervisionRepository(t).about(text))).containsExactly(session);
    assertThat(list(t -> new HoursRepository(t).of(mandate.id(), DAY, DAY))).containsExactly(spent);
  }

  @Test
  void aSessionIsFoundByItsOwnCodesAndOnlyOnce() {
    SupervisionSession both = session(60, "", List.of("2026-001", "2026-0011", "2026-001"));
    change(t -> new SupervisionRepository(t).insert(both));

    assertThat(list(t -> new SupervisionRepository(t).about("2026-001"))).containsExactly(both);
    assertThat(list(t -> new SupervisionRepository(t).about("2026-00"))).isEmpty();
    assertThat(list(t -> new SupervisionRepository(t).about("2026-%"))).isEmpty();
  }

  private void refused(String constraint, Consumer<Transaction> change) {
    assertThatThrownBy(() -> change(change))
        .isInstanceOfSatisfying(
            StoreException.Refused.class,
            refused -> assertThat(refused.code()).isEqualTo("SQLITE_CONSTRAINT_" + constraint));
  }

  private void missing(Consumer<Transaction> change) {
    assertThatThrownBy(() -> change(change)).isInstanceOf(NoSuchElementException.class);
  }

  private static Mandate mandate(
      OrganisationId organisation, Optional<LocalDate> until, String contact) {
    return new Mandate(MandateId.random(), organisation, DAY, until, contact);
  }

  private static Hours hours(MandateId mandate, int minutes) {
    return new Hours(UUID.randomUUID(), mandate, DAY, minutes, "overleg");
  }

  private static SupervisionSession session(int minutes, String words, List<String> codes) {
    return new SupervisionSession(
        SupervisionId.random(),
        SupervisionSession.Kind.SUPERVISION,
        DAY,
        minutes,
        new SupervisionSession.About(words, words, words, words),
        codes);
  }

  private void change(Consumer<Transaction> change) {
    store.write(
        transaction -> {
          change.accept(transaction);
          return true;
        });
  }

  private <T> Optional<T> one(Work<Optional<T>> question) {
    return store.read(question);
  }

  private <T> List<T> list(Work<List<T>> question) {
    return store.read(question);
  }
}
