package org.toevertrouwd.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.Reporter;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What is known of the person and the situation, beside the timeline. */
final class Profile {

  private final Desk desk;
  private final DossierModel model;
  private final Wording wording;
  private final Parts parts;
  private final SituationPart situation;
  private final VBox view = new VBox();
  private final List<Fold> folds = new ArrayList<>();
  private Optional<DossierKind> kind = Optional.empty();

  Profile(Desk desk, DossierModel model) {
    this.desk = desk;
    this.model = model;
    this.wording = desk.kit().wording(Profile.class);
    this.parts = new Parts(desk, model);
    this.situation = new SituationPart(desk, model, parts);
    view.getStyleClass().add("profile");
    parts.follow(this::show);
  }

  Region view() {
    return view;
  }

  /** Saves what stands in lines one did not leave yet. */
  void commit() {
    parts.commit();
  }

  /** Other questions are asked of advice than of a case. */
  private void show(Dossier dossier) {
    if (kind.equals(Optional.of(dossier.intake().kind()))) {
      folds.forEach(
          fold -> {
            if (!fold.isOpen()) {
              fold.refresh();
            }
          });
      return;
    }
    kind = Optional.of(dossier.intake().kind());
    folds.clear();
    folds.addAll(made());
    view.getChildren().setAll(folds);
  }

  private List<Fold> made() {
    StoryPart story = new StoryPart(desk, model);
    CarePart care = new CarePart(desk, parts, model);
    FlagPart flag = new FlagPart(desk, parts, model);
    List<Fold> made = new ArrayList<>();
    made.add(fold("story", story::told, story::editor));
    made.add(fold("reporter", () -> facts(Section.REPORTER), this::reporter));
    made.add(fold("situation", () -> facts(Section.SITUATION), situation::editor));
    if (dossier().intake().kind() == DossierKind.CASE) {
      made.add(fold("behaviour", () -> facts(Section.BEHAVIOUR), () -> editor(Section.BEHAVIOUR)));
      made.add(fold("course", () -> facts(Section.COURSE), () -> editor(Section.COURSE)));
    }
    made.add(fold("milestones", care::milestonesTold, care::milestones));
    made.add(fold("consents", care::consentsTold, care::consents));
    if (dossier().intake().kind() == DossierKind.CASE) {
      made.add(fold("flag", flag::told, flag::editor));
    }
    return made;
  }

  private Fold fold(
      String name,
      java.util.function.Supplier<Node> told,
      java.util.function.Supplier<Node> editor) {
    return new Fold(desk.kit(), "fold-" + name, wording.text("part." + name), told, editor);
  }

  private Node facts(Section section) {
    Facts facts = new Facts();
    if (section == Section.REPORTER) {
      keptOfReporter(facts);
    }
    if (section == Section.SITUATION) {
      situation.kept(facts);
    }
    for (String dimension : parts.questions().asked(section, dossier())) {
      parts
          .questions()
          .answer(dimension, dossier().answers())
          .ifPresent(
              words ->
                  facts.add(
                      parts.questions().name(dimension),
                      words,
                      Mark.counted(desk.kit(), parts.questions().leaves(dimension))));
    }
    return facts.orElse(wording.text("part.nothing"));
  }

  private void keptOfReporter(Facts facts) {
    Reporter reporter = dossier().intake().reporter();
    kept(facts, wording.text("reporter.alias"), reporter.alias());
    kept(facts, wording.text("reporter.contact"), reporter.contactDetails());
    kept(facts, wording.text("reporter.safe"), reporter.safeWays());
  }

  private void kept(Facts facts, String name, String words) {
    if (!words.isBlank()) {
      facts.add(name, desk.discretion().veil(words), Mark.kept(desk.kit()));
    }
  }

  private Node reporter() {
    VBox editor = new VBox();
    editor.getStyleClass().add("fold-editor");
    editor
        .getChildren()
        .addAll(
            parts.line(
                "reporter-alias",
                wording.text("reporter.alias"),
                dossier -> dossier.intake().reporter().alias(),
                text ->
                    model.change(
                        Edits.reporter(
                            now ->
                                new Reporter(
                                    now.id(), text, now.contactDetails(), now.safeWays())))),
            parts.line(
                "reporter-contact",
                wording.text("reporter.contact"),
                dossier -> dossier.intake().reporter().contactDetails(),
                text ->
                    model.change(
                        Edits.reporter(
                            now -> new Reporter(now.id(), now.alias(), text, now.safeWays())))),
            parts
                .line(
                    "reporter-safe",
                    wording.text("reporter.safe"),
                    dossier -> dossier.intake().reporter().safeWays(),
                    text ->
                        model.change(
                            Edits.reporter(
                                now ->
                                    new Reporter(
                                        now.id(), now.alias(), now.contactDetails(), text))))
                .hint(wording.text("reporter.safe.hint")));
    questions(Section.REPORTER, editor);
    return editor;
  }

  private Node editor(Section section) {
    VBox editor = new VBox();
    editor.getStyleClass().add("fold-editor");
    questions(section, editor);
    return editor;
  }

  private void questions(Section section, VBox editor) {
    parts
        .questions()
        .asked(section, dossier())
        .forEach(dimension -> editor.getChildren().add(parts.question(dimension)));
    if (section == Section.REPORTER && dossier().intake().kind() == DossierKind.ADVICE) {
      editor.getChildren().add(Words.small(wording.text("advice.counts")));
    }
  }

  private Dossier dossier() {
    return model.page().get().orElseThrow().dossier();
  }
}
