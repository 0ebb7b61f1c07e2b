package org.toevertrouwd.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.EarlierText;
import org.toevertrouwd.casework.Reporter;
import org.toevertrouwd.casework.Retention;
import org.toevertrouwd.casework.RetentionRepository;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Cases;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;

/** What is kept of a dossier, how long, and what is not kept at all. */
@ExtendWith(FreshKluis.class)
final class KeepingTest {

  private static final Consent NO = new Consent(Consent.State.REFUSED, Optional.empty(), "");

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

  @Nested
  final class NoFileWanted {

    private Dossier dossier;
    private DossierModel model;

    @BeforeEach
    void begin() {
      dossier = cases.dossier(1);
      cases.talk(Optional.of(dossier.id()), Cases.TODAY, "wat zij vertelde");
      cases.step(dossier, Cases.TODAY, "bellen");
      model = shown(dossier);
      model.change(Edits.reporter(now -> new Reporter(now.id(), "Noor", "mail", "")));
      model.change(Edits.answer("statute", Set.of("freelance")));
      model.narrative().words().set("het verhaal");
      model.saveNarrative();
    }

    @Test
    void is_only_said_where_it_was_refused() {
      assertThat(page(model).toBeStripped()).isFalse();
      model.change(Asked.KEEPING.edit(_ -> NO));
      assertThat(page(model).toBeStripped()).isTrue();
    }

    @Test
    void leaves_only_what_counts_after_a_dangerous_question() {
      model.change(Asked.KEEPING.edit(_ -> NO));
      new LeavingModel(desk, model).strip();
      assertThat(stand.asked.getLast().dangerous()).isTrue();
      Dossier now = cases.now(dossier);
      assertThat(now.kept().narrative()).isEmpty();
      assertThat(now.intake().reporter().alias()).isEmpty();
      assertThat(now.answers().one("statute")).contains("freelance");
      assertThat(page(model).events().followUps()).isEmpty();
      Conversation talk = page(model).events().talks().getFirst().conversation();
      assertThat(talk.text().narrative()).isEmpty();
      assertThat(talk.when().minutes()).contains(45);
      assertThat(page(model).toBeStripped()).isFalse();
    }

    @Test
    void leaves_no_words_that_come_back_with_the_next_save() {
      model.change(Asked.KEEPING.edit(_ -> NO));
      model.narrative().words().set("en nog een zin");
      new LeavingModel(desk, model).strip();
      model.saveNarrative();
      stand.timePasses();
      assertThat(cases.now(dossier).kept().narrative()).isEmpty();
      assertThat(shown(dossier).narrative().words().get()).isEmpty();
    }

    @Test
    void nothing_happens_without_a_yes() {
      model.change(Asked.KEEPING.edit(_ -> NO));
      stand.yes = false;
      new LeavingModel(desk, model).strip();
      assertThat(cases.now(dossier).kept().narrative()).isEqualTo("het verhaal");
    }

    @Test
    void what_was_decided_elsewhere_meanwhile_goes_first() {
      model.change(Asked.KEEPING.edit(_ -> NO));
      shown(dossier).change(Asked.KEEPING.edit(_ -> Consent.notAsked()));
      new LeavingModel(desk, model).strip();
      assertThat(cases.now(dossier).kept().narrative()).isEqualTo("het verhaal");
      assertThat(stand.failures).isEmpty();
    }

    @Test
    void a_hold_keeps_everything() {
      model.change(Asked.KEEPING.edit(_ -> NO));
      new RetentionModel(desk, model).hold("procedure");
      new LeavingModel(desk, model).strip();
      assertThat(cases.now(dossier).kept().narrative()).isEqualTo("het verhaal");
      assertThat(stand.told.getLast()).isEqualTo("Dit dossier moet blijven");
    }
  }

  @Nested
  final class HowLong {

    private Dossier dossier;
    private DossierModel model;
    private RetentionModel retention;

    @BeforeEach
    void begin() {
      dossier = cases.closed(1);
      model = shown(dossier);
      retention = new RetentionModel(desk, model);
    }

    @Test
    void a_closed_dossier_is_kept_two_years() {
      assertThat(retention.dueOn()).contains(LocalDate.of(2028, 1, 20));
    }

    @Test
    void an_open_dossier_has_no_end() {
      assertThat(new RetentionModel(desk, shown(cases.dossier(2))).dueOn()).isEmpty();
    }

    @Test
    void longer_asks_for_a_reason_and_a_later_day() {
      Optional<LocalDate> later = Optional.of(LocalDate.of(2029, 1, 20));
      assertThat(retention.extend(later, " ")).isFalse();
      assertThat(retention.extend(Optional.empty(), "beroep")).isFalse();
      assertThat(retention.extend(Optional.of(Cases.TODAY.plusDays(1)), "beroep")).isFalse();
      assertThat(decided()).isEqualTo(Retention.byDefault());
      assertThat(retention.extend(later, " beroep ")).isTrue();
      assertThat(retention.dueOn()).isEqualTo(later);
      assertThat(decided().extension().orElseThrow().reason()).isEqualTo("beroep");
      stand.undo.orElseThrow().run();
      assertThat(decided()).isEqualTo(Retention.byDefault());
      assertThat(retention.dueOn()).contains(LocalDate.of(2028, 1, 20));
    }

    @Test
    void a_hold_asks_for_a_reason_and_ends_when_one_says_so() {
      assertThat(retention.hold("")).isFalse();
      assertThat(retention.hold("klacht bij de politie")).isTrue();
      assertThat(page(model).held()).isTrue();
      assertThat(retention.dueOn()).isEmpty();
      retention.release();
      assertThat(page(model).held()).isFalse();
      assertThat(retention.dueOn()).isPresent();
    }

    @Test
    void an_extension_made_elsewhere_survives_a_hold() {
      Retention.Extension longer = new Retention.Extension(LocalDate.of(2030, 1, 1), "beroep");
      kluis
          .store()
          .<Boolean>write(
              transaction -> {
                new RetentionRepository(transaction)
                    .put(dossier.id(), Retention.byDefault().extended(longer));
                return true;
              });
      retention.hold("procedure");
      assertThat(decided().extension()).contains(longer);
    }

    private Retention decided() {
      return kluis
          .store()
          .read(transaction -> new RetentionRepository(transaction).find(dossier.id()));
    }
  }

  @Nested
  final class EarlierVersions {

    private DossierModel model;
    private VersionsModel versions;

    @BeforeEach
    void begin() {
      model = shown(cases.dossier(1));
      versions = new VersionsModel(desk, model);
    }

    @Test
    void there_are_none_until_the_story_changes() {
      write("eerst");
      versions.load();
      assertThat(versions.versions().get()).isEmpty();
    }

    @Test
    void the_newest_stands_first_and_can_be_taken_back() {
      List.of("eerst", "daarna", "nu").forEach(this::write);
      versions.load();
      assertThat(versions.versions().get())
          .extracting(EarlierText::words)
          .containsExactly("daarna", "eerst");
      versions.takeBack(versions.versions().get().getLast());
      assertThat(model.narrative().words().get()).isEqualTo("eerst");
      stand.undo.orElseThrow().run();
      assertThat(model.narrative().words().get()).isEqualTo("nu");
    }

    private void write(String words) {
      model.narrative().words().set(words);
      model.saveNarrative();
    }
  }

  private DossierModel shown(Dossier dossier) {
    DossierModel made = new DossierModel(desk, dossier.id());
    made.load();
    return made;
  }

  private static DossierPage page(DossierModel model) {
    return model.page().get().orElseThrow();
  }
}
