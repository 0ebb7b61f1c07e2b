package org.toevertrouwd.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** One of a few choices, or none; each a chip. Pressing the chosen one again takes it back. */
public final class ChipField extends FlowPane {

  private static final double GAP = 6;

  private final Map<String, ToggleButton> chips = new LinkedHashMap<>();
  private final ObjectProperty<Optional<String>> code =
      new SimpleObjectProperty<>(Optional.empty());
  private Function<String, Optional<Choice>> ended = _ -> Optional.empty();
  private boolean oneRow;

  /** A field. */
  public ChipField(String id, List<Choice> choices) {
    setId(id);
    getStyleClass().add("chips");
    setHgap(GAP);
    setVgap(GAP);
    choices.forEach(this::add);
    code.addListener((_, _, now) -> show(now));
  }

  /**
   * With choices that are not offered any more and stand there only once they are chosen.
   *
   * @param known finds such a choice by its code
   */
  public ChipField ended(Function<String, Optional<Choice>> known) {
    ended = known;
    return this;
  }

  private void add(Choice choice) {
    ToggleButton chip = chip(getId(), choice);
    chips.put(choice.code(), chip);
    getChildren().add(chip);
  }

  /** All chips beside each other, however narrow the page. */
  public ChipField inOneRow() {
    oneRow = true;
    setMinWidth(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
    return this;
  }

  /** The code that is chosen, or nothing. */
  public ObjectProperty<Optional<String>> code() {
    return code;
  }

  @Override
  protected double computePrefWidth(double height) {
    if (!oneRow) {
      return super.computePrefWidth(height);
    }
    return getChildren().stream().mapToDouble(chip -> Math.ceil(chip.prefWidth(-1))).sum()
        + GAP * (getChildren().size() - 1)
        + getInsets().getLeft()
        + getInsets().getRight()
        + 1;
  }

  private ToggleButton chip(String id, Choice choice) {
    ToggleButton chip = Chip.of(id, choice);
    chip.setOnAction(
        _ -> code.set(chip.isSelected() ? Optional.of(choice.code()) : Optional.empty()));
    return chip;
  }

  private void show(Optional<String> now) {
    now.filter(wanted -> !chips.containsKey(wanted)).flatMap(ended).ifPresent(this::add);
    chips.forEach((each, chip) -> chip.setSelected(now.filter(each::equals).isPresent()));
  }
}
