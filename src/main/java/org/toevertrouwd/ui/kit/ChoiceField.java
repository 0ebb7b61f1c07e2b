package org.toevertrouwd.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** One of some choices, or none. Every choice explains itself when one points at it. */
public final class ChoiceField extends ComboBox<Choice> {

  private final ObjectProperty<Optional<String>> code =
      new SimpleObjectProperty<>(Optional.empty());
  private Function<String, Optional<Choice>> ended = _ -> Optional.empty();

  /**
   * A field.
   *
   * @param prompt what stands there as long as nothing is chosen
   */
  public ChoiceField(String id, List<Choice> choices, String prompt) {
    super(FXCollections.observableArrayList(choices));
    setId(id);
    setPromptText(prompt);
    setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("choice-field");
    setCellFactory(_ -> new ChoiceCell());
    setButtonCell(new PromptCell(prompt));
    valueProperty()
        .addListener((_, _, now) -> code.set(Optional.ofNullable(now).map(Choice::code)));
    code.addListener((_, _, now) -> setValue(choice(now)));
  }

  /**
   * With choices that are not offered any more and stand there only once they are chosen.
   *
   * @param known finds such a choice by its code
   */
  public ChoiceField ended(Function<String, Optional<Choice>> known) {
    ended = known;
    return this;
  }

  /** The code that is chosen, or nothing. */
  public ObjectProperty<Optional<String>> code() {
    return code;
  }

  @SuppressWarnings("NullAway") // the control says "nothing chosen" with null
  private Choice choice(Optional<String> wanted) {
    return wanted.flatMap(code -> offered(code).or(() -> late(code))).orElse(null);
  }

  private Optional<Choice> late(String wanted) {
    Optional<Choice> found = ended.apply(wanted);
    found.ifPresent(getItems()::add);
    return found;
  }

  private Optional<Choice> offered(String wanted) {
    return getItems().stream().filter(choice -> choice.code().equals(wanted)).findFirst();
  }

  /** Shows the prompt again when the choice is taken back, which the control forgets. */
  private static final class PromptCell extends ListCell<Choice> {

    private final String prompt;

    PromptCell(String prompt) {
      this.prompt = prompt;
    }

    @Override
    protected void updateItem(@Nullable Choice item, boolean empty) {
      super.updateItem(item, empty);
      setText(item == null ? prompt : item.label());
    }
  }

  private static final class ChoiceCell extends ListCell<Choice> {

    @Override
    protected void updateItem(@Nullable Choice item, boolean empty) {
      super.updateItem(item, empty);
      setText(item == null ? "" : item.label());
      setTooltip(
          item == null || item.explanation().isEmpty() ? null : new Tooltip(item.explanation()));
    }
  }
}
