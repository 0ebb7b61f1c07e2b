package org.toevertrouwd.ui.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.practice.MandateRepository;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Seen;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.DayField;

/** Clients and hours as a person works with them. */
@ExtendWith(FreshKluis.class)
final class OrganisationsScreenTest {

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private Desk desk;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    desk = stand.desk(kluis);
  }

  @Test
  void the_first_client_is_added_from_the_empty_page() {
    Seen seen = withClient("Vloed");

    assertThat(clients()).extracting(Organisation::name).containsExactly("Vloed");
    assertThat(seen.texts()).contains("Vloed", "geen opdracht", "Werkgebied: Nederland");
    assertThat(seen.has("#organisation-hours")).isTrue();
  }

  @Test
  void of_many_clients_the_first_are_there_and_the_rest_when_asked_for() {
    withMany(30);
    Seen seen = Seen.of(() -> new OrganisationsScreen(desk));

    assertThat(rows(seen)).isEqualTo(20);
    assertThat(((Labeled) seen.node("#clients-more")).getText()).isEqualTo("nog 10 tonen");

    seen.press("#clients-more");
    assertThat(rows(seen)).isEqualTo(30);
    assertThat(seen.has("#clients-more")).isFalse();
  }

  @Test
  void one_client_more_than_the_first_needs_no_asking() {
    withMany(21);
    Seen seen = Seen.of(() -> new OrganisationsScreen(desk));

    assertThat(rows(seen)).isEqualTo(21);
    assertThat(seen.has("#clients-more")).isFalse();
  }

  @Test
  void the_client_that_is_looked_at_is_marked_and_no_other() {
    withMany(3);
    Seen seen = Seen.of(() -> new OrganisationsScreen(desk));
    assertThat(chosen(seen)).containsExactly("Organisatie 01");

    seen.press("#client-" + clients().get(2).id().value());

    assertThat(chosen(seen)).containsExactly("Organisatie 03");
  }

  @Test
  void a_new_client_far_down_the_list_is_among_those_that_are_shown() {
    withMany(30);
    Seen seen = Seen.of(() -> new OrganisationsScreen(desk));
    seen.press("#organisation-add");
    seen.type("#organisation-name", "Zwaluw");
    seen.enter("#organisation-name");

    assertThat(chosen(seen)).containsExactly("Zwaluw");
    assertThat(rows(seen)).isEqualTo(31);
  }

  @Test
  void what_is_chosen_of_a_client_is_saved_at_once() {
    Seen seen = withClient("Vloed");

    Fx.run(() -> ((ChoiceField) seen.node("#organisation-sector")).code().set(Optional.of("arts")));
    seen.type("#organisation-name", "Vloed en Eb");
    seen.enter("#organisation-name");

    assertThat(clients().getFirst().answers()).containsEntry("sector", "arts");
    assertThat(clients().getFirst().name()).isEqualTo("Vloed en Eb");
    assertThat(seen.texts()).contains("Vloed en Eb");
  }

  @Test
  void a_client_of_which_no_year_is_over_has_no_figures_to_let_go() {
    Seen seen = withClient("Vloed");

    seen.press("#organisation-report");

    assertThat(seen.texts()).contains("Cijfers voor deze organisatie");
    assertThat(seen.has("#report-release")).isFalse();
    assertThat(seen.has("#report-sentence")).isFalse();
  }

  @Test
  void the_joint_committee_is_not_asked_in_the_netherlands() {
    assertThat(withClient("Vloed").has("#organisation-joint-committee")).isFalse();
  }

  @Test
  void a_mandate_that_would_end_before_it_begins_says_so_and_is_not_saved() {
    Seen seen = withClient("Vloed");
    seen.press("#mandate-add");

    day(seen, "#mandate-0-until", LocalDate.of(2020, 1, 1));

    assertThat(seen.texts()).contains("De laatste dag komt voor de eerste.");
    assertThat(until()).isEmpty();
    day(seen, "#mandate-0-until", LocalDate.of(2026, 6, 30));
    seen.type("#mandate-0-contact", "Hilde");
    seen.enter("#mandate-0-contact");
    assertThat(until()).contains(LocalDate.of(2026, 6, 30));
    assertThat(seen.texts()).contains("loopt");
  }

  @Test
  void hours_ask_for_a_mandate_first() {
    Seen seen = withClient("Vloed");
    seen.press("#organisation-hours");

    assertThat(seen.texts()).anyMatch(text -> text.startsWith("Er is nog geen opdracht."));
  }

  @Test
  void hours_are_added_and_summed() {
    Seen seen = withClient("Vloed");
    seen.press("#mandate-add");
    seen.press("#organisation-hours");

    add(seen, "1u30", "permanentie");
    add(seen, "45", "overleg");
    assertThat(seen.texts()).contains("permanentie", "overleg", "2 u 15", "2 u 15 deze maand");

    seen.press("#hours-before");
    assertThat(seen.texts()).contains("Geen uren in deze maand.");
    seen.press("#hours-after");
    assertThat(seen.texts()).contains("permanentie");
  }

  @Test
  void what_is_no_length_says_so_beside_the_field() {
    Seen seen = withClient("Vloed");
    seen.press("#mandate-add");
    seen.press("#organisation-hours");

    add(seen, "lang", "permanentie");

    assertThat(seen.texts()).contains("Schrijf bijvoorbeeld 1u30 of 90.");
  }

  @Test
  void discreet_mode_veils_the_client() {
    Seen seen = withClient("Vloed");

    Fx.run(() -> desk.discretion().on().set(true));

    assertThat(seen.texts()).doesNotContain("Vloed");
    assertThat(seen.has("#organisation-sector")).isTrue();
  }

  @Test
  void a_deleted_client_leaves_the_empty_page() {
    Seen seen = withClient("Vloed");

    seen.press("#organisation-delete");

    assertThat(clients()).isEmpty();
    assertThat(seen.texts()).anyMatch(text -> text.startsWith("Hier komen de organisaties"));
  }

  private void withMany(int number) {
    kluis
        .store()
        .write(
            transaction -> {
              OrganisationRepository all = new OrganisationRepository(transaction);
              for (int i = 1; i <= number; i++) {
                all.insert(
                    new Organisation(
                        OrganisationId.random(), "Organisatie %02d".formatted(i), Map.of(), ""));
              }
              return true;
            });
  }

  private static long rows(Seen seen) {
    return Fx.on(() -> seen.node(".client-list").lookupAll(".pressable").size());
  }

  private static List<String> chosen(Seen seen) {
    return Fx.on(
        () ->
            seen.node(".client-list").lookupAll(".pressable.chosen").stream()
                .map(Node::getAccessibleText)
                .toList());
  }

  private Seen withClient(String name) {
    Seen seen = Seen.of(() -> new OrganisationsScreen(desk));
    seen.press("#organisation-add");
    seen.type("#organisation-name", name);
    if (seen.has("#organisation-save")) {
      seen.press("#organisation-save");
    }
    return seen;
  }

  private static void add(Seen seen, String length, String description) {
    seen.type("#hours-typed", length);
    seen.type("#hours-description", description);
    seen.press("#hours-add");
  }

  private static void day(Seen seen, String selector, LocalDate day) {
    Fx.run(() -> ((DayField) seen.node(selector)).day().set(Optional.of(day)));
  }

  private List<Organisation> clients() {
    return kluis.store().read(transaction -> new OrganisationRepository(transaction).all());
  }

  private Optional<LocalDate> until() {
    return kluis
        .store()
        .read(
            transaction ->
                new MandateRepository(transaction)
                    .ofOrganisation(new OrganisationRepository(transaction).all().getFirst().id())
                    .getFirst()
                    .until());
  }

  @Test
  void hours_are_changed_from_their_line() {
    Seen seen = withClient("Vloed");
    seen.press("#mandate-add");
    seen.press("#organisation-hours");
    add(seen, "1u30", "permanentie");
    assertThat(seen.has("#hours-leave")).isFalse();

    seen.press("#hours-change-" + lineId());
    assertThat(seen.texts()).contains("Uren wijzigen");
    assertThat(seen.has("#hours-leave")).isTrue();
    add(seen, "2u", "overleg");

    assertThat(seen.texts())
        .contains("overleg", "2 u deze maand", "Uren schrijven")
        .doesNotContain("permanentie");
    seen.press("#hours-change-" + lineId());
    seen.press("#hours-leave");
    assertThat(seen.texts()).contains("overleg", "Uren schrijven");
  }

  @Test
  void the_arrow_of_the_month_stays_while_the_months_go_by() {
    Seen seen = withClient("Vloed");
    seen.press("#mandate-add");
    seen.press("#organisation-hours");
    javafx.scene.Node arrow = Fx.on(() -> seen.node("#hours-before"));

    seen.press("#hours-before");
    seen.press("#hours-before");

    assertThat(Fx.on(() -> seen.node("#hours-before"))).isSameAs(arrow);
    assertThat(seen.texts()).contains("november 2025");
  }

  @Test
  void discreet_mode_hides_what_the_hours_were_about() {
    Seen seen = withClient("Vloed");
    seen.press("#mandate-add");
    seen.press("#organisation-hours");
    add(seen, "90", "permanentie");
    seen.type("#hours-description", "half geschreven");

    Fx.run(() -> desk.discretion().on().set(true));

    assertThat(seen.texts()).doesNotContain("permanentie", "Omschrijving");
    Fx.run(() -> desk.discretion().on().set(false));
    assertThat(seen.texts()).contains("permanentie", "Omschrijving");
  }

  private String lineId() {
    return kluis
        .store()
        .read(
            transaction -> {
              var client = new OrganisationRepository(transaction).all().getFirst();
              var mandate =
                  new MandateRepository(transaction).ofOrganisation(client.id()).getFirst();
              return MandateHours.all(transaction, mandate.id()).getFirst().id().toString();
            });
  }
}
