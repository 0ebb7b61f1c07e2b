package org.toevertrouwd.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.directory.Audience;
import org.toevertrouwd.directory.Circumstances;
import org.toevertrouwd.directory.FactKind;
import org.toevertrouwd.directory.Fit;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.directory.VangnetStep;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.wording.Language;

@ExtendWith(FreshKluis.class)
final class DirectoryModelTest {

  @TempDir Path folder;
  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private Desk desk;
  private DirectoryModel model;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    desk = stand.desk(kluis);
    model = new DirectoryModel(desk, Optional.empty());
    model.open();
  }

  @Test
  void services_are_found_by_any_name_and_filtered() {
    assertThat(model.found()).hasSameSizeAs(Stand.REFERENCE.directory().services());
    model.filter().words().set("papsy");
    assertThat(codes()).containsExactly("prevention-adviser");
    model.filter().words().set("");
    model.filter().country().set(Optional.of("nl"));
    model.filter().audience().set(Optional.of("employer"));
    assertThat(codes()).containsExactly("employers-helpdesk");
    model.filter().country().set(Optional.empty());
    model.filter().audience().set(Optional.empty());
    model.filter().kind().set(Optional.of("helpline"));
    model.filter().extras().set(Set.of(ServiceFilter.ANONYMITY));
    assertThat(codes()).containsExactly("line-1712");
  }

  @Test
  void a_hidden_service_is_not_shown_unless_one_asks_and_comes_back() {
    Service police = service("police");
    model.hide(police, true);
    assertThat(codes()).doesNotContain("police");
    assertThat(model.shelf().get().offered().service(police.code())).isEmpty();
    model.filter().extras().set(Set.of(ServiceFilter.HIDDEN));
    assertThat(codes()).contains("police");
    model.hide(service("police"), false);
    model.filter().extras().set(Set.of());
    assertThat(codes()).contains("police");
    stand.undo.orElseThrow().run();
    assertThat(codes()).doesNotContain("police");
  }

  @Test
  void what_the_user_fills_in_stands_beside_what_the_sources_say() {
    ServiceEdit edit = new ServiceEdit(Optional.of(service("gp")), Language.NL);
    edit.fact(FactKind.CONTACT).set(" om de hoek ");
    model.put(edit.change(model.shelf().get()));
    assertThat(service("gp").fact(FactKind.CONTACT).orElseThrow().text().fr())
        .isEqualTo("om de hoek");
    assertThat(service("gp").name().fr()).isEqualTo("Médecin généraliste");
    assertThat(model.selected().get()).contains(service("gp"));
    ServiceEdit again = new ServiceEdit(Optional.of(service("gp")), Language.NL);
    again.fact(FactKind.CONTACT).set("");
    again.name().set("Dokter");
    model.put(again.change(model.shelf().get()));
    assertThat(service("gp").fact(FactKind.CONTACT)).isEmpty();
    model.filter().words().set("huisarts");
    assertThat(codes()).contains("gp");
    model.forget(service("gp"));
    assertThat(service("gp")).isEqualTo(bundled("gp"));
  }

  @Test
  void a_service_can_be_added_and_removed_again() {
    ServiceEdit edit = new ServiceEdit(Optional.empty(), Language.NL);
    edit.name().set("Praatcafé");
    edit.kind().set(Optional.of("peer-support"));
    edit.fact(FactKind.WHAT_FOR).set("samen praten");
    model.put(edit.change(model.shelf().get()));
    model.filter().words().set("praatcafe");
    assertThat(model.found()).hasSize(1);
    Service added = model.found().getFirst();
    assertThat(added.kind().code()).isEqualTo("peer-support");
    model.forget(added);
    assertThat(model.found()).isEmpty();
  }

  @Test
  void for_a_dossier_what_fits_comes_first_and_can_be_referred_to() {
    Dossier dossier =
        Dossier.blank(new DossierCode(2026, 1), DossierKind.ADVICE, Kluizen.CLOCK.instant());
    kluis
        .store()
        .write(
            transaction -> {
              new DossierRepository(transaction).insert(dossier);
              return true;
            });
    DirectoryModel forDossier = new DirectoryModel(desk, Optional.of(dossier.id()));
    forDossier.open();
    Service first = forDossier.found().getFirst();
    assertThat(first.code().value()).isEqualTo("employers-helpdesk");
    assertThat(forDossier.match(first).orElseThrow().fit()).isEqualTo(Fit.PERHAPS);
    assertThat(forDossier.code().get()).contains(dossier.code());
    forDossier.refer(first);
    assertThat(stand.went)
        .singleElement(type(Place.NewReferral.class))
        .matches(one -> one.dossier().equals(dossier.id()))
        .matches(one -> one.service().equals(Optional.of("employers-helpdesk")));
    assertThat(model.match(first)).isEmpty();
  }

  @Test
  void the_reason_is_told_for_every_service() {
    FitWords words = new FitWords(desk.kit(), desk.vocabulary());
    var dossier = Circumstances.unknown(Audience.REPORTER, desk.kit().today());
    for (var match : Stand.REFERENCE.directory().matches(dossier)) {
      assertThat(words.why(match)).doesNotContain("{").endsWith(".");
      assertThat(words.brief(match.fit())).isNotBlank();
    }
  }

  @Test
  void the_sheet_holds_what_was_chosen_in_the_language_of_the_reporter() throws Exception {
    SheetModel sheet = new SheetModel(desk.kit());
    sheet.save();
    assertThat(stand.told).isEmpty();
    sheet.turn(service("caw"));
    sheet.turn(service("gp"));
    sheet.turn(service("gp"));
    assertThat(sheet.has(service("caw"))).isTrue();
    assertThat(sheet.has(service("gp"))).isFalse();
    sheet.language().set(Language.FR);
    Path file = folder.resolve("sheet.pdf");
    stand.chosen.add(file);
    sheet.save();
    byte[] pdf = Files.readAllBytes(file);
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(stand.told).hasSize(1);
  }

  @Test
  void every_step_of_the_vangnet_has_a_place_of_its_own() {
    VangnetModel vangnet = new VangnetModel(model);
    FlowPlan plan = new FlowPlan(vangnet.vangnet());
    assertThat(vangnet.vangnet().steps().stream().map(VangnetStep::code).map(plan::spot))
        .doesNotContain(Optional.empty())
        .doesNotHaveDuplicates();
    assertThat(plan.rows()).isEqualTo(5);
    assertThat(plan.spot("listening").orElseThrow().wide()).isTrue();
    assertThat(plan.spot("nowhere")).isEmpty();
  }

  @Test
  void the_step_in_view_has_its_services_and_ways_on() {
    VangnetModel vangnet = new VangnetModel(model);
    assertThat(vangnet.step().get()).isEqualTo("listening");
    vangnet.step().set("criminal-complaint");
    assertThat(vangnet.current().orElseThrow().services()).hasSize(1);
    assertThat(vangnet.ways()).hasSize(1);
  }

  private Service service(String code) {
    return model.shelf().get().service(code).orElseThrow();
  }

  private static Service bundled(String code) {
    return Stand.REFERENCE.directory().services().stream()
        .filter(service -> service.code().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private List<String> codes() {
    return model.found().stream().map(service -> service.code().value()).toList();
  }
}
