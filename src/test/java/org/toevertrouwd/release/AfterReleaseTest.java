package org.toevertrouwd.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Closing;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Consents;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.Course;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.release.ReleaseRefusedException.Reason;

/** What happens to a year once it left the kluis. */
final class AfterReleaseTest {

  @TempDir private Path folder = Path.of("");
  private Practice practice;

  @BeforeEach
  void open() throws Exception {
    practice = new Practice(folder, 4, 60);
  }

  @AfterEach
  void close() {
    practice.close();
  }

  @Nested
  final class Before_a_release {

    @Test
    void a_year_that_no_package_can_name_is_refused() {
      refused(1999, Audience.BUREAU, Reason.YEAR_OUT_OF_RANGE);
      refused(3000, Audience.BUREAU, Reason.YEAR_OUT_OF_RANGE);
    }
  }

  @Nested
  final class After_a_release {

    private Figures released;
    private int casesOf2025;
    private Dossier one;

    @BeforeEach
    void release() throws ReleaseRefusedException {
      practice.release(2025);
      released = practice.shown(2025);
      casesOf2025 = practice.count(2025, Unit.CASES);
      one = practice.aCase();
      assertThat(practice.count(2026, Unit.CASES)).isZero();
    }

    @AfterEach
    void the_released_figures_are_those_of_the_ledger() {
      assertThat(practice.shown(2025)).isEqualTo(released);
    }

    @Test
    void an_earlier_conversation_noted_late_counts_once_and_makes_no_second_case() {
      int contacts = practice.count(2026, Unit.CONTACTS);
      LocalDate before = practice.conversations(one.id()).getFirst().when().on().orElseThrow();
      practice.talk(one.id(), before.minusDays(1));

      assertThat(practice.count(2026, Unit.CASES)).isZero();
      assertThat(practice.count(2025, Unit.CASES)).isEqualTo(casesOf2025);
      assertThat(practice.count(2026, Unit.CONTACTS)).isEqualTo(contacts + 1);
    }

    @Test
    void a_dossier_whose_conversations_are_moved_or_deleted_is_no_case_of_the_next_year() {
      List<Conversation> talks = practice.conversations(one.id());
      practice.change(
          transaction -> {
            ConversationRepository conversations = new ConversationRepository(transaction);
            talks.forEach(talk -> conversations.delete(talk.id()));
          });
      practice.talk(one.id(), LocalDate.of(2026, 5, 1));

      assertThat(practice.count(2026, Unit.CASES)).isZero();
      assertThat(practice.count(2025, Unit.CASES)).isEqualTo(casesOf2025);
    }

    @Test
    void a_dossier_made_late_counts_once_in_the_next_release() throws ReleaseRefusedException {
      Dossier late = Dossier.blank(new DossierCode(2025, 900), DossierKind.CASE, Practice.NOW);
      practice.change(transaction -> new DossierRepository(transaction).insert(late));
      practice.talk(late.id(), LocalDate.of(2025, 6, 1));

      assertThat(practice.count(2025, Unit.CASES)).isEqualTo(casesOf2025);
      assertThat(practice.count(2026, Unit.CASES)).isOne();
      practice.release(2026);
      assertThat(practice.count(2027, Unit.CASES)).isZero();
    }

    @Test
    void an_objection_works_forward_only() {
      practice.change(one.id(), AfterReleaseTest::objecting);
      practice.talk(one.id(), LocalDate.of(2026, 5, 1));

      assertThat(practice.count(2026, Unit.CONTACTS)).isEqualTo(carriedOver(one));
      assertThat(practice.count(2026, Unit.EXCLUDED)).isZero();
    }

    @Test
    void closing_again_after_reopening_counts_no_second_time() {
      Dossier closed =
          practice.cases().stream()
              .filter(dossier -> dossier.course().closed())
              .filter(dossier -> year(dossier.course().closings().getFirst()) == 2025)
              .findFirst()
              .orElseThrow();
      int closings = practice.count(2026, Unit.CLOSED);
      practice.change(closed.id(), AfterReleaseTest::closedAgain);

      assertThat(practice.count(2026, Unit.CLOSED)).isEqualTo(closings);
    }

    @Test
    void another_audience_may_follow_while_nothing_shown_has_changed() throws Exception {
      Figures second =
          practice.figures.release(2025, Audience.PUBLIC, content -> {}).figures().figures();

      assertThat(second.shownBy(released)).isTrue();
    }

    @Test
    void but_not_once_what_the_first_one_shows_has_changed() {
      practice.change(
          transaction ->
              practice
                  .cases()
                  .forEach(
                      dossier ->
                          new DossierRepository(transaction)
                              .update(Practice.with(dossier, Answers.none(), dossier.course()))));

      refused(2025, Audience.PUBLIC, Reason.CHANGED_SINCE_RELEASE);
    }
  }

  @Nested
  final class A_dossier_in_the_bin_at_the_release {

    @Test
    void counts_once_in_the_next_one_when_it_is_taken_out() throws ReleaseRefusedException {
      Dossier binned = practice.aCase();
      practice.change(
          transaction -> new DossierRepository(transaction).bin(binned.id(), Practice.NOW));
      practice.release(2025);
      int cases = practice.count(2025, Unit.CASES);
      practice.change(transaction -> new DossierRepository(transaction).restore(binned.id()));

      assertThat(practice.count(2025, Unit.CASES)).isEqualTo(cases);
      assertThat(practice.count(2026, Unit.CASES)).isOne();
    }
  }

  /** Conversations of 2026 of everybody else, from the made-up practice itself. */
  private int carriedOver(Dossier without) {
    return (int)
        practice.cases().stream()
            .filter(dossier -> !dossier.id().equals(without.id()))
            .flatMap(dossier -> practice.conversations(dossier.id()).stream())
            .filter(talk -> talk.when().on().orElseThrow().getYear() == 2026)
            .count();
  }

  private void refused(int year, Audience audience, Reason reason) {
    assertThatThrownBy(() -> practice.figures.release(year, audience, content -> {}))
        .isInstanceOfSatisfying(
            ReleaseRefusedException.class,
            refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static int year(Closing closing) {
    return closing.on().getYear();
  }

  private static Dossier objecting(Dossier dossier) {
    Consent refused =
        new Consent(Consent.State.REFUSED, Optional.of(LocalDate.of(2026, 4, 1)), "mondeling");
    return new Dossier(
        dossier.id(),
        dossier.code(),
        dossier.intake(),
        dossier.answers(),
        new Consents(
            dossier.consents().keeping(), refused, dossier.consents().earlierConfidantCounts()),
        dossier.course(),
        dossier.kept());
  }

  private static Dossier closedAgain(Dossier dossier) {
    Closing first = dossier.course().closings().getFirst();
    LocalDate reopened = LocalDate.of(2026, 3, 1);
    Course course =
        new Course(
            dossier.course().recordedAt(),
            List.of(
                new Closing(
                    first.on(),
                    first.ticked(),
                    Optional.of(new Closing.Reopening(reopened, Practice.NOW)),
                    first.recordedAt()),
                Closing.of(reopened.plusDays(9), Practice.NOW)),
            Optional.empty(),
            false);
    return Practice.with(dossier, dossier.answers(), course);
  }
}
