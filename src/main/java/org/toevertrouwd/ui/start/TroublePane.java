package org.toevertrouwd.ui.start;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Focus;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Says what happened, what was kept and what to do, with the buttons that do it. */
final class TroublePane extends VBox {

  private final Button best;

  TroublePane(Kit kit, Trouble trouble, Consumer<Way> take) {
    Wording wording = kit.wording(TroublePane.class);
    setId("trouble-" + trouble.key());
    getStyleClass().add("threshold-part");
    Way first = trouble.ways().getFirst();
    best = Buttons.primary(id(first), wording.text("way", first), () -> take.accept(first));
    best.setDefaultButton(true);
    FlowPane ways = new FlowPane(best);
    ways.getStyleClass().add("trouble-ways");
    trouble.ways().stream()
        .skip(1)
        .map(way -> Buttons.quiet(id(way), wording.text("way", way), () -> take.accept(way)))
        .forEach(ways.getChildren()::add);
    Card card =
        new Card(
            told(Icon.GOOD, wording.text("trouble.kept"), trouble.text(wording, "kept")),
            told(Icon.TO_DO, wording.text("trouble.todo"), trouble.text(wording, "todo")));
    card.getStyleClass().add("threshold-card");
    getChildren().addAll(heading(wording, trouble), card, ways);
  }

  void focus() {
    Focus.on(best);
  }

  private static Node heading(Wording wording, Trouble trouble) {
    var title = Words.title(trouble.text(wording, "title"));
    title.setWrapText(true);
    VBox heading = new VBox(title, Words.body(trouble.text(wording, "what")));
    heading.getStyleClass().add("threshold-heading");
    return heading;
  }

  private static Node told(Icon icon, String name, String text) {
    VBox told = new VBox(Words.state(icon, name, "calm"), Words.body(text));
    told.getStyleClass().add("trouble-told");
    return told;
  }

  private static String id(Way way) {
    return "way-" + way.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
