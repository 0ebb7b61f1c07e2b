package org.toevertrouwd.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.ui.Fx;

final class ChipFieldTest {

  @Test
  void at_most_one_is_chosen_and_it_can_be_taken_back() {
    Fx.run(
        () -> {
          ChipField field =
              new ChipField("f", List.of(Choice.of("a", "een"), Choice.of("b", "twee")));
          ToggleButton one = (ToggleButton) field.getChildren().getFirst();
          ToggleButton other = (ToggleButton) field.getChildren().getLast();
          one.fire();
          assertThat(field.code().get()).contains("a");
          other.fire();
          assertThat(field.code().get()).contains("b");
          assertThat(one.isSelected()).isFalse();
          other.fire();
          assertThat(field.code().get()).isEmpty();
          field.code().set(Optional.of("a"));
          assertThat(one.isSelected()).isTrue();
        });
  }
}
