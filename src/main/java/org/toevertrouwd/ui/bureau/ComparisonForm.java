package org.toevertrouwd.ui.bureau;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The published numbers, typed one by one from a report that lies beside the keyboard. */
final class ComparisonForm {

  private final ComparisonModel model;
  private final Wording wording;
  private final GridPane fields = new GridPane();

  ComparisonForm(ComparisonModel model, Wording wording) {
    this.model = model;
    this.wording = wording;
    fields.getStyleClass().add("compare-fields");
    fields.getColumnConstraints().setAll(half(), half());
  }

  /** A card to fill in. */
  Card card() {
    ChoiceField scheme =
        new ChoiceField(
            "compare-scheme",
            ComparisonModel.SCHEMES.stream()
                .map(one -> Choice.of(one, wording.text("scheme." + one)))
                .toList(),
            "");
    scheme.code().set(Optional.of(model.scheme().get()));
    scheme.code().addListener((_, _, code) -> code.ifPresent(this::choose));
    model.scheme().addListener((_, _, code) -> show(scheme, code));
    fill();
    Card card =
        Card.titled(
            wording.text("compare.form"),
            Words.muted(wording.text("compare.form.what")),
            new Field(wording.text("compare.scheme"), scheme),
            fields);
    card.setId("compare-form");
    return card;
  }

  private void choose(String code) {
    if (!code.equals(model.scheme().get())) {
      model.scheme(code);
    }
  }

  private void show(ChoiceField scheme, String code) {
    scheme.code().set(Optional.of(code));
    fill();
  }

  private static ColumnConstraints half() {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(50);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private void fill() {
    fields.getChildren().clear();
    fields.add(field("year", wording.text("compare.year")), 0, 0);
    fields.add(field("total", wording.text("compare.total")), 1, 0);
    Field source =
        field("source", wording.text("compare.source")).hint(wording.text("compare.source.hint"));
    fields.add(source, 0, 1, 2, 1);
    fields.add(Words.caption(wording.text("compare.classes")), 0, 2, 2, 1);
    List<String> classes = model.classes();
    for (int i = 0; i < classes.size(); i++) {
      String name = classes.get(i);
      String label = wording.text("class." + model.scheme().get() + "." + name);
      fields.add(field(name, label), i % 2, 3 + i / 2);
    }
  }

  private Field field(String name, String label) {
    ComparisonModel.Typed typed = model.field(name);
    TextField input = new TextField();
    input.setId("compare-" + name);
    input.textProperty().bindBidirectional(typed.text());
    input.setOnAction(_ -> model.compare());
    return new Field(label, input).problem(typed.problem());
  }
}
