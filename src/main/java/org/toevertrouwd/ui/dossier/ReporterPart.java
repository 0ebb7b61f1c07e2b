package org.toevertrouwd.ui.dossier;

import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.Reporter;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.wording.Wording;

/** Who came, and how to reach her safely; nothing of it ever leaves. */
final class ReporterPart {

  private final Desk desk;
  private final DossierModel model;
  private final Parts parts;
  private final Wording wording;

  ReporterPart(Desk desk, DossierModel model, Parts parts) {
    this.desk = desk;
    this.model = model;
    this.parts = parts;
    this.wording = desk.kit().wording(ReporterPart.class);
  }

  /** What is known of it. */
  void kept(Facts facts) {
    Reporter reporter = model.page().get().orElseThrow().dossier().intake().reporter();
    fact(facts, wording.text("reporter.alias"), reporter.alias());
    fact(facts, wording.text("reporter.contact"), reporter.contactDetails());
    fact(facts, wording.text("reporter.safe"), reporter.safeWays());
  }

  VBox editor() {
    VBox editor = new VBox(alias(), contact(), safe());
    editor.getStyleClass().add("fold-editor");
    return editor;
  }

  private void fact(Facts facts, String name, String words) {
    if (!words.isBlank()) {
      facts.add(name, desk.discretion().veil(words), Mark.kept(desk.kit()));
    }
  }

  private Field alias() {
    return parts.line(
        "reporter-alias",
        wording.text("reporter.alias"),
        dossier -> dossier.intake().reporter().alias(),
        text -> change(now -> new Reporter(now.id(), text, now.contactDetails(), now.safeWays())));
  }

  private Field contact() {
    return parts.line(
        "reporter-contact",
        wording.text("reporter.contact"),
        dossier -> dossier.intake().reporter().contactDetails(),
        text -> change(now -> new Reporter(now.id(), now.alias(), text, now.safeWays())));
  }

  private Field safe() {
    return parts
        .line(
            "reporter-safe",
            wording.text("reporter.safe"),
            dossier -> dossier.intake().reporter().safeWays(),
            text ->
                change(now -> new Reporter(now.id(), now.alias(), now.contactDetails(), text)))
        .hint(wording.text("reporter.safe.hint"));
  }

  private void change(UnaryOperator<Reporter> change) {
    model.change(Edits.reporter(change));
  }
}
