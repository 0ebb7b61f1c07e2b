package org.toevertrouwd.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.ChipsField;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.DayField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.wording.Wording;

/**
 * Makes the inputs of the profile: each shows what the dossier says, and changes the dossier when
 * it changes.
 */
final class Parts {

  private final Desk desk;
  private final DossierModel model;
  private final Questions questions;
  private final Wording wording;
  private final List<Runnable> unfinished = new ArrayList<>();

  Parts(Desk desk, DossierModel model) {
    this.desk = desk;
    this.model = model;
    this.questions = new Questions(desk);
    this.wording = desk.kit().wording(Parts.class);
  }

  Questions questions() {
    return questions;
  }

  /** Saves what stands in lines and days one did not leave yet. */
  void commit() {
    unfinished.forEach(Runnable::run);
  }

  /** Something happens now and whenever the dossier changes. */
  void follow(Consumer<Dossier> show) {
    model.page().subscribe(page -> page.map(DossierPage::dossier).ifPresent(show));
  }

  /** A question of the codebook. */
  Field question(String dimension) {
    return questions.several(dimension) ? several(dimension) : one(dimension);
  }

  /** One line that stays in the kluis. */
  Field line(String id, String name, Function<Dossier, String> shown, Consumer<String> save) {
    Line line = new Line(id, save);
    unfinished.add(line::commit);
    follow(dossier -> line.show(shown.apply(dossier)));
    return new Field(name, line).with(Mark.kept(desk.kit()));
  }

  /** A day that stays in the kluis. */
  Field day(
      String id,
      String name,
      Function<Dossier, Optional<LocalDate>> shown,
      Consumer<Optional<LocalDate>> save) {
    DayField day = new DayField(id, desk.kit().formats(), desk.kit().clock());
    unfinished.add(day::commit);
    follow(dossier -> day.day().set(shown.apply(dossier)));
    day.day().addListener((_, _, now) -> save.accept(now));
    return new Field(name, day).with(Mark.kept(desk.kit()));
  }

  /** One of some choices that stay in the kluis; the first means nothing. */
  Field choice(
      String id,
      String name,
      List<Choice> choices,
      Function<Dossier, Optional<String>> shown,
      Consumer<Optional<String>> save) {
    ChoiceField field = new ChoiceField(id, choices, wording.text("choice.none"));
    follow(dossier -> field.code().set(shown.apply(dossier)));
    field.code().addListener((_, _, now) -> save.accept(now));
    return new Field(name, field).with(Mark.kept(desk.kit()));
  }

  /** Yes or no. */
  CheckBox check(String id, String text, Function<Dossier, Boolean> shown, Consumer<Boolean> save) {
    CheckBox box = new CheckBox(text);
    box.setId(id);
    box.setWrapText(true);
    follow(dossier -> box.setSelected(shown.apply(dossier)));
    box.setOnAction(_ -> save.accept(box.isSelected()));
    return box;
  }

  private Field one(String dimension) {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", wording.text("choice.none")));
    choices.addAll(questions.choices(dimension, dossier().answers()));
    ChoiceField field =
        new ChoiceField("answer-" + dimension, choices, wording.text("choice.none"));
    follow(dossier -> field.code().set(dossier.answers().one(dimension)));
    field
        .code()
        .addListener(
            (_, _, now) ->
                answer(
                    dimension, now.filter(code -> !code.isEmpty()).map(Set::of).orElse(Set.of())));
    return counted(dimension, new Field(questions.name(dimension), field));
  }

  private Field several(String dimension) {
    ChipsField field =
        new ChipsField("answer-" + dimension, questions.choices(dimension, dossier().answers()));
    follow(dossier -> field.codes().set(dossier.answers().all(dimension)));
    field.codes().addListener((_, _, now) -> answer(dimension, now));
    return counted(dimension, new Field(questions.name(dimension), field));
  }

  private Field counted(String dimension, Field field) {
    return field.with(mark(dimension));
  }

  /** What becomes of an answer: it counts, or it stays because the dossier does not count. */
  Label mark(String dimension) {
    return questions
        .excluded(dossier())
        .map(why -> Mark.kept(desk.kit(), why))
        .orElseGet(() -> Mark.counted(desk.kit(), questions.leaves(dimension)));
  }

  private void answer(String dimension, Set<String> codes) {
    model.change(Edits.answer(dimension, codes));
  }

  private Dossier dossier() {
    return model.page().get().orElseThrow().dossier();
  }
}
