package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.casework.Ordinary.NOW;
import static org.toevertrouwd.casework.Ordinary.TODAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sense of load: what weighs, and how it is said. */
class LoadSenseTest {

  private static final LocalTime NINE_PM = LocalTime.of(21, 0);

  private final CaseworkStore store = new CaseworkStore();

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, LIGHT",
    "2, 1, 479, LIGHT",
    "3, 0, 0, FULL",
    "0, 2, 0, FULL",
    "0, 0, 480, FULL",
    "5, 1, 479, FULL",
    "6, 0, 0, HEAVY",
    "0, 4, 0, HEAVY",
    "0, 0, 960, HEAVY",
    "3, 2, 0, HEAVY",
    "3, 2, 480, HEAVY"
  })
  void theLevelFollowsTheStatedRule(
      int heavy, int evenings, int minutes, LoadSense.Level expected) {
    assertThat(new LoadSense(heavy, evenings, minutes).level()).isEqualTo(expected);
  }

  @Test
  void moreNeverWeighsLess() {
    SplittableRandom random = new SplittableRandom(12);
    for (int i = 0; i < 2_000; i++) {
      LoadSense some = new LoadSense(random.nextInt(9), random.nextInt(9), random.nextInt(1_500));
      LoadSense more =
          new LoadSense(
              some.heavyDossiers() + random.nextInt(3),
              some.lateEvenings() + random.nextInt(3),
              some.minutes() + random.nextInt(400));
      assertThat(more.level()).isGreaterThanOrEqualTo(some.level());
    }
  }

  @Test
  void onlyOpenDossiersWithARedOrBlackFlagAreHeavy() {
    for (Flag.Colour colour : Flag.Colour.values()) {
      store.insert(flagged(1 + colour.ordinal(), colour));
    }
    store.insert(Ordinary.closedOn(flagged(11, Flag.Colour.BLACK), TODAY));
    store.insert(example(flagged(12, Flag.Colour.BLACK)));
    Dossier binned = store.insert(flagged(13, Flag.Colour.RED));
    store.change(t -> new DossierRepository(t).bin(binned.id(), NOW));

    assertThat(load().heavyDossiers()).isEqualTo(2);
  }

  @Test
  void anEveningCountsOnceAndANightBelongsToTheEveningBefore() {
    talk(TODAY, LocalTime.of(20, 0), 10);
    talk(TODAY, LocalTime.of(22, 30), 10);
    talk(TODAY.minusDays(3), LocalTime.of(23, 0), 10);
    talk(TODAY.minusDays(2), LocalTime.of(1, 15), 10);
    talk(TODAY.minusDays(5), LocalTime.of(19, 59), 10);
    talk(TODAY.minusDays(6), LocalTime.of(5, 0), 10);
    talk(TODAY.minusDays(13), NINE_PM, 10);
    talk(TODAY.minusDays(14), NINE_PM, 10);
    talk(TODAY.plusDays(1), NINE_PM, 10);

    assertThat(load().lateEvenings()).isEqualTo(3);
  }

  @Test
  void minutesAreOfTheLastSevenDaysFiledOrNot() {
    Dossier dossier = store.insert(Ordinary.dossier(1));
    add(Ordinary.conversation(Optional.of(dossier.id()), TODAY, LocalTime.NOON, 30));
    talk(TODAY.minusDays(6), LocalTime.NOON, 45);
    talk(TODAY.minusDays(7), LocalTime.NOON, 500);
    Dossier made = store.insert(example(Ordinary.dossier(2)));
    add(Ordinary.conversation(Optional.of(made.id()), TODAY, LocalTime.NOON, 400));

    assertThat(load()).isEqualTo(new LoadSense(0, 0, 75));
  }

  private void talk(LocalDate on, LocalTime at, int minutes) {
    add(Ordinary.conversation(Optional.empty(), on, at, minutes));
  }

  private void add(Conversation conversation) {
    store.change(t -> new ConversationRepository(t).insert(conversation));
  }

  private LoadSense load() {
    return store.ask(t -> new LoadSenseRepository(t).on(TODAY));
  }

  private static Dossier flagged(int number, Flag.Colour colour) {
    return Ordinary.withKept(
        Ordinary.dossier(number), new Kept("", new Flag(colour, Map.of()), ""));
  }

  private static Dossier example(Dossier dossier) {
    return Ordinary.withCourse(dossier, new Course(NOW, List.of(), Optional.empty(), true));
  }
}
