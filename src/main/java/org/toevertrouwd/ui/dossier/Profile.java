package org.toevertrouwd.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What is known of the person and the situation, beside the timeline. */
final class Profile {

  private final Desk desk;
  private final DossierModel model;
  private final Wording wording;
  private final Parts parts;
  private final ReporterPart reporter;
  private final SituationPart situation;
  private final RetentionPart retention;
  private final VBox view = new VBox();
  private final List<Fold> folds = new ArrayList<>();
  private Optional<DossierKind> kind = Optional.empty();
  private boolean counts = true;
  private boolean retained;

  Profile(Desk desk, DossierModel model) {
    this.desk = desk;
    this.model = model;
    this.wording = desk.kit().wording(Profile.class);
    this.parts = new Parts(desk, model);
    this.reporter = new ReporterPart(desk, model, parts);
    this.retention = new RetentionPart(desk, model);
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
    boolean counted = counts;
    counts = parts.questions().excluded(dossier).isEmpty();
    boolean kept = retention.matters();
    if (kind.equals(Optional.of(dossier.intake().kind())) && retained == kept) {
      folds.stream()
          .filter(fold -> counts != counted || !fold.isOpen())
          .forEach(fold -> again(fold, counts != counted));
      return;
    }
    kind = Optional.of(dossier.intake().kind());
    retained = kept;
    folds.clear();
    folds.addAll(made());
    view.getChildren().setAll(folds);
  }

  /** Marks say something else once a dossier counts no more; where one is busy, all stays. */
  private static void again(Fold fold, boolean marksChange) {
    if (marksChange && !fold.isFocusWithin()) {
      fold.renew();
    } else if (!fold.isOpen()) {
      fold.refresh();
    }
  }

  private List<Fold> made() {
    StoryPart story = new StoryPart(desk, model);
    MilestonesPart days = new MilestonesPart(desk, parts, model);
    ConsentsPart consents = new ConsentsPart(desk, parts, model);
    FlagPart flag = new FlagPart(desk, parts, model);
    List<Fold> made = new ArrayList<>();
    made.add(fold("story", story::told, story::editor));
    made.add(fold("reporter", () -> facts(Section.REPORTER), this::reporter));
    made.add(fold("situation", () -> facts(Section.SITUATION), situation::editor));
    made.add(fold("behaviour", () -> facts(Section.BEHAVIOUR), () -> editor(Section.BEHAVIOUR)));
    made.add(fold("course", () -> facts(Section.COURSE), () -> editor(Section.COURSE)));
    made.add(fold("milestones", days::told, days::editor));
    made.add(fold("consents", consents::told, consents::editor));
    made.add(fold("flag", flag::told, flag::editor));
    made.add(fold("retention", retention::told, retention::editor));
    made.removeIf(fold -> !fits(fold));
    return made;
  }

  /** Of advice no facts are asked; how long it is kept is asked of what is closed or held. */
  private boolean fits(Fold fold) {
    return switch (fold.name()) {
      case "behaviour", "course", "flag" -> dossier().intake().kind() == DossierKind.CASE;
      case "retention" -> retention.matters();
      default -> true;
    };
  }

  private Fold fold(
      String name,
      Supplier<Node> told,
      Supplier<Node> editor) {
    return new Fold(desk.kit(), name, wording.text("part." + name), told, editor);
  }

  private Node facts(Section section) {
    Facts facts = new Facts();
    if (section == Section.REPORTER) {
      reporter.kept(facts);
    }
    if (section == Section.SITUATION) {
      situation.kept(facts);
    }
    Answers answers = dossier().answers();
    for (String dimension : parts.questions().asked(section, dossier())) {
      String name = parts.questions().name(dimension);
      parts
          .questions()
          .answer(dimension, answers)
          .ifPresent(words -> facts.add(name, words, parts.mark(dimension)));
    }
    return facts.orElse(wording.text("part.nothing"));
  }

  private Node reporter() {
    VBox editor = reporter.editor();
    questions(Section.REPORTER, editor);
    if (dossier().intake().kind() == DossierKind.ADVICE) {
      editor.getChildren().add(Words.small(wording.text("advice.counts")));
    }
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
  }

  private Dossier dossier() {
    return model.page().get().orElseThrow().dossier();
  }
}
