package org.toevertrouwd.ui.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.Intake;
import org.toevertrouwd.practice.Hours;
import org.toevertrouwd.practice.Mandate;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.organisations.OrganisationsModel.Client;

/** Clients, what was agreed with them, and their hours. */
@ExtendWith(FreshKluis.class)
final class OrganisationsModelTest {

  private static final LocalDate TODAY = LocalDate.now(Kluizen.CLOCK);

  @TempDir Path folder;

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private OrganisationsModel model;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    model = new OrganisationsModel(stand.desk(kluis));
    model.load();
  }

  @Test
  void a_new_client_is_in_the_kluis_once_it_has_a_name() {
    model.add();
    chosen().save();
    assertThat(clients()).isEmpty();

    named("  Vloed ");

    assertThat(clients())
        .extracting(client -> client.organisation().name())
        .containsExactly("Vloed");
    assertThat(chosen().stored().get()).isTrue();
  }

  @Test
  void a_client_keeps_its_name_when_that_is_emptied() {
    client("Vloed");
    chosen().name().set("   ");
    chosen().save();

    assertThat(clients().getFirst().organisation().name()).isEqualTo("Vloed");
  }

  @Test
  void what_dossiers_take_over_is_saved_when_it_is_chosen() {
    client("Vloed");
    chosen().answer("sector", Optional.of("arts"));
    chosen().answer("organisation-size", Optional.of("20-49"));
    chosen().answer("organisation-size", Optional.empty());

    assertThat(clients().getFirst().organisation().answers())
        .containsExactly(Map.entry("sector", "arts"));
  }

  @Test
  void notes_are_saved_when_another_client_is_chosen() {
    client("Vloed");
    client("Zilver");
    chosen().notes().words().set("Bellen na tien uur.");

    model.choose(clients().getFirst());
    model.load();

    assertThat(clients().getLast().organisation().notes()).isEqualTo("Bellen na tien uur.");
  }

  @Test
  void a_mandate_begins_today_and_may_not_end_before_it_began() {
    client("Vloed");
    chosen().addMandate();
    Mandate fresh = chosen().mandates().getFirst();
    assertThat(fresh.from()).isEqualTo(TODAY);

    assertThat(chosen().change(with(fresh, Optional.of(TODAY.minusDays(1))))).isFalse();
    assertThat(chosen().change(with(fresh, Optional.of(TODAY.plusYears(1))))).isTrue();

    Client client = clients().getFirst();
    assertThat(client.mandates().getFirst().until()).contains(TODAY.plusYears(1));
    assertThat(client.running(TODAY)).isTrue();
    assertThat(client.running(TODAY.minusDays(1))).isFalse();
    assertThat(client.running(TODAY.plusYears(2))).isFalse();
  }

  @Test
  void deleting_a_mandate_and_undoing_it_keeps_its_hours() {
    HoursModel hours = hours();
    spend(hours, "2u", "permanentie");
    Mandate mandate = chosen().mandates().getFirst();

    chosen().delete(mandate);
    assertThat(clients().getFirst().mandates()).isEmpty();
    stand.undo.orElseThrow().run();

    assertThat(clients().getFirst().mandates()).containsExactly(mandate);
    assertThat(clients().getFirst().minutes()).isEqualTo(120);
  }

  @Test
  void hours_are_added_as_they_are_typed_and_the_month_follows() {
    HoursModel hours = hours();
    spend(hours, "1u30", "permanentie");
    hours.day().set(Optional.of(TODAY.minusMonths(2)));
    spend(hours, "45", "");

    assertThat(hours.month().get()).isEqualTo(YearMonth.from(TODAY).minusMonths(2));
    assertThat(hours.total()).isEqualTo(45);
    hours.month().set(YearMonth.from(TODAY));
    assertThat(hours.total()).isEqualTo(90);
    assertThat(hours.lines()).extracting(Hours::description).containsExactly("permanentie");
    assertThat(hours.typed().get()).isEmpty();
  }

  @Test
  void what_is_no_amount_of_time_is_not_added() {
    HoursModel hours = hours();
    hours.typed().set("lang");

    assertThat(hours.add()).isFalse();

    assertThat(hours.problem().get()).isNotEmpty();
    assertThat(hours.typed().get()).isEqualTo("lang");
    hours.typed().set("90");
    assertThat(hours.problem().get()).isEmpty();
  }

  @Test
  void deleting_hours_can_be_undone() {
    HoursModel hours = hours();
    spend(hours, "90", "permanentie");
    Hours line = hours.lines().getFirst();

    hours.delete(line);
    assertThat(hours.lines()).isEmpty();
    stand.undo.orElseThrow().run();

    assertThat(hours.lines()).containsExactly(line);
  }

  @Test
  void the_timesheet_is_a_pdf_whose_name_says_nothing_of_the_client() throws Exception {
    HoursModel hours = hours();
    spend(hours, "90", "permanentie");
    Path file = folder.resolve("sheet.pdf");
    stand.chosen.add(file);

    hours.timesheet("Vloed");

    assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    assertThat(stand.told).containsExactly("De urenstaat is bewaard.");
  }

  @Test
  void nothing_is_written_when_no_place_was_chosen() {
    hours().timesheet("Vloed");

    assertThat(stand.told).isEmpty();
  }

  @Test
  void deleting_a_client_and_undoing_it_brings_everything_back() {
    HoursModel hours = hours();
    spend(hours, "90", "permanentie");
    Client before = clients().getFirst();

    model.delete();
    assertThat(clients()).isEmpty();
    assertThat(model.chosen().get()).isEmpty();
    stand.undo.orElseThrow().run();

    assertThat(clients()).containsExactly(before);
    assertThat(chosen().id()).isEqualTo(before.organisation().id());
  }

  @Test
  void a_client_that_a_dossier_is_about_stays() {
    client("Vloed");
    dossierAbout(chosen().id());

    model.delete();

    assertThat(stand.told).containsExactly("Deze organisatie kan niet weg");
    assertThat(clients()).hasSize(1);
  }

  private void client(String name) {
    model.add();
    named(name);
  }

  private void named(String name) {
    chosen().name().set(name);
    chosen().save();
  }

  private HoursModel hours() {
    client("Vloed");
    chosen().addMandate();
    HoursModel hours =
        new HoursModel(stand.desk(kluis), model::load, chosen().mandates().getFirst());
    hours.load();
    return hours;
  }

  private static void spend(HoursModel hours, String typed, String description) {
    hours.typed().set(typed);
    hours.description().set(description);
    assertThat(hours.add()).isTrue();
  }

  private static Mandate with(Mandate one, Optional<LocalDate> until) {
    return new Mandate(one.id(), one.organisation(), one.from(), until, one.contact());
  }

  private void dossierAbout(OrganisationId client) {
    Dossier blank =
        Dossier.blank(new DossierCode(2026, 1), DossierKind.CASE, Kluizen.CLOCK.instant());
    Intake intake =
        new Intake(
            DossierKind.CASE,
            blank.intake().reporter(),
            Optional.of(client),
            Optional.empty(),
            blank.intake().milestones(),
            Optional.empty());
    kluis
        .store()
        .write(
            transaction -> {
              new DossierRepository(transaction)
                  .insert(
                      new Dossier(
                          blank.id(),
                          blank.code(),
                          intake,
                          blank.answers(),
                          blank.consents(),
                          blank.course(),
                          blank.kept()));
              return true;
            });
  }

  private OrganisationModel chosen() {
    return model.chosen().get().orElseThrow();
  }

  private List<Client> clients() {
    return model.shown().get().orElseThrow().clients();
  }

  @Test
  void a_client_that_could_not_be_written_is_still_to_be_saved() {
    model.add();
    OrganisationModel fresh = chosen();
    fresh.name().set("Vloed");
    kluis.store().close();

    fresh.save();

    assertThat(stand.failures).hasSize(1);
    assertThat(fresh.stored().get()).isFalse();
    assertThat(fresh.name().get()).isEqualTo("Vloed");
    fresh.save();
    assertThat(stand.failures).hasSize(2);
  }

  @Test
  void a_client_that_only_mandates_and_hours_refer_to_goes_with_them() {
    HoursModel hours = hours();
    spend(hours, "90", "permanentie");
    OrganisationId id = chosen().id();
    model.delete();

    assertThat(stand.told)
        .containsExactly("De organisatie is verwijderd, met haar opdrachten en uren.");
    boolean left =
        kluis
            .store()
            .read(
                transaction ->
                    !new org.toevertrouwd.practice.MandateRepository(transaction)
                            .ofOrganisation(id)
                            .isEmpty()
                        || !MandateHours.all(transaction, hours.mandate().id()).isEmpty());
    assertThat(left).isFalse();
  }

  @Test
  void a_client_that_a_dossier_in_the_bin_is_about_stays_too() {
    client("Vloed");
    dossierAbout(chosen().id());
    kluis
        .store()
        .write(
            transaction -> {
              var dossier =
                  new org.toevertrouwd.casework.DossierListRepository(transaction).all().getFirst();
              new org.toevertrouwd.casework.BinRepository(transaction)
                  .bin(
                      dossier.id(),
                      org.toevertrouwd.casework.DeletionReason.PERIOD_OVER,
                      Kluizen.CLOCK.instant());
              return true;
            });

    model.delete();

    assertThat(stand.told).containsExactly("Deze organisatie kan niet weg");
  }

  @Test
  void deleting_a_mandate_twice_deletes_it_once() {
    HoursModel hours = hours();
    spend(hours, "90", "permanentie");
    Mandate mandate = chosen().mandates().getFirst();

    chosen().delete(mandate);
    chosen().delete(mandate);

    assertThat(stand.told).containsExactly("De opdracht is verwijderd, met haar uren.");
    assertThat(chosen().mandates()).isEmpty();
  }
}
