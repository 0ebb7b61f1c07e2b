package org.toevertrouwd.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.ui.today.SomeDays.TODAY;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Seen;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;

/** Vandaag as a person sees it and works in it. */
@ExtendWith(FreshKluis.class)
final class TodayScreenTest {

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private SomeDays days;
  private Desk desk;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    days = new SomeDays(kluis);
    desk = stand.desk(kluis);
  }

  @Test
  void a_new_kluis_begins_with_a_conversation() {
    Seen seen = seen();

    assertThat(seen.texts()).contains("Goedemorgen, het is dinsdag 20 januari");
    seen.press("#new-conversation");

    assertThat(stand.went).singleElement().isInstanceOf(Place.NewConversation.class);
  }

  @Test
  void when_nothing_waits_a_kind_sentence_stands_there() {
    days.dossier();

    assertThat(seen().texts())
        .contains("Er wacht vandaag niets op u. Alles is opgevolgd.", "Niets dringends vandaag.");
  }

  @Test
  void a_follow_up_is_ticked_off_in_place() {
    FollowUp late = days.followUp(days.dossier().id(), TODAY.minusDays(3));
    Seen seen = seen();
    assertThat(seen.texts()).contains("3 dagen te laat", "1 te laat.");

    seen.press("#task-0");

    assertThat(seen.has("#task-0")).isFalse();
    assertThat(days.followUps(late.dossier()).getFirst().doneOn()).contains(TODAY);
  }

  @Test
  void a_follow_up_is_put_off_by_a_day_or_a_week() {
    FollowUp soon = days.followUp(days.dossier().id(), TODAY.plusDays(1));
    Seen seen = seen();

    postpone(seen, 0);
    postpone(seen, 1);

    assertThat(days.followUps(soon.dossier()).getFirst().dueOn()).isEqualTo(TODAY.plusDays(9));
  }

  @Test
  void the_code_leads_to_the_dossier() {
    Dossier dossier = days.dossier();
    days.followUp(dossier.id(), TODAY);

    seen().press("#task-0-dossier");

    assertThat(stand.went).containsExactly(new Place.OneDossier(dossier.id()));
  }

  @Test
  void discreet_mode_veils_what_was_promised_and_said() {
    days.followUp(days.dossier().id(), TODAY);
    days.conversation(Optional.empty(), TODAY);
    Seen seen = seen();
    assertThat(seen.texts()).contains("terugbellen", "Belt na de repetitie.");

    Fx.run(() -> desk.discretion().on().set(true));

    assertThat(seen.texts()).doesNotContain("terugbellen", "Belt na de repetitie.");
  }

  @Test
  void a_long_list_shows_its_first_few_and_then_all() {
    for (int late = 1; late <= 12; late++) {
      days.followUp(days.dossier().id(), TODAY.minusDays(late));
    }
    Seen seen = seen();
    assertThat(seen.has("#task-2")).isTrue();
    assertThat(seen.has("#task-3")).isFalse();

    seen.press("#overdue-more");

    assertThat(seen.has("#task-11")).isTrue();
  }

  @Test
  void a_list_that_was_unfolded_stays_so_when_something_of_it_is_done() {
    for (int late = 1; late <= 12; late++) {
      days.followUp(days.dossier().id(), TODAY.minusDays(late));
    }
    Seen seen = seen();
    seen.press("#overdue-more");

    seen.press("#task-7");

    assertThat(seen.has("#task-10")).isTrue();
    assertThat(seen.has("#task-11")).isFalse();
    assertThat(seen.has("#overdue-more")).isFalse();
  }

  @Test
  void of_hundreds_a_page_more_is_shown_at_a_time() {
    for (int late = 1; late <= 120; late++) {
      days.followUp(days.dossier().id(), TODAY.minusDays(late));
    }
    Seen seen = seen();

    seen.press("#overdue-more");
    assertThat(seen.has("#task-52")).isTrue();
    assertThat(seen.has("#task-53")).isFalse();

    seen.press("#overdue-more");
    assertThat(seen.has("#task-102")).isTrue();
    assertThat(seen.has("#task-103")).isFalse();

    seen.press("#overdue-more");
    assertThat(seen.has("#task-119")).isTrue();
    assertThat(seen.has("#overdue-more")).isFalse();
  }

  @Test
  void twenty_six_dossiers_whose_retention_is_over_take_the_room_of_three() {
    for (int i = 0; i < 26; i++) {
      days.closed(TODAY.minusYears(3).minusDays(i));
    }
    Seen seen = seen();

    assertThat(seen.has("#due-2")).isTrue();
    assertThat(seen.has("#due-3")).isFalse();
    Fx.run(
        () ->
            assertThat(((javafx.scene.control.Button) seen.node("#due-more")).getText())
                .isEqualTo("nog 23 tonen"));
    seen.press("#due-more");
    assertThat(seen.has("#due-25")).isTrue();
  }

  @Test
  void four_of_something_are_simply_shown() {
    for (int i = 0; i < 4; i++) {
      days.closed(TODAY.minusYears(3).minusDays(i));
    }
    Seen seen = seen();

    assertThat(seen.has("#due-3")).isTrue();
    assertThat(seen.has("#due-more")).isFalse();
  }

  @Test
  void what_waits_for_a_dossier_is_never_shown_as_a_text() {
    Conversation loose = days.conversation(Optional.empty(), TODAY);
    note(loose.id().value());

    Seen seen = seen();

    assertThat(seen.has("#draft-0")).isFalse();
    assertThat(seen.has("#unfiled-0")).isTrue();
    assertThat(seen.texts()).noneMatch(text -> text.contains("2026-02-01"));
    assertThat(seen.texts()).contains("Eén gesprek zonder dossier.");
  }

  @Test
  void what_waits_for_a_conversation_that_was_never_saved_leads_back_to_it() {
    java.util.UUID subject = java.util.UUID.randomUUID();
    note(subject);

    Seen seen = seen();
    assertThat(seen.texts())
        .contains("nog niets geschreven")
        .noneMatch(text -> text.contains("2026-02-01"));
    seen.press("#draft-0");

    assertThat(stand.went)
        .containsExactly(
            new Place.NewConversation(
                new org.toevertrouwd.casework.ConversationId(subject), Optional.empty()));
  }

  private void note(java.util.UUID subject) {
    Draft waiting =
        new Draft(
            subject,
            "aside:after-filing",
            "2026-01-20\n2026-02-01\nbellen",
            Kluizen.CLOCK.instant());
    kluis
        .store()
        .write(
            transaction -> {
              new DraftRepository(transaction).put(waiting);
              return true;
            });
  }

  @Test
  void drafts_and_loose_conversations_are_opened_where_they_were_written() {
    Conversation loose = days.conversation(Optional.empty(), TODAY);
    Dossier dossier = days.dossier();
    Draft draft = new Draft(dossier.id().value(), "narrative", "Ze wil", Kluizen.CLOCK.instant());
    kluis
        .store()
        .write(
            transaction -> {
              new DraftRepository(transaction).put(draft);
              return true;
            });
    Seen seen = seen();

    seen.press("#draft-0");
    seen.press("#unfiled-0");

    assertThat(stand.went)
        .containsExactly(new Place.OneDossier(dossier.id()), new Place.OneConversation(loose.id()));
  }

  @Test
  void keeping_longer_asks_why_before_it_saves() {
    days.closed(TODAY.minusYears(3));
    Seen seen = seen();

    seen.press("#due-0-longer");
    seen.press("#due-0-save");
    assertThat(seen.texts()).anyMatch(text -> text.startsWith("Schrijf in een paar woorden"));
    seen.type("#due-0-reason", "rechtszaak");
    seen.press("#due-0-save");

    assertThat(seen.has("#due-0-longer")).isFalse();
    assertThat(stand.told).containsExactly("Het dossier wordt langer bewaard.");
  }

  @Test
  void a_dossier_is_held_or_goes_to_the_bin() {
    days.closed(TODAY.minusYears(3));
    days.closed(TODAY.minusYears(4));
    Seen seen = seen();

    seen.press("#due-0-hold");
    seen.type("#due-0-reason", "procedure");
    seen.press("#due-0-save");
    seen.press("#due-0-bin");

    assertThat(seen.has("#due-0")).isFalse();
    assertThat(stand.told).hasSize(2);
  }

  @Test
  void the_sense_of_load_folds_and_unfolds() {
    days.dossier();
    Seen seen = seen();
    String words = "Alleen voor u: dit wordt nergens geteld.";
    assertThat(seen.texts()).contains(words);

    seen.press("#load-fold");
    assertThat(seen.texts()).doesNotContain(words);

    seen.press("#load-fold");
    assertThat(seen.texts()).contains(words);
  }

  @Test
  void in_january_the_list_of_january_is_near() {
    days.dossier();
    Seen seen = seen();

    seen.press("#today-january");
    seen.press("#today-supervision");

    assertThat(stand.went).containsExactly(new Place.January(), new Place.Supervision());
  }

  @Test
  void the_menu_leads_to_january_and_the_bin_at_any_time() {
    Seen seen = seen();

    Fx.run(
        () ->
            List.copyOf(((MenuButton) seen.node("#today-more")).getItems())
                .forEach(item -> item.fire()));

    assertThat(stand.went).containsExactly(new Place.January(), new Place.Bin());
  }

  @Test
  void january_leads_to_what_is_left_to_do() {
    Dossier silent = days.dossier();
    days.conversation(Optional.of(silent.id()), TODAY.minusMonths(5));
    Seen seen = Seen.of(() -> new JanuaryScreen(desk));

    for (String id : List.of("unknown-", "close-")) {
      seen.press("#" + id + silent.code());
    }
    seen.press("#january-figures");
    seen.press("#january-hours .link");
    seen.press("#january-supervision .link");

    assertThat(stand.went)
        .containsExactly(
            new Place.OneDossier(silent.id()),
            new Place.Closing(silent.id()),
            new Place.Figures(),
            new Place.Organisations(),
            new Place.Supervision());
    assertThat(seen.texts()).contains("De cijfers van 2025 zijn nog niet vertrokken.");
  }

  @Test
  void a_clock_that_ran_out_warns_in_words() {
    Dossier dossier = days.dossier();
    days.clock(dossier, TODAY.minusDays(12));
    days.clock(days.dossier(), TODAY.minusDays(3));

    assertThat(seen().texts()).contains("2 dagen over tijd", "dag 3 van 10", "2 klokken lopen.");
  }

  @Test
  void what_is_done_does_not_come_back_tomorrow() {
    FollowUp late = days.followUp(days.dossier().id(), TODAY.minusDays(1));
    seen().press("#task-0");

    List<FollowUp> left =
        kluis
            .store()
            .read(
                transaction ->
                    new FollowUpRepository(transaction).openUntil(late.dueOn().plusDays(30)));
    assertThat(left).isEmpty();
  }

  private Seen seen() {
    return Seen.of(() -> new TodayScreen(desk));
  }

  private static void postpone(Seen seen, int item) {
    Fx.run(() -> ((MenuButton) seen.node("#task-0-postpone")).getItems().get(item).fire());
  }
}
