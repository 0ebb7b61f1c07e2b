package org.toevertrouwd.ui.conversation;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.DraftedProse;
import org.toevertrouwd.ui.desk.DraftedText;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Prose;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Where the conversation is written: the account, what was agreed, and personal notes apart. */
final class WritingPane extends VBox {

  private static final int STORY_LINES = 9;
  private static final int LINES = 3;

  private final Desk desk;
  private final Wording wording;
  private final VersionsModel versions;
  private final Consumer<DraftedText> onVersions;
  private final Prose narrative;

  /**
   * A place to write.
   *
   * @param onVersions shows the earlier versions of a text
   */
  WritingPane(
      Desk desk,
      ConversationTexts texts,
      VersionsModel versions,
      Consumer<DraftedText> onVersions) {
    this.desk = desk;
    this.wording = desk.kit().wording(WritingPane.class);
    this.versions = versions;
    this.onVersions = onVersions;
    this.narrative = DraftedProse.of("conversation-narrative", STORY_LINES, texts.narrative());
    narrative.setPromptText(wording.text("narrative.prompt"));
    narrative.getStyleClass().add("story");
    Prose agreements = DraftedProse.of("conversation-agreements", LINES, texts.agreements());
    agreements.setPromptText(wording.text("agreements.prompt"));
    Prose note = DraftedProse.of("conversation-note", LINES, texts.note());
    note.setPromptText(wording.text("note.prompt"));
    VBox story = part("narrative", narrative.tall(), texts.narrative());
    VBox.setVgrow(story, Priority.ALWAYS);
    VBox apart = part("note", note, texts.note());
    apart.getStyleClass().add("apart");
    apart.getChildren().add(1, Words.small(wording.text("note.apart")));
    getStyleClass().add("writing");
    getChildren().addAll(story, part("agreements", agreements, texts.agreements()), apart);
  }

  /** Ready to type. */
  void focus() {
    narrative.requestFocus();
    narrative.end();
  }

  private VBox part(String key, Prose prose, DraftedText text) {
    Label name = Words.line(wording.text(key));
    name.getStyleClass().add("strong");
    name.setLabelFor(prose);
    prose.setAccessibleText(wording.text(key));
    HBox heading = Words.row(name, Mark.kept(desk.kit()), Words.spring(), link(key, text));
    VBox part = new VBox(heading, prose);
    part.getStyleClass().add("part");
    return part;
  }

  private Node link(String key, DraftedText text) {
    Button link =
        Buttons.link(
            "conversation-versions-" + key,
            wording.text("versions.show"),
            () -> onVersions.accept(text));
    link.getStyleClass().add("small");
    link.setGraphic(Icon.HISTORY.picture());
    link.visibleProperty().bind(versions.versions().map(_ -> !versions.of(text).isEmpty()));
    link.managedProperty().bind(link.visibleProperty());
    return link;
  }
}
