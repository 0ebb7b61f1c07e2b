package org.toevertrouwd.ui.kit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Any number of some choices, each a chip that is on or off. */
public final class ChipsField extends FlowPane {

  private final Map<String, ToggleButton> chips = new LinkedHashMap<>();
  private final ObjectProperty<Set<String>> codes = new SimpleObjectProperty<>(Set.of());

  /** A field. */
  public ChipsField(String id, List<Choice> choices) {
    setId(id);
    getStyleClass().add("chips");
    setHgap(6);
    setVgap(6);
    for (Choice choice : choices) {
      ToggleButton chip = chip(id, choice);
      chips.put(choice.code(), chip);
      getChildren().add(chip);
    }
    codes.addListener((_, _, now) -> show(now));
  }

  /** The codes that are on, in the order of the choices. */
  public ObjectProperty<Set<String>> codes() {
    return codes;
  }

  private ToggleButton chip(String id, Choice choice) {
    ToggleButton chip = Chip.of(id, choice);
    chip.setOnAction(_ -> codes.set(chosen()));
    return chip;
  }

  private Set<String> chosen() {
    Set<String> chosen = new LinkedHashSet<>();
    chips.forEach(
        (code, chip) -> {
          if (chip.isSelected()) {
            chosen.add(code);
          }
        });
    return chosen;
  }

  private void show(Set<String> now) {
    chips.forEach((code, chip) -> chip.setSelected(now.contains(code)));
  }
}
