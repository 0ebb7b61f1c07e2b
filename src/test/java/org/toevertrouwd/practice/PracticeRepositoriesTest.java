package org.toevertrouwd.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.store.MemoryVault;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.Transaction;

class PracticeRepositoriesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final SplittableRandom random = new SplittableRandom(3);
  private final Store store = Store.open(new MemoryVault());
  private final Organisation client =
      new Organisation(
          OrganisationId.random(),
          "Danshuis",
          Map.of("sector", "arts", "joint-committee", "x"),
          "n");

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anOrganisationComesBackAsItWentIn() {
    change(transaction -> new OrganisationRepository(transaction).insert(client));
    assertThat(find(client.id())).contains(client);

    Organisation changed =
        new Organisation(client.id(), "Danshuis Zuid", Map.of("sector", "film"), "");
    change(transaction -> new OrganisationRepository(transaction).update(changed));
    assertThat(find(client.id())).contains(changed);

    change(transaction -> new OrganisationRepository(transaction).delete(client.id()));
    assertThat(find(client.id())).isEmpty();
    assertThatThrownBy(
            () -> change(transaction -> new OrganisationRepository(transaction).update(changed)))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void anOrganisationIsFoundByNameHoweverItIsWritten() {
    Organisation made = findOrCreate("  Th\u00e9\u00e2tre  de la Ville ");

    assertThat(made.name()).isEqualTo("Th\u00e9\u00e2tre  de la Ville");
    assertThat(findOrCreate("TH\u00c9\u00c2TRE de la ville")).isEqualTo(made);
    assertThat(findOrCreate("The\u0301a\u0302tre de la Ville")).isEqualTo(made);
    assertThat(findOrCreate("Theater de la Ville")).isNotEqualTo(made);
    List<Organisation> all = store.read(t -> new OrganisationRepository(t).all());
    assertThat(all).hasSize(2);
  }

  @Test
  void mandatesRunFromTheirFirstToTheirLastDay() {
    change(transaction -> new OrganisationRepository(transaction).insert(client));
    Mandate past = mandate(DAY.minusYears(2), Optional.of(DAY.minusDays(1)));
    Mandate ending = mandate(DAY.minusYears(1), Optional.of(DAY));
    Mandate endless = mandate(DAY, Optional.empty());
    Mandate coming = mandate(DAY.plusDays(1), Optional.empty());

    List<Mandate> all =
        store.read(transaction -> new MandateRepository(transaction).ofOrganisation(client.id()));
    assertThat(all).containsExactly(past, ending, endless, coming);
    List<Mandate> running =
        store.read(transaction -> new MandateRepository(transaction).runningOn(DAY));
    assertThat(running).containsExactly(ending, endless);

    Mandate ended = new Mandate(endless.id(), client.id(), DAY, Optional.of(DAY.plusDays(9)), "Jo");
    change(transaction -> new MandateRepository(transaction).update(ended));
    Optional<Mandate> found = store.read(t -> new MandateRepository(t).find(endless.id()));
    assertThat(found).contains(ended);
  }

  @Test
  void aTimesheetRunsFromOneDayToAnotherAndGoesWithItsMandate() {
    change(transaction -> new OrganisationRepository(transaction).insert(client));
    Mandate mandate = mandate(DAY, Optional.empty());
    List<Hours> spent = new ArrayList<>();
    for (int day = 0; day < 40; day++) {
      Hours hours =
          new Hours(UUID.randomUUID(), mandate.id(), DAY.plusDays(day), 1 + day * 7, "overleg");
      spent.add(hours);
      change(transaction -> new HoursRepository(transaction).insert(hours));
    }
    assertThat(timesheet(mandate, DAY.plusDays(3), DAY.plusDays(9)))
        .isEqualTo(spent.subList(3, 10));

    Hours changed = new Hours(spent.getFirst().id(), mandate.id(), DAY, 90, "");
    change(transaction -> new HoursRepository(transaction).update(changed));
    assertThat(timesheet(mandate, DAY, DAY)).containsExactly(changed);
    change(transaction -> new HoursRepository(transaction).delete(changed.id()));
    assertThat(timesheet(mandate, DAY, DAY)).isEmpty();
    change(transaction -> new MandateRepository(transaction).delete(mandate.id()));
    assertThat(timesheet(mandate, DAY, DAY.plusDays(90))).isEmpty();
  }

  @Test
  void sessionsComeBackWithTheCodesInTheirOrder() {
    List<SupervisionSession> drawn = new ArrayList<>();
    for (int day = 0; day < 50; day++) {
      SupervisionSession session = session(SupervisionId.random(), DAY.plusDays(day));
      drawn.add(session);
      change(transaction -> new SupervisionRepository(transaction).insert(session));
    }
    List<SupervisionSession> all = store.read(t -> new SupervisionRepository(t).all());
    assertThat(all).isEqualTo(drawn);
    List<SupervisionSession> some =
        store.read(t -> new SupervisionRepository(t).between(DAY.plusDays(2), DAY.plusDays(5)));
    assertThat(some).isEqualTo(drawn.subList(2, 6));
    List<SupervisionSession> about =
        store.read(transaction -> new SupervisionRepository(transaction).about("2026-002"));
    assertThat(about)
        .isNotEmpty()
        .isEqualTo(drawn.stream().filter(s -> s.dossierCodes().contains("2026-002")).toList());
  }

  @Test
  void aSessionCanBeChangedAndDeleted() {
    SupervisionSession before = session(SupervisionId.random(), DAY);
    SupervisionSession after = session(before.id(), DAY.plusDays(1));
    change(transaction -> new SupervisionRepository(transaction).insert(before));
    change(transaction -> new SupervisionRepository(transaction).update(after));
    Optional<SupervisionSession> found =
        store.read(transaction -> new SupervisionRepository(transaction).find(before.id()));
    assertThat(found).contains(after);

    change(transaction -> new SupervisionRepository(transaction).delete(before.id()));
    List<SupervisionSession> all = store.read(t -> new SupervisionRepository(t).all());
    assertThat(all).isEmpty();
  }

  private SupervisionSession session(SupervisionId id, LocalDate day) {
    List<String> codes = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      codes.add("2026-00" + random.nextInt(4));
    }
    return new SupervisionSession(
        id,
        SupervisionSession.Kind.values()[random.nextInt(4)],
        day,
        1 + random.nextInt(400),
        new SupervisionSession.About("host", "th\u00e8me", "", "les " + random.nextInt()),
        codes);
  }

  private Mandate mandate(LocalDate from, Optional<LocalDate> until) {
    Mandate mandate = new Mandate(MandateId.random(), client.id(), from, until, "");
    change(transaction -> new MandateRepository(transaction).insert(mandate));
    return mandate;
  }

  private List<Hours> timesheet(Mandate mandate, LocalDate from, LocalDate until) {
    return store.read(
        transaction -> new HoursRepository(transaction).of(mandate.id(), from, until));
  }

  private Optional<Organisation> find(OrganisationId id) {
    return store.read(transaction -> new OrganisationRepository(transaction).find(id));
  }

  private Organisation findOrCreate(String name) {
    return store.write(transaction -> new OrganisationRepository(transaction).findOrCreate(name));
  }

  private void change(Consumer<Transaction> change) {
    store.write(
        transaction -> {
          change.accept(transaction);
          return true;
        });
  }
}
