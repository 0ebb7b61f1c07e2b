package org.toevertrouwd.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.Course;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.casework.EarlierTextRepository;
import org.toevertrouwd.casework.Flag;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.Milestones;
import org.toevertrouwd.casework.PersonalNoteRepository;
import org.toevertrouwd.casework.Reporter;
import org.toevertrouwd.casework.Retention;
import org.toevertrouwd.casework.RetentionRepository;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Cases;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;

@ExtendWith(FreshKluis.class)
final class DossierModelTest {

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private Cases cases;
  private Desk desk;
  private Dossier dossier;
  private DossierModel model;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    cases = new Cases(kluis);
    desk = stand.desk(kluis);
    dossier = cases.dossier(3);
    model = new DossierModel(desk, dossier.id());
    model.load();
  }

  @Test
  void a_dossier_that_is_gone_is_said_to_be_gone() {
    DossierModel other = new DossierModel(desk, org.toevertrouwd.casework.DossierId.random());
    other.load();
    assertThat(other.gone().get()).isTrue();
    assertThat(model.gone().get()).isFalse();
  }

  @Test
  void an_answer_shows_at_once_and_is_saved() {
    model.change(Edits.answer("statute", Set.of("freelance")));
    assertThat(page().dossier().answers().one("statute")).contains("freelance");
    assertThat(cases.now(dossier).answers().one("statute")).contains("freelance");
    model.change(Edits.answer("statute", Set.of()));
    assertThat(cases.now(dossier).answers().one("statute")).isEmpty();
  }

  @Test
  void a_change_never_undoes_one_that_was_made_elsewhere() {
    DossierModel elsewhere = new DossierModel(desk, dossier.id());
    elsewhere.load();
    elsewhere.change(Edits.answer("gender", Set.of("x")));
    model.change(Edits.answer("statute", Set.of("freelance")));
    assertThat(cases.now(dossier).answers().one("gender")).contains("x");
  }

  @Test
  void everything_kept_can_be_changed_and_nothing_else_changes_with_it() {
    model.change(Edits.reporter(now -> new Reporter(now.id(), "Noor", "mail", "na 18 u")));
    model.change(Edits.kind(DossierKind.ADVICE));
    model.change(
        Edits.milestones(
            now ->
                new Milestones(
                    Optional.of(Cases.TODAY),
                    now.lastFactOn(),
                    now.heardOn(),
                    now.limitsExplainedOn(),
                    true)));
    model.change(Edits.colour(Flag.Colour.YELLOW));
    model.change(Edits.criterion(Flag.Criterion.CONSENT, "niet gevraagd"));
    Dossier now = cases.now(dossier);
    assertThat(now).isEqualTo(page().dossier());
    assertThat(now.intake().reporter().alias()).isEqualTo("Noor");
    assertThat(now.kept().flag())
        .isEqualTo(new Flag(Flag.Colour.YELLOW, Map.of(Flag.Criterion.CONSENT, "niet gevraagd")));
    model.change(Edits.criterion(Flag.Criterion.CONSENT, " "));
    assertThat(cases.now(dossier).kept().flag().criteria()).isEmpty();
  }

  @Test
  void an_organisation_fills_in_what_was_not_answered_yet() {
    Organisation client =
        new Organisation(
            new OrganisationId(java.util.UUID.randomUUID()),
            "Vloed",
            Map.of("sector", "arts", "organisation-size", "20-49"),
            "");
    kluis
        .store()
        .write(
            transaction -> {
              new OrganisationRepository(transaction).insert(client);
              return true;
            });
    model.change(Edits.answer("sector", Set.of("media")));
    model.change(Edits.organisation(Optional.of(client)));
    assertThat(cases.now(dossier).answers().one("sector")).contains("media");
    assertThat(cases.now(dossier).answers().one("organisation-size")).contains("20-49");
    assertThat(cases.now(dossier).intake().organisation()).contains(client.id());
  }

  @Test
  void two_sides_of_the_same_facts_are_warned_of_until_they_are_taken_apart() {
    Dossier advice = cases.dossier(4, Edits.kind(DossierKind.ADVICE));
    assertThat(page().warning()).isEmpty();
    model.sameFactsAs(advice.id());
    assertThat(page().warning().orElseThrow().otherSide()).containsExactly(advice.code());
    model.ownFacts();
    assertThat(page().warning()).isEmpty();
  }

  @Test
  void the_story_is_a_draft_until_it_is_saved_and_its_earlier_words_stay() {
    model.narrative().words().set("Eerst.");
    stand.timePasses();
    assertThat(cases.now(dossier).kept().narrative()).isEmpty();
    assertThat(drafts()).isEqualTo(1);
    model.saveNarrative();
    model.narrative().words().set("Daarna.");
    model.saveNarrative();
    assertThat(cases.now(dossier).kept().narrative()).isEqualTo("Daarna.");
    assertThat(drafts()).isZero();
    assertThat(earlier()).containsExactly("Eerst.");
  }

  @Test
  void a_draft_is_found_back() {
    model.narrative().words().set("Half een zin");
    model.narrative().keep();
    DossierModel again = new DossierModel(desk, dossier.id());
    again.load();
    assertThat(again.narrative().words().get()).isEqualTo("Half een zin");
    assertThat(again.narrative().changed()).isTrue();
  }

  @Test
  void the_timeline_is_in_order_of_day_and_knows_of_personal_notes() {
    Conversation late = cases.talk(Optional.of(dossier.id()), Cases.TODAY, "tweede");
    Conversation early = cases.talk(Optional.of(dossier.id()), Cases.TODAY.minusDays(9), "eerste");
    FollowUp step = cases.step(dossier, Cases.TODAY.plusDays(2), "bellen");
    kluis
        .store()
        .write(
            transaction -> {
              new PersonalNoteRepository(transaction).put(early.id(), "voor mij");
              return true;
            });
    model.load();
    assertThat(Entry.of(page(), desk.kit().clock().getZone()))
        .containsExactly(
            new Entry.Talked(new DossierPage.Talk(early, true)),
            new Entry.Talked(new DossierPage.Talk(late, false)),
            new Entry.Step(step));
    assertThat(page().nextStep()).contains(step);
  }

  @Nested
  final class Steps {

    private FollowUpsModel steps;

    @BeforeEach
    void begin() {
      steps = new FollowUpsModel(desk, model);
    }

    @Test
    void planned_changed_done_and_not_done_after_all() {
      steps.plan(Cases.TODAY.plusDays(1), " bellen ");
      steps.change(only(), Cases.TODAY.plusDays(7), "mailen");
      assertThat(only().reason()).isEqualTo("mailen");
      steps.done(only(), true);
      assertThat(only().doneOn()).contains(Cases.TODAY);
      stand.undo.orElseThrow().run();
      assertThat(only().doneOn()).isEmpty();
      steps.done(only(), true);
      steps.done(only(), false);
      assertThat(only().doneOn()).isEmpty();
    }

    @Test
    void what_is_taken_away_comes_back() {
      steps.plan(Cases.TODAY, "bellen");
      FollowUp before = only();
      steps.remove(before);
      assertThat(page().events().followUps()).isEmpty();
      stand.undo.orElseThrow().run();
      assertThat(only()).isEqualTo(before);
    }

    @Test
    void what_was_changed_elsewhere_is_done_as_it_stands_by_now() {
      steps.plan(Cases.TODAY, "bellen");
      FollowUp old = only();
      steps.change(old, Cases.TODAY.plusDays(4), "mailen");
      steps.done(old, true);
      assertThat(only().reason()).isEqualTo("mailen");
      assertThat(only().dueOn()).isEqualTo(Cases.TODAY.plusDays(4));
    }

    @Test
    void what_is_gone_elsewhere_is_no_problem() {
      steps.plan(Cases.TODAY, "bellen");
      FollowUp gone = only();
      steps.remove(gone);
      Runnable undo = stand.undo.orElseThrow();
      steps.done(gone, true);
      steps.change(gone, Cases.TODAY, "mailen");
      assertThat(page().events().followUps()).isEmpty();
      undo.run();
      undo.run();
      assertThat(page().events().followUps()).containsExactly(gone);
      assertThat(stand.failures).isEmpty();
    }

    private FollowUp only() {
      return page().events().followUps().getFirst();
    }
  }

  @Nested
  final class Leaving {

    private LeavingModel leaving;

    @BeforeEach
    void begin() {
      leaving = new LeavingModel(desk, model);
    }

    @Test
    void into_the_bin_and_back() {
      leaving.bin();
      assertThat(stand.went).containsExactly(new Place.Dossiers(false));
      assertThat(listed()).isEmpty();
      stand.undo.orElseThrow().run();
      assertThat(stand.went).endsWith(new Place.OneDossier(dossier.id()));
      assertThat(listed()).hasSize(1);
    }

    @Test
    void what_proceedings_hold_stays() {
      kluis
          .store()
          .write(
              transaction -> {
                new RetentionRepository(transaction)
                    .put(
                        dossier.id(),
                        Retention.byDefault()
                            .held(Optional.of(new Retention.Hold(Cases.TODAY, "procedure"))));
                return true;
              });
      model.load();
      leaving.bin();
      assertThat(stand.told).hasSize(1);
      assertThat(listed()).hasSize(1);
    }

    @Test
    void an_example_goes_for_good_after_a_question() {
      Dossier example =
          cases.dossier(
              9,
              made ->
                  new Dossier(
                      made.id(),
                      made.code(),
                      made.intake(),
                      made.answers(),
                      made.consents(),
                      new Course(made.course().recordedAt(), List.of(), Optional.empty(), true),
                      made.kept()));
      DossierModel shown = new DossierModel(desk, example.id());
      shown.load();
      shown.narrative().words().set("erin geschreven");
      new LeavingModel(desk, shown).removeExample();
      shown.saveNarrative();
      assertThat(stand.asked).hasSize(1);
      assertThat(stand.failures).isEmpty();
      assertThat(listed()).hasSize(1);
    }
  }

  private List<?> listed() {
    return kluis.store().read(transaction -> new DossierListRepository(transaction).all());
  }

  private int drafts() {
    return kluis
        .store()
        .<Integer>read(
            transaction -> new DraftRepository(transaction).find(dossier.id().value()).size());
  }

  private List<String> earlier() {
    return kluis
        .store()
        .read(
            transaction ->
                new EarlierTextRepository(transaction)
                    .of(dossier.id().value(), DossierModel.NARRATIVE).stream()
                        .map(text -> text.words())
                        .toList());
  }

  private DossierPage page() {
    return model.page().get().orElseThrow();
  }
}
