package org.toevertrouwd.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.SaveState;

/** What the kluis remembers for its owner. */
@ExtendWith(FreshKluis.class)
final class SettingsModelTest {

  private OpenKluis kluis;
  private Desk desk;
  private SettingsModel model;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    desk = new Stand().desk(kluis);
    model = new SettingsModel(desk);
    model.read();
  }

  @Test
  void says_where_and_what_the_kluis_is() {
    assertThat(facts().file().getFileName()).hasToString(FreshKluis.NAME);
    assertThat(facts().bytes()).isPositive();
    assertThat(facts().dossiers()).isZero();
    assertThat(facts().workArea()).isEqualTo(WorkArea.NL);
    assertThat(facts().retentionMonths()).isEqualTo(24);
  }

  @Test
  void another_work_area_is_kept_in_the_kluis() {
    model.workIn(WorkArea.BE);

    assertThat(kluis.workArea()).isEqualTo(WorkArea.BE);
    assertThat(facts().workArea()).isEqualTo(WorkArea.BE);
    assertThat(desk.saving().told().get()).isInstanceOf(SaveState.Told.Saved.class);
  }

  @Test
  void another_retention_is_kept_in_the_kluis() {
    model.keepFor(60);

    assertThat(facts().retentionMonths()).isEqualTo(60);
  }

  @Test
  void choosing_the_same_saves_nothing() {
    model.keepFor(24);
    model.workIn(WorkArea.NL);

    assertThat(desk.saving().told().get()).isInstanceOf(SaveState.Told.Nothing.class);
  }

  private KluisFacts facts() {
    return model.facts().get().orElseThrow();
  }
}
