package org.toevertrouwd.ui.dossier;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Prose;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The story of the dossier as a whole. */
final class StoryPart {

  private static final int EXCERPT = 160;

  private final Desk desk;
  private final DossierModel model;
  private final Wording wording;

  StoryPart(Desk desk, DossierModel model) {
    this.desk = desk;
    this.model = model;
    this.wording = desk.kit().wording(StoryPart.class);
  }

  Node told() {
    String words = model.narrative().words().get();
    if (words.isBlank()) {
      return Words.small(wording.text("story.nothing"));
    }
    Label label = Words.body("");
    label.textProperty().bind(desk.discretion().veil(Excerpt.of(words, EXCERPT)));
    return label;
  }

  Node editor() {
    VBox editor =
        new VBox(
            new Field(wording.text("story.name"), prose()).with(Mark.kept(desk.kit())),
            new VersionsList(desk, model));
    editor.getStyleClass().add("fold-editor");
    return editor;
  }

  private Prose prose() {
    Prose prose = new Prose("dossier-story", 8);
    prose.setMinHeight(Region.USE_PREF_SIZE);
    prose.textProperty().bindBidirectional(model.narrative().words());
    prose.focusedProperty().addListener((_, _, in) -> left(in));
    return prose;
  }

  private void left(boolean in) {
    if (!in) {
      model.narrative().keep();
    }
  }
}
