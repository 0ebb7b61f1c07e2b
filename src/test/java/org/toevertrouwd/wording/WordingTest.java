package org.toevertrouwd.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.ui.desk.Section;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.shell.Rail;

final class WordingTest {

  @Test
  void a_text_is_read_in_the_language_that_was_chosen() {
    assertThat(Wording.of(Rail.class, Language.NL).text("lock")).isEqualTo("Vergrendel");
    assertThat(Wording.of(Rail.class, Language.FR).text("lock")).isEqualTo("Verrouiller");
    assertThat(Wording.of(Rail.class, Language.EN).text("lock")).isEqualTo("Lock");
  }

  @Test
  void details_are_filled_in_as_the_language_writes_them() {
    assertThat(Wording.of(Mark.class, Language.NL).text("minutes", 1200)).isEqualTo("1.200 min");
    assertThat(Wording.of(Mark.class, Language.EN).text("minutes", 1200)).isEqualTo("1,200 min");
  }

  @Test
  void a_constant_has_its_own_text() {
    assertThat(Wording.of(Rail.class, Language.NL).text("section", Section.DIRECTORY))
        .isEqualTo("Wegwijzer");
  }

  @Test
  void a_text_that_is_missing_is_a_fault_of_the_program() {
    Wording wording = Wording.of(Rail.class, Language.NL);

    assertThatThrownBy(() -> wording.text("no.such.text"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void what_is_none_of_the_three_languages_reads_dutch() {
    assertThat(Language.of(Locale.JAPANESE)).isEqualTo(Language.NL);
    assertThat(Language.of(Locale.CANADA_FRENCH)).isEqualTo(Language.FR);
    assertThat(Language.of(Locale.US)).isEqualTo(Language.EN);
    assertThat(Language.of(Locale.forLanguageTag("nl-NL"))).isEqualTo(Language.NL);
  }
}
