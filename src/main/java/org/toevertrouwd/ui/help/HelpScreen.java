package org.toevertrouwd.ui.help;

import java.util.Arrays;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.CalmTable;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.shell.Keys;
import org.toevertrouwd.wording.Wording;

/** Help, keys, and what this program is. */
public final class HelpScreen implements Screen {

  private static final double QUESTIONS_SHARE = 58;

  private final Wording wording;
  private final Page view;
  private final VBox questions;

  /** The page. */
  public HelpScreen(Kit kit) {
    this.wording = kit.wording(HelpScreen.class);
    this.view = new Page(wording.text("title"));
    this.questions = questions();
    Looks.add(view, HelpScreen.class, "help.css");
    view.content(sideBySide());
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    questions.getChildren().getFirst().requestFocus();
  }

  private GridPane sideBySide() {
    GridPane sides = new GridPane();
    sides.getStyleClass().add("help-sides");
    sides.getColumnConstraints().addAll(share(QUESTIONS_SHARE), share(100 - QUESTIONS_SHARE));
    VBox right = new VBox(keys(), new AboutCard(wording));
    right.getStyleClass().add("help-side");
    Card left = Card.titled(wording.text("questions"), questions);
    left.setMaxHeight(Region.USE_PREF_SIZE);
    GridPane.setValignment(left, javafx.geometry.VPos.TOP);
    sides.addRow(0, left, right);
    return sides;
  }

  private static ColumnConstraints share(double percent) {
    ColumnConstraints share = new ColumnConstraints();
    share.setPercentWidth(percent);
    share.setHgrow(Priority.ALWAYS);
    return share;
  }

  private VBox questions() {
    VBox all = new VBox();
    all.getStyleClass().add("questions");
    Arrays.stream(Question.values()).map(this::answered).forEach(all.getChildren()::add);
    return all;
  }

  private TitledPane answered(Question question) {
    Label answer = Words.body(wording.text("answer", question));
    TitledPane pane = new TitledPane(wording.text("question", question), new VBox(answer));
    pane.setId("question-" + question.name());
    pane.getStyleClass().add("question");
    pane.setAnimated(false);
    pane.setExpanded(question == Question.LEAVES);
    return pane;
  }

  private Card keys() {
    CalmTable table = new CalmTable(68, 32);
    for (Keys key : Keys.values()) {
      table.row(Words.body(wording.text("key", key)), caps(key));
    }
    return Card.titled(wording.text("keys"), table);
  }

  /** Every key of a combination as a little cap. */
  private static Node caps(Keys key) {
    Node[] caps = Stream.of(key.shown().split(" ")).map(HelpScreen::cap).toArray(Node[]::new);
    var row = Words.row(caps);
    row.getStyleClass().add("caps");
    return row;
  }

  private static Label cap(String text) {
    Label cap = Words.line(text);
    cap.getStyleClass().add("cap");
    return cap;
  }
}
