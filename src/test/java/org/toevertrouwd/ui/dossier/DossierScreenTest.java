package org.toevertrouwd.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.Milestones;
import org.toevertrouwd.casework.Reporter;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.SettingRepository;
import org.toevertrouwd.ui.Cases;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Shown;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.dossiers.Browsing;
import org.toevertrouwd.ui.dossiers.DossierSide;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.DayField;
import org.toevertrouwd.ui.kit.Looks;

/** What the page of a dossier does by itself. */
@ExtendWith(FreshKluis.class)
final class DossierScreenTest {

  private static final List<String> FOLDS =
      List.of(
          "story",
          "reporter",
          "situation",
          "behaviour",
          "course",
          "milestones",
          "consents",
          "flag");

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private Cases cases;
  private Desk desk;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    cases = new Cases(kluis);
    desk = stand.desk(kluis);
  }

  @Test
  void every_question_that_counts_cases_is_asked_somewhere() {
    Set<String> asked = new HashSet<>();
    for (Section section : Section.values()) {
      asked.addAll(section.dimensions());
    }
    assertThat(asked)
        .containsExactlyInAnyOrderElementsOf(
            Stand.REFERENCE.codebook().dimensions().stream()
                .filter(dimension -> dimension.unit() == Unit.CASES)
                .map(Dimension::code)
                .toList());
  }

  @Test
  void a_choice_is_saved_when_it_is_made() {
    Dossier dossier = cases.dossier(1);
    Scene scene = shown(dossier, 1200);
    Fx.run(
        () -> {
          press(scene, "#fold-reporter");
          ((ChoiceField) find(scene, "#answer-statute")).code().set(Optional.of("freelance"));
          press(scene, "#fold-behaviour");
          ((ToggleButton) find(scene, "#answer-behaviour-forms-bullying")).fire();
        });
    assertThat(cases.now(dossier).answers().one("statute")).contains("freelance");
    assertThat(cases.now(dossier).answers().all("behaviour-forms")).containsExactly("bullying");
    Fx.run(() -> ((ChoiceField) find(scene, "#answer-statute")).code().set(Optional.of("")));
    assertThat(cases.now(dossier).answers().one("statute")).isEmpty();
  }

  @Test
  void a_line_is_saved_when_one_leaves_in_the_middle_of_it() {
    Dossier dossier = cases.dossier(1);
    DossierScreen screen = screen(dossier);
    Scene scene = shown(screen, 1200);
    Fx.run(
        () -> {
          press(scene, "#fold-reporter");
          ((TextField) find(scene, "#reporter-alias")).setText("Noor");
          screen.leaving();
        });
    assertThat(cases.now(dossier).intake().reporter().alias()).isEqualTo("Noor");
  }

  @Test
  void a_line_nobody_touched_never_writes_over_what_came_from_elsewhere() {
    Dossier dossier = cases.dossier(1, named("Noor"));
    DossierScreen screen = screen(dossier);
    Scene scene = shown(screen, 1200);
    Fx.run(() -> press(scene, "#fold-reporter"));
    DossierModel elsewhere = new DossierModel(desk, dossier.id());
    elsewhere.load();
    elsewhere.change(named("Sam"));
    Fx.run(screen::leaving);
    assertThat(cases.now(dossier).intake().reporter().alias()).isEqualTo("Sam");
    Fx.run(screen::shown);
    assertThat(Fx.on(() -> ((TextField) find(scene, "#reporter-alias")).getText()))
        .isEqualTo("Sam");
  }

  @Test
  void a_day_is_saved_when_one_leaves_in_the_middle_of_it() {
    Dossier dossier = cases.dossier(1);
    DossierScreen screen = screen(dossier);
    Scene scene = shown(screen, 1200);
    Fx.run(
        () -> {
          press(scene, "#fold-milestones");
          ((DayField) find(scene, "#day-heard")).getEditor().setText("19-1");
          screen.leaving();
        });
    assertThat(cases.now(dossier).intake().milestones().heardOn())
        .contains(Cases.TODAY.minusDays(1));
  }

  @Test
  void something_to_do_is_saved_when_one_leaves_in_the_middle_of_it() {
    Dossier dossier = cases.dossier(1);
    DossierScreen screen = screen(dossier);
    Scene scene = shown(screen, 1200);
    Fx.run(
        () -> {
          press(scene, "#dossier-plan");
          ((TextField) find(scene, "#step-reason")).setText("terugbellen");
          screen.leaving();
        });
    assertThat(steps(dossier).getFirst().reason()).isEqualTo("terugbellen");
    Fx.run(screen::leaving);
    assertThat(steps(dossier)).hasSize(1);
  }

  @Test
  void a_card_in_which_nothing_was_typed_leaves_nothing_behind() {
    Dossier dossier = cases.dossier(1);
    DossierScreen screen = screen(dossier);
    Scene scene = shown(screen, 1200);
    Fx.run(
        () -> {
          press(scene, "#dossier-plan");
          screen.leaving();
        });
    assertThat(steps(dossier)).isEmpty();
  }

  @Test
  void consent_is_of_today_unless_another_day_is_filled_in() {
    Dossier dossier = cases.dossier(1);
    Scene scene = shown(dossier, 1200);
    Fx.run(
        () -> {
          press(scene, "#fold-consents");
          ((ChoiceField) find(scene, "#consent-keeping")).code().set(Optional.of("GIVEN"));
        });
    assertThat(cases.now(dossier).consents().keeping())
        .isEqualTo(new Consent(Consent.State.GIVEN, Optional.of(Cases.TODAY), ""));
  }

  @Test
  void an_objection_changes_what_every_mark_says() {
    Dossier dossier = cases.dossier(1, Edits.answer("statute", Set.of("freelance")));
    Scene scene = shown(dossier, 1200);
    Fx.run(
        () -> {
          press(scene, "#fold-situation");
          assertThat(scene.getRoot().lookupAll(".mark-counted")).isNotEmpty();
          press(scene, "#fold-consents");
          ((ChoiceField) find(scene, "#consent-counting")).code().set(Optional.of("REFUSED"));
          scene.getRoot().applyCss();
          assertThat(scene.getRoot().lookupAll(".mark-counted")).isEmpty();
          ((ChoiceField) find(scene, "#consent-counting")).code().set(Optional.of("GIVEN"));
          scene.getRoot().applyCss();
          assertThat(scene.getRoot().lookupAll(".mark-counted")).isNotEmpty();
        });
  }

  @Test
  void an_earlier_version_of_the_story_is_read_and_taken_back() {
    Dossier dossier = cases.dossier(1, Edits.narrative("eerst"));
    DossierScreen screen = screen(dossier);
    Scene scene = shown(screen, 1200);
    Fx.run(
        () -> {
          press(scene, "#fold-story");
          ((TextArea) find(scene, "#dossier-story")).setText("daarna");
          screen.saveNow();
          press(scene, "#story-versions");
          press(scene, "#story-take-0");
          assertThat(((TextArea) find(scene, "#dossier-story")).getText()).isEqualTo("eerst");
        });
  }

  @Test
  void a_closed_dossier_says_how_long_it_is_kept_and_can_be_held() {
    Dossier closed = cases.closed(1);
    Scene scene = shown(closed, 1200);
    assertThat(shown(cases.dossier(2), 1200).lookup("#fold-retention")).isNull();
    Fx.run(
        () -> {
          press(scene, "#fold-retention");
          press(scene, "#retention-hold");
          assertThat(new Shown(scene.getRoot()).texts())
              .contains("Geef een reden, en een latere dag als u langer bewaart.");
          ((TextField) find(scene, "#retention-hold-reason")).setText("procedure");
          press(scene, "#retention-hold");
          press(scene, "#retention-release");
          assertThat(scene.lookup("#retention-extend")).isNotNull();
          assertThat(new Shown(scene.getRoot()).nameless()).isEmpty();
        });
  }

  @Test
  void who_wants_no_file_is_said_at_the_top() {
    Consent no = new Consent(Consent.State.REFUSED, Optional.empty(), "");
    Dossier dossier = cases.dossier(1, Asked.KEEPING.edit(_ -> no).andThen(named("Noor"))::apply);
    Scene scene = shown(dossier, 1200);
    Fx.run(
        () -> {
          press(scene, "#dossier-strip");
          assertThat(scene.lookup("#dossier-strip")).isNull();
        });
    assertThat(cases.now(dossier).intake().reporter().alias()).isEmpty();
  }

  @Test
  void something_to_do_is_planned_and_ticked_off_in_place() {
    Dossier dossier = cases.dossier(1);
    Scene scene = shown(dossier, 1200);
    Fx.run(
        () -> {
          press(scene, "#dossier-plan");
          ((TextField) find(scene, "#step-reason")).setText("terugbellen");
          press(scene, "#step-week");
          press(scene, "#step-save");
          assertThat(scene.lookup("#step-reason")).isNull();
          assertThat(((Label) find(scene, "#dossier-next")).getText())
              .isEqualTo("volgende stap: terugbellen, di 27 jan");
        });
    FollowUp planned = steps(dossier).getFirst();
    assertThat(planned.dueOn()).isEqualTo(Cases.TODAY.plusWeeks(1));
    Fx.run(() -> ((CheckBox) find(scene, "#step-done-" + planned.id().value())).fire());
    assertThat(steps(dossier).getFirst().doneOn()).contains(Cases.TODAY);
  }

  @Test
  void the_ten_day_clock_is_said_in_words() {
    Dossier dossier =
        cases.dossier(
            1,
            Edits.milestones(
                now ->
                    new Milestones(
                        Optional.of(Cases.TODAY.minusDays(3)),
                        now.lastFactOn(),
                        now.heardOn(),
                        now.limitsExplainedOn(),
                        true)));
    assertThat(shown(dossier, 1200).lookup(".clock")).isNull();
    works(WorkArea.BE);
    Scene scene = shown(dossier, 1200);
    assertThat(Fx.on(() -> ((Label) find(scene, ".clock")).getText()))
        .isEqualTo("10-dagenklok: dag 3 van 10");
  }

  @Test
  void of_advice_only_what_counts_is_asked() {
    Dossier advice = cases.dossier(1, Edits.kind(DossierKind.ADVICE));
    Scene scene = shown(advice, 1200);
    Fx.run(
        () -> {
          assertThat(scene.lookup("#fold-behaviour")).isNull();
          press(scene, "#fold-reporter");
          assertThat(scene.lookup("#answer-advice-role")).isNotNull();
          assertThat(scene.lookup("#answer-statute")).isNull();
        });
  }

  @Test
  void the_list_stands_beside_it_only_where_there_is_room() {
    cases.dossier(2);
    Dossier dossier = cases.dossier(1);
    Scene wide = shown(dossier, 1200);
    Scene narrow = shown(dossier, 800);
    Fx.run(
        () -> {
          assertThat(wide.lookup("#side-list")).isNotNull();
          assertThat(narrow.lookup("#side-list")).isNull();
          press(wide, "#side-fold");
          assertThat(wide.lookup("#side-list")).isNull();
          press(wide, "#side-unfold");
          assertThat(wide.lookup("#side-list")).isNotNull();
        });
  }

  @Test
  void writing_begins_a_conversation_of_this_dossier() {
    Dossier dossier = cases.dossier(1);
    Scene scene = shown(dossier, 1200);
    Fx.run(() -> press(scene, "#dossier-write"));
    assertThat(stand.went.getLast()).isInstanceOf(Place.NewConversation.class);
    assertThat(((Place.NewConversation) stand.went.getLast()).dossier()).contains(dossier.id());
  }

  @Test
  void everything_that_can_have_the_focus_has_a_name() {
    Dossier dossier = cases.dossier(1);
    cases.step(dossier, Cases.TODAY, "bellen");
    Scene scene = shown(dossier, 1200);
    Fx.run(
        () -> {
          FOLDS.forEach(fold -> press(scene, "#fold-" + fold));
          press(scene, "#dossier-plan");
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          assertThat(new Shown(scene.getRoot()).nameless()).isEmpty();
          assertThat(new Shown(scene.getRoot()).sideways()).isEmpty();
        });
  }

  private void works(WorkArea area) {
    kluis
        .store()
        .<Boolean>write(
            transaction -> {
              new SettingRepository(transaction).put("work-area", area.name());
              return true;
            });
  }

  private static UnaryOperator<Dossier> named(String alias) {
    return Edits.reporter(
        now -> new Reporter(now.id(), alias, now.contactDetails(), now.safeWays()));
  }

  private List<FollowUp> steps(Dossier dossier) {
    return kluis
        .store()
        .read(
            transaction ->
                new org.toevertrouwd.casework.FollowUpRepository(transaction)
                    .ofDossier(dossier.id()));
  }

  private DossierScreen screen(Dossier dossier) {
    Browsing browsing = new Browsing();
    return Fx.on(
        () ->
            new DossierScreen(
                desk, dossier.id(), new DossierSide(desk, browsing), browsing.page()));
  }

  private Scene shown(Dossier dossier, double width) {
    return shown(screen(dossier), width);
  }

  private static Scene shown(DossierScreen screen, double width) {
    return Fx.on(
        () -> {
          Scene scene = new Scene(screen.view(), width, 760);
          Looks.dress(scene, false, 100);
          screen.shown();
          for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
          }
          return scene;
        });
  }

  private static void press(Scene scene, String id) {
    ((Button) find(scene, id)).fire();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static Node find(Scene scene, String id) {
    return Optional.ofNullable(scene.lookup(id))
        .orElseThrow(() -> new AssertionError("not on the page: " + id));
  }
}
