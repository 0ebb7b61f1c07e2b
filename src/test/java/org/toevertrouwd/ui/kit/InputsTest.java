package org.toevertrouwd.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.wording.Language;

/** What a person fills in, and what comes out of it. */
final class InputsTest {

  private static final List<Choice> CHOICES =
      List.of(
          Choice.of("dance", "dans"), Choice.of("film", "film"), Choice.of("media", "media"));

  private final Formats formats = new Formats(Language.NL, Kluizen.CLOCK);

  @Test
  void a_choice_is_a_code_and_can_be_taken_back() {
    Fx.run(
        () -> {
          ChoiceField field = new ChoiceField("sector", CHOICES, "nog niet gekozen");
          field.setValue(CHOICES.get(1));
          assertThat(field.code().get()).contains("film");

          field.code().set(Optional.empty());
          assertThat(field.getValue()).isNull();

          field.code().set(Optional.of("media"));
          assertThat(field.getValue()).isEqualTo(CHOICES.get(2));
        });
  }

  @Test
  void a_code_that_is_not_offered_is_not_shown_as_another() {
    Fx.run(
        () -> {
          ChoiceField field = new ChoiceField("sector", CHOICES, "");
          field.code().set(Optional.of("circus"));
          assertThat(field.getValue()).isNull();
        });
  }

  @Test
  void chips_that_are_on_are_codes_in_the_order_of_the_choices() {
    Fx.run(
        () -> {
          ChipsField field = new ChipsField("form", CHOICES);
          new Scene(field).getRoot().applyCss();
          chip(field, "form-media").fire();
          chip(field, "form-dance").fire();
          assertThat(field.codes().get()).containsExactly("dance", "media");

          chip(field, "form-media").fire();
          assertThat(field.codes().get()).containsExactly("dance");

          field.codes().set(new LinkedHashSet<>(Set.of("film")));
          assertThat(chip(field, "form-film").isSelected()).isTrue();
          assertThat(chip(field, "form-dance").isSelected()).isFalse();
        });
  }

  @Test
  void a_typed_day_is_a_day_when_one_goes_on() {
    Fx.run(
        () -> {
          DayField field = new DayField("on", formats, Kluizen.CLOCK);
          field.getEditor().setText("24/11/2025");
          field.setValue(field.getConverter().fromString(field.getEditor().getText()));
          assertThat(field.day().get()).contains(LocalDate.of(2025, 11, 24));

          field.day().set(Optional.empty());
          assertThat(field.getValue()).isNull();
          assertThat(field.getConverter().toString(LocalDate.of(2026, 1, 2)))
              .isEqualTo("02/01/2026");
        });
  }

  @Test
  void what_is_no_day_leaves_the_day_as_it_was() {
    Fx.run(
        () -> {
          DayField field = new DayField("on", formats, Kluizen.CLOCK);
          field.day().set(Optional.of(LocalDate.of(2026, 1, 2)));
          assertThat(field.getConverter().fromString("straks")).isEqualTo("2026-01-02");
          assertThat(field.getConverter().fromString(" ")).isNull();
        });
  }

  @Test
  void a_field_names_its_input_and_shows_what_is_wrong_only_then() {
    Fx.run(
        () -> {
          TextField input = new TextField();
          var problem = new javafx.beans.property.SimpleStringProperty("");
          Field field = new Field("Alias", input).problem(problem);
          new Scene(new VBox(field));

          assertThat(input.getAccessibleText()).isEqualTo("Alias");
          Label shown = (Label) field.lookup(".field-problem");
          assertThat(shown.isVisible()).isFalse();
          problem.set("te lang");
          assertThat(shown.isVisible()).isTrue();
          assertThat(shown.getText()).isEqualTo("te lang");
        });
  }

  private static ToggleButton chip(ChipsField field, String id) {
    return (ToggleButton) field.lookup("#" + id);
  }
}
