package org.toevertrouwd.ui.dossier;

import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.Milestones;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The days that matter, and in Belgium whether the ten-day clock runs between two of them. */
final class MilestonesPart {

  private final Desk desk;
  private final Parts parts;
  private final DossierModel model;
  private final Wording wording;

  MilestonesPart(Desk desk, Parts parts, DossierModel model) {
    this.desk = desk;
    this.parts = parts;
    this.model = model;
    this.wording = desk.kit().wording(MilestonesPart.class);
  }

  Node told() {
    Milestones now = model.page().get().orElseThrow().dossier().intake().milestones();
    Facts facts = new Facts();
    for (Milestone milestone : Milestone.values()) {
      milestone
          .of(now)
          .map(desk.kit().formats()::day)
          .ifPresent(
              day -> facts.add(wording.text("day", milestone), day, Mark.kept(desk.kit())));
    }
    return facts.orElse(wording.text("part.nothing"));
  }

  Node editor() {
    VBox editor = new VBox();
    editor.getStyleClass().add("fold-editor");
    for (Milestone milestone : Milestone.values()) {
      editor.getChildren().add(day(milestone));
    }
    if (desk.kluis().workArea() == WorkArea.BE) {
      editor.getChildren().add(welfareAct());
    }
    return editor;
  }

  private Node welfareAct() {
    Node box =
        parts.check(
            "welfare-act",
            wording.text("welfare"),
            dossier -> dossier.intake().milestones().welfareAct(),
            on -> change(now -> Milestone.welfareAct(now, on)));
    return new VBox(
        4,
        Words.row(box, Mark.kept(desk.kit())),
        Words.small(wording.text("welfare.text")));
  }

  private Field day(Milestone milestone) {
    return parts.day(
        "day-" + milestone.name().toLowerCase(Locale.ROOT),
        wording.text("day", milestone),
        dossier -> milestone.of(dossier.intake().milestones()),
        on -> change(now -> milestone.with(now, on)));
  }

  private void change(UnaryOperator<Milestones> change) {
    model.change(Edits.milestones(change));
  }
}
