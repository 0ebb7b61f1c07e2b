package org.toevertrouwd.ui.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.Flag;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The Vlaggensysteem: six criteria in words, and a colour that the person chooses herself. */
final class FlagPart {

  private final Desk desk;
  private final Parts parts;
  private final DossierModel model;
  private final Wording wording;

  FlagPart(Desk desk, Parts parts, DossierModel model) {
    this.desk = desk;
    this.parts = parts;
    this.model = model;
    this.wording = desk.kit().wording(FlagPart.class);
  }

  Node told() {
    Flag flag = model.page().get().orElseThrow().dossier().kept().flag();
    Facts facts = new Facts();
    if (flag.colour() != Flag.Colour.NONE) {
      facts.add(
          wording.text("flag.colour"),
          wording.text("colour", flag.colour()),
          Mark.kept(desk.kit()));
    }
    for (Flag.Criterion criterion : Flag.Criterion.values()) {
      String words = flag.criteria().getOrDefault(criterion, "");
      if (!words.isEmpty()) {
        facts.add(
            wording.text("criterion", criterion),
            desk.discretion().veil(words),
            Mark.kept(desk.kit()));
      }
    }
    return facts.orElse(wording.text("part.nothing"));
  }

  Node editor() {
    VBox editor = new VBox(Words.small(wording.text("flag.text")));
    editor.getStyleClass().add("fold-editor");
    for (Flag.Criterion criterion : Flag.Criterion.values()) {
      editor
          .getChildren()
          .add(
              parts.line(
                  "flag-" + criterion.name().toLowerCase(Locale.ROOT),
                  wording.text("criterion", criterion),
                  dossier -> dossier.kept().flag().criteria().getOrDefault(criterion, ""),
                  text -> model.change(Edits.criterion(criterion, text))));
    }
    List<Choice> colours =
        Arrays.stream(Flag.Colour.values())
            .map(colour -> Choice.of(colour.name(), wording.text("colour", colour)))
            .toList();
    editor
        .getChildren()
        .add(
            parts.choice(
                "flag-colour",
                wording.text("flag.colour"),
                colours,
                dossier -> java.util.Optional.of(dossier.kept().flag().colour().name()),
                code ->
                    model.change(
                        Edits.colour(code.map(Flag.Colour::valueOf).orElse(Flag.Colour.NONE)))));
    return editor;
  }
}
