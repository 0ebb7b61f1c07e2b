package org.toevertrouwd.ui.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.casework.OwnService;
import org.toevertrouwd.casework.Referral;
import org.toevertrouwd.casework.ReferralId;
import org.toevertrouwd.casework.ReferralRepository;
import org.toevertrouwd.casework.ReferralStatus;
import org.toevertrouwd.casework.ServiceRepository;
import org.toevertrouwd.codebook.Texts;
import org.toevertrouwd.directory.Fit;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.LateJobs;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;

@ExtendWith(FreshKluis.class)
final class ReferralModelTest {

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private Desk desk;
  private Dossier dossier;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    desk = stand.desk(kluis);
    dossier = Dossier.blank(new DossierCode(2026, 1), DossierKind.CASE, Kluizen.CLOCK.instant());
    kluis
        .store()
        .write(
            transaction -> {
              new DossierRepository(transaction).insert(dossier);
              return true;
            });
  }

  @Test
  void without_a_service_nothing_is_kept() {
    model(Optional.empty()).leave();
    assertThat(saved()).isEmpty();
  }

  @Test
  void choosing_a_service_proposes_it_today() {
    ReferralModel model = model(Optional.empty());
    model.facts().service().set(Optional.of("mores"));
    Referral referral = saved().getFirst();
    assertThat(referral.service()).isEqualTo("mores");
    assertThat(referral.status()).isEqualTo(ReferralStatus.PROPOSED);
    assertThat(referral.on()).contains(LocalDate.of(2026, 1, 20));
    assertThat(referral.sharing().consent()).isEqualTo(Consent.notAsked());
    assertThat(model.exists().get()).isTrue();
  }

  @Test
  void one_begun_from_the_directory_is_kept_when_one_leaves() {
    ReferralModel model = model(Optional.of("police"));
    model.texts().shared().words().set("alleen de feiten");
    stand.timePasses();
    model.leave();
    assertThat(saved().getFirst().sharing().mayBeShared()).isEqualTo("alleen de feiten");
    int drafts = kluis.store().read(transaction -> new DraftRepository(transaction).all().size());
    assertThat(drafts).isZero();
  }

  @Test
  void consent_is_of_this_recipient_with_when_and_how() {
    ReferralModel model = model(Optional.of("police"));
    model.facts().consent().set(Optional.of("given"));
    model.facts().consentOn().set(Optional.of(LocalDate.of(2026, 1, 19)));
    model.facts().consentHow().set("aan de telefoon ");
    model.save();
    assertThat(saved().getFirst().sharing().consent())
        .isEqualTo(
            new Consent(
                Consent.State.GIVEN, Optional.of(LocalDate.of(2026, 1, 19)), "aan de telefoon"));
  }

  @Test
  void contact_without_consent_warns_and_never_stops() {
    ReferralModel model = model(Optional.of("police"));
    assertThat(model.warning()).isEmpty();
    model.facts().status().set(Optional.of("contacted"));
    String cold = model.warning();
    model.facts().warmth().set(Optional.of(ReferralFacts.WARM));
    String warm = model.warning();
    model.facts().consent().set(Optional.of("refused"));
    assertThat(List.of(cold, warm, model.warning())).doesNotHaveDuplicates().doesNotContain("");
    assertThat(saved().getFirst().status()).isEqualTo(ReferralStatus.CONTACTED);
    assertThat(saved().getFirst().sharing().warm()).isTrue();
    model.facts().consent().set(Optional.of("given"));
    assertThat(model.warning()).isEmpty();
    model.facts().consent().set(Optional.of("not-asked"));
    model.facts().status().set(Optional.of("declined"));
    assertThat(model.warning()).isEmpty();
  }

  @Test
  void a_saved_one_comes_back_with_its_draft() {
    ReferralModel model = model(Optional.of("police"));
    model.save();
    model.texts().notes().words().set("half");
    stand.timePasses();
    ReferralModel again =
        new ReferralModel(desk, dossier.id(), saved().getFirst().id(), Optional.empty());
    again.open(() -> {});
    assertThat(again.facts().service().get()).contains("police");
    assertThat(again.texts().notes().words().get()).isEqualTo("half");
    again.leave();
    assertThat(saved().getFirst().sharing().notes()).isEqualTo("half");
  }

  @Test
  void coming_back_to_a_new_one_makes_no_second_one() {
    ReferralId id = ReferralId.random();
    for (int visit = 0; visit < 3; visit++) {
      ReferralModel model = new ReferralModel(desk, dossier.id(), id, Optional.of("police"));
      model.open(() -> {});
      model.texts().notes().words().set("bezoek " + visit);
      stand.timePasses();
      model.leave();
    }
    assertThat(saved()).hasSize(1);
    assertThat(saved().getFirst().sharing().notes()).isEqualTo("bezoek 2");
  }

  @Test
  void a_draft_always_has_a_referral_it_belongs_to() {
    ReferralModel model = model(Optional.of("police"));
    model.texts().outcome().words().set("half");
    stand.timePasses();
    var drafts = kluis.store().read(transaction -> new DraftRepository(transaction).all());
    assertThat(drafts).hasSize(1);
    assertThat(saved()).extracting(one -> one.id().value()).contains(drafts.getFirst().subject());
  }

  @Test
  void what_cannot_be_saved_stays_and_is_saved_later() {
    LateJobs jobs = new LateJobs(stand::problem);
    stand.jobs = jobs;
    Desk late = stand.desk(kluis);
    ReferralModel model =
        new ReferralModel(late, dossier.id(), ReferralId.random(), Optional.of("police"));
    model.open(() -> {});
    jobs.all();
    model.texts().notes().words().set("een");
    model.save();
    model.texts().notes().words().set("een en twee");
    jobs.all();
    assertThat(saved().getFirst().sharing().notes()).isEqualTo("een");
    model.leave();
    jobs.all();
    assertThat(saved().getFirst().sharing().notes()).isEqualTo("een en twee");
    kluis.close();
    model.texts().notes().words().set("na het slot");
    model.save();
    jobs.all();
    assertThat(model.texts().notes().words().get()).isEqualTo("na het slot");
  }

  @Test
  void deleting_twice_deletes_once() {
    ReferralModel model = model(Optional.of("police"));
    model.delete();
    model.delete();
    model.leave();
    assertThat(saved()).isEmpty();
    assertThat(stand.went).hasSize(1);
  }

  @Test
  void deleting_can_be_undone() {
    ReferralModel model = model(Optional.of("police"));
    model.save();
    Referral before = saved().getFirst();
    model.delete();
    assertThat(saved()).isEmpty();
    assertThat(stand.went).containsExactly(new Place.OneDossier(dossier.id()));
    stand.undo.orElseThrow().run();
    assertThat(saved()).containsExactly(before);
  }

  @Test
  void what_fits_comes_first_and_hidden_services_are_not_offered() {
    kluis
        .store()
        .write(
            transaction -> {
              new ServiceRepository(transaction)
                  .put(
                      new OwnService(
                          "police",
                          "police-or-inspection",
                          new Texts("Politie", "Police", "Police"),
                          Map.of(),
                          true));
              return true;
            });
    ServiceChoice services = model(Optional.of("police")).services();
    List<Fit> fits =
        services.found().stream()
            .map(service -> services.match(service).orElseThrow().fit())
            .toList();
    assertThat(fits).isSorted().startsWith(Fit.FITS).endsWith(Fit.DOES_NOT_FIT);
    assertThat(services.found()).noneMatch(service -> service.code().value().equals("police"));
    assertThat(services.name("police")).isEqualTo("Politie");
    services.search().set("vakbond");
    assertThat(services.found().getFirst().code().value()).isEqualTo("union");
  }

  private ReferralModel model(Optional<String> service) {
    ReferralModel model = new ReferralModel(desk, dossier.id(), ReferralId.random(), service);
    model.open(() -> {});
    return model;
  }

  private List<Referral> saved() {
    return kluis
        .store()
        .read(transaction -> new ReferralRepository(transaction).ofDossier(dossier.id()));
  }
}
