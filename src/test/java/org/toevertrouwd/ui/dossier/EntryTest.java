package org.toevertrouwd.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.ClosingRule;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.OwnService;
import org.toevertrouwd.casework.Referral;
import org.toevertrouwd.casework.ReferralId;
import org.toevertrouwd.casework.ReferralRepository;
import org.toevertrouwd.casework.ReferralStatus;
import org.toevertrouwd.casework.ServiceRepository;
import org.toevertrouwd.codebook.Texts;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Cases;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.wording.Language;

/** What stands on the timeline, and under which name. */
@ExtendWith(FreshKluis.class)
final class EntryTest {

  private static final Instant NOW = Instant.parse("2026-01-20T10:00:00Z");

  private OpenKluis kluis;
  private Cases cases;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    cases = new Cases(kluis);
  }

  @Test
  void closing_and_opening_again_both_stay_on_the_timeline() {
    Dossier again =
        cases.dossier(
            2,
            dossier ->
                ClosingRule.reopen(
                    ClosingRule.close(
                        Edits.answer(ClosingRule.REASON, java.util.Set.of("agreed")).apply(dossier),
                        List.of(),
                        java.util.Set.of(),
                        Cases.TODAY.minusDays(9),
                        NOW),
                    Cases.TODAY.minusDays(2),
                    NOW));
    assertThat(timeline(again))
        .containsExactly(
            new Entry.Closed(Optional.of(Cases.TODAY.minusDays(9))),
            new Entry.Reopened(Optional.of(Cases.TODAY.minusDays(2))));
  }

  @Test
  void a_referral_has_the_name_of_its_service_and_a_day_even_if_none_was_given() {
    Dossier dossier = cases.dossier(1);
    refer(dossier, "caw");
    Entry.Referred shown = (Entry.Referred) timeline(dossier).getFirst();
    assertThat(shown.service()).contains("(CAW)");
    assertThat(shown.on()).contains(Cases.TODAY);
  }

  @Test
  void the_own_name_of_a_service_goes_first() {
    Dossier dossier = cases.dossier(1);
    refer(dossier, "caw");
    kluis
        .store()
        .write(
            transaction -> {
              new ServiceRepository(transaction)
                  .put(
                      new OwnService(
                          "caw",
                          "care",
                          new Texts("Mijn CAW", "Mon CAW", "My CAW"),
                          Map.of(),
                          false));
              return true;
            });
    assertThat(((Entry.Referred) timeline(dossier).getFirst()).service()).isEqualTo("Mijn CAW");
  }

  @Test
  void a_service_nobody_knows_any_more_is_shown_by_its_code() {
    Dossier dossier = cases.dossier(1);
    refer(dossier, "weg-is-weg");
    assertThat(((Entry.Referred) timeline(dossier).getFirst()).service()).isEqualTo("weg-is-weg");
  }

  @Test
  void on_one_day_the_time_decides_and_what_is_to_be_done_comes_last() {
    Dossier dossier = cases.dossier(1);
    cases.step(dossier, Cases.TODAY, "bellen");
    cases.talk(Optional.of(dossier.id()), Cases.TODAY, "gesprek");
    assertThat(timeline(dossier)).first().isInstanceOf(Entry.Talked.class);
    assertThat(timeline(dossier)).last().isInstanceOf(Entry.Step.class);
  }

  private void refer(Dossier dossier, String service) {
    kluis
        .store()
        .write(
            transaction -> {
              new ReferralRepository(transaction)
                  .insert(
                      new Referral(
                          ReferralId.random(),
                          dossier.id(),
                          service,
                          Optional.empty(),
                          ReferralStatus.PROPOSED,
                          Referral.Sharing.notAsked(),
                          NOW));
              return true;
            });
  }

  private List<Entry> timeline(Dossier dossier) {
    PageReader reader = new PageReader(Stand.REFERENCE, Language.NL);
    DossierPage page =
        kluis.store().read(transaction -> reader.read(transaction, dossier.id())).orElseThrow();
    return Entry.of(page, ZoneOffset.UTC);
  }
}
