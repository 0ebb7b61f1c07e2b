package org.toevertrouwd.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.codebook.SmallCodebook.good;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.codebook.CodebookMapping.Mapped;

final class CodebookMappingTest {

  private final Codebook current = good().codebook();

  @Nested
  final class From_the_same_version {

    private final CodebookMapping mapping = new CodebookMapping(current, current);

    @Test
    void a_current_code_stays_itself() {
      assertThat(mapping.category("colour", "blue")).contains(new Mapped("blue", false));
      assertThat(mapping.broader("colour", "blue")).contains("cold");
    }

    @Test
    void an_ended_code_goes_to_the_one_that_took_its_place() {
      assertThat(mapping.category("colour", "scarlet")).contains(new Mapped("red", false));
      assertThat(mapping.broader("colour", "scarlet")).contains("warm");
    }

    @Test
    void a_code_that_never_was_has_no_place() {
      assertThat(mapping.category("colour", "green")).isEmpty();
      assertThat(mapping.category("sound", "loud")).isEmpty();
      assertThat(mapping.broader("shape", "round")).isEmpty();
    }
  }

  @Nested
  final class From_an_older_version {

    @Test
    void a_code_that_ended_since_counts_under_its_wider_category() {
      String red = "\"since\": \"1\", \"broader\": \"warm\"";
      Codebook later = good().with(red, red.replace(",", ", \"until\": \"2\",")).codebook();
      CodebookMapping mapping = new CodebookMapping(current, later);

      assertThat(mapping.category("colour", "red")).contains(new Mapped("warm", true));
      assertThat(mapping.broader("colour", "red")).contains("warm");
      assertThat(mapping.category("colour", "scarlet")).contains(new Mapped("warm", true));
    }

    @Test
    void a_code_that_only_the_older_one_knows_goes_by_the_older_ones_wider_category() {
      Codebook older = good().with("\"code\": \"blue\"", "\"code\": \"azure\"").codebook();

      assertThat(new CodebookMapping(older, current).category("colour", "azure"))
          .contains(new Mapped("cold", true));
    }
  }
}
