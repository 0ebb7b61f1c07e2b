package org.toevertrouwd.ui.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.Flag;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.Field;
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
      String colour = wording.text("colour", flag.colour());
      facts.add(wording.text("flag.colour"), colour, Mark.kept(desk.kit()));
    }
    flag.criteria().forEach((criterion, words) -> fact(facts, criterion, words));
    return facts.orElse(wording.text("part.nothing"));
  }

  Node editor() {
    VBox editor = new VBox(Words.small(wording.text("flag.text")));
    editor.getStyleClass().add("fold-editor");
    for (Flag.Criterion criterion : Flag.Criterion.values()) {
      editor.getChildren().add(line(criterion));
    }
    editor.getChildren().add(colour());
    return editor;
  }

  private void fact(Facts facts, Flag.Criterion criterion, String words) {
    facts.add(
        wording.text("criterion", criterion),
        desk.discretion().veil(words),
        Mark.kept(desk.kit()));
  }

  private Field line(Flag.Criterion criterion) {
    return parts.line(
        "flag-" + criterion.name().toLowerCase(Locale.ROOT),
        wording.text("criterion", criterion),
        dossier -> dossier.kept().flag().criteria().getOrDefault(criterion, ""),
        text -> model.change(Edits.criterion(criterion, text)));
  }

  private Field colour() {
    List<Choice> colours =
        Arrays.stream(Flag.Colour.values())
            .map(colour -> Choice.of(colour.name(), wording.text("colour", colour)))
            .toList();
    return parts.choice(
        "flag-colour",
        wording.text("flag.colour"),
        colours,
        dossier -> Optional.of(dossier.kept().flag().colour().name()),
        code ->
            model.change(Edits.colour(code.map(Flag.Colour::valueOf).orElse(Flag.Colour.NONE))));
  }
}
