package org.toevertrouwd.ui.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.toevertrouwd.settings.Appearance;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/** What a person chooses for this computer; every choice holds at once. */
final class ComputerCard extends VBox {

  private static final List<Integer> MINUTES = List.of(1, 2, 5, 10, 15, 30, 60);

  private final Kit kit;
  private final Wording wording;
  private final WindowSettings settings;
  private final VBox recent = new VBox();

  ComputerCard(Kit kit, WindowSettings settings) {
    this.kit = kit;
    this.wording = kit.wording(ComputerCard.class);
    this.settings = settings;
    getStyleClass().add("card");
    recent.getStyleClass().add("recent-kluizen");
    getChildren()
        .addAll(
            Words.heading(wording.text("computer")),
            language(),
            appearance(),
            new TextSize(wording, settings),
            lock(),
            recentField());
    showRecent();
  }

  private Node remembering() {
    CheckBox box = new CheckBox(wording.text("recent.remember"));
    box.setId("settings-remember");
    box.setWrapText(true);
    box.setSelected(settings.now().remembering());
    box.setOnAction(
        _ -> {
          boolean chosen = box.isSelected();
          settings.change(now -> now.remembering(chosen));
          showRecent();
        });
    return box;
  }

  private Field language() {
    List<Choice> choices =
        Arrays.stream(Language.values())
            .map(language -> Choice.of(language.name(), language.ownName()))
            .toList();
    return chosen(
        "settings-language",
        wording.text("language"),
        choices,
        kit.language().name(),
        code -> settings.change(now -> now.in(Language.valueOf(code))));
  }

  private Field appearance() {
    List<Choice> choices =
        Arrays.stream(Appearance.values())
            .map(look -> Choice.of(look.name(), wording.text("appearance", look)))
            .toList();
    return chosen(
        "settings-appearance",
        wording.text("appearance"),
        choices,
        settings.now().appearance().name(),
        code -> settings.change(now -> now.with(Appearance.valueOf(code))));
  }

  private Field lock() {
    List<Choice> choices =
        MINUTES.stream()
            .map(
                minutes ->
                    Choice.of(Integer.toString(minutes), wording.text("lock.after", minutes)))
            .toList();
    int now = settings.now().autoLockMinutes();
    int nearest = MINUTES.stream().filter(minutes -> minutes >= now).findFirst().orElse(now);
    return chosen(
            "settings-lock",
            wording.text("lock"),
            choices,
            Integer.toString(nearest),
            code -> settings.change(before -> before.lockingAfter(Integer.parseInt(code))))
        .hint(wording.text("lock.hint"));
  }

  private static Field chosen(
      String id, String name, List<Choice> choices, String now, Consumer<String> onChosen) {
    ChoiceField field = new ChoiceField(id, choices, name);
    field.code().set(Optional.of(now));
    field.code().addListener((_, _, code) -> code.ifPresent(onChosen));
    return new Field(name, field);
  }

  private Node recentField() {
    VBox field =
        new VBox(
            Words.small(wording.text("recent")),
            recent,
            remembering(),
            Words.small(wording.text("recent.remember.hint")));
    field.getStyleClass().add("field");
    return field;
  }

  private void showRecent() {
    List<Path> known = settings.now().recent();
    recent.getChildren().clear();
    if (known.isEmpty()) {
      recent.getChildren().add(Words.muted(wording.text("recent.none")));
    }
    for (int i = 0; i < known.size(); i++) {
      recent.getChildren().add(row(known.get(i), i));
    }
  }

  private Node row(Path kluis, int number) {
    String name = String.valueOf(kluis.getFileName());
    VBox words = new VBox(Words.line(name), Words.small(String.valueOf(kluis.getParent())));
    return Words.row(
        words,
        Words.spring(),
        Buttons.icon(
            "recent-forget-" + number,
            Icon.REMOVE,
            wording.text("recent.forget", name),
            () -> {
              settings.change(now -> now.forgotten(kluis));
              showRecent();
            }));
  }
}
