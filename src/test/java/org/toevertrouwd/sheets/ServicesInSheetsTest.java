package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ServicesInSheetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CAW | caw",
        "caw, huisarts en vakbond | caw,gp,union",
        "1712/politie | line-1712,police",
        "Engagement Arts/ Mores | engagement-arts,mores",
        "idewe | idewe",
        "ZSG Gent | zsg",
        "CAW (nog niet) | caw",
        "psycholoog (eigen) | psychologist",
        "CAW + tante Rita | caw,unknown",
        "tante Rita en de buurvrouw | unknown",
        "ja | unknown"
      })
  void each_service_is_one_referral(String text, String codes) throws SheetRefusedException {
    assertThat(Sheets.dossier("Doorverwezen naar", text).services())
        .containsExactlyInAnyOrder(codes.split(","));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZSG Gent", "CAW (nog niet)", "psycholoog (eigen)", "ja", "CAW + tante"})
  void words_that_were_not_recognised_are_listed(String text) throws SheetRefusedException {
    assertThat(Sheets.oneColumn("Doorverwezen naar", text).report().unmapped())
        .extracting(UnmappedValue::value)
        .containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-", "/", "neen", "geen", "n.v.t.", "niet nodig", "niet doorverwezen", "non"})
  void nobody_is_no_referral_and_no_remark(String text) throws SheetRefusedException {
    ImportPlan plan = Sheets.oneColumn("Doorverwezen naar", text);

    assertThat(plan.dossiers().getFirst().services()).isEmpty();
    assertThat(plan.report().unmapped()).isEmpty();
  }

  @Test
  void a_long_cell_is_one_unknown_referral() throws SheetRefusedException {
    assertThat(Sheets.dossier("Doorverwezen naar", "woorden ".repeat(2000)).services())
        .containsExactly("unknown");
  }
}
