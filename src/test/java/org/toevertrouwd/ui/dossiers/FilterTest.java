package org.toevertrouwd.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierSummary;

final class FilterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

  @Test
  void a_closed_dossier_never_waits_and_has_no_next_step() {
    DossierSummary closed = dossier(DossierKind.CASE, 1, true);
    assertThat(Filter.WAITING.fits(closed)).isFalse();
    assertThat(Filter.CLOSED.fits(closed)).isTrue();
    assertThat(Filter.OPEN.fits(closed)).isFalse();
    assertThat(new DossierLine(closed, "").nextStep()).isEmpty();
  }

  @Test
  void what_waits_is_open_too() {
    DossierSummary waiting = dossier(DossierKind.CASE, 1, false);
    assertThat(Filter.WAITING.fits(waiting)).isTrue();
    assertThat(Filter.OPEN.fits(waiting)).isTrue();
    assertThat(Filter.ADVICE.fits(waiting)).isFalse();
    assertThat(Filter.ALL.fits(waiting)).isTrue();
  }

  @Test
  void advice_is_advice_whether_open_or_closed() {
    assertThat(Filter.ADVICE.fits(dossier(DossierKind.ADVICE, 0, true))).isTrue();
    assertThat(Filter.ADVICE.fits(dossier(DossierKind.ADVICE, 0, false))).isTrue();
  }

  @Test
  void the_last_contact_is_the_first_where_no_conversation_has_a_day() {
    DossierLine line = new DossierLine(dossier(DossierKind.CASE, 0, false), "");
    assertThat(line.lastContactOn()).contains(DAY.minusDays(30));
  }

  private static DossierSummary dossier(DossierKind kind, int steps, boolean closed) {
    return new DossierSummary(
        DossierId.random(),
        new DossierCode(2026, 1),
        kind,
        "",
        Optional.empty(),
        Optional.of(DAY.minusDays(30)),
        new DossierSummary.Progress(
            Optional.empty(),
            steps,
            steps == 0 ? Optional.empty() : Optional.of(new DossierSummary.NextStep(DAY, "")),
            closed,
            false));
  }
}
