package org.toevertrouwd.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebooks.CodebookState;
import org.toevertrouwd.ui.codebook.CodebookModel.Stage;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.CalmTable;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Which codebook counts, and what one can do about it. */
final class OverviewPane {

  /** More reasons than this nobody reads at once. */
  private static final int MOST = 8;

  private final Desk desk;
  private final CodebookModel model;
  private final Stage.Overview shown;
  private final Wording wording;

  OverviewPane(Desk desk, CodebookModel model, Stage.Overview shown) {
    this.desk = desk;
    this.model = model;
    this.shown = shown;
    this.wording = desk.kit().wording(OverviewPane.class);
  }

  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    if (!shown.objections().isEmpty()) {
      String why =
          shown.objections().stream()
              .limit(MOST)
              .map(objection -> objection.text(desk.kit().language()))
              .collect(Collectors.joining("\n"));
      nodes.add(new Banner(Banner.Weight.PROBLEM, wording.text("refused"), why));
    }
    nodes.add(counting(shown.state()));
    nodes.add(bringing());
    nodes.add(bureau());
    return nodes;
  }

  private Card counting(CodebookState state) {
    Codebook codebook = state.known().current();
    CalmTable table = new CalmTable(30, 70);
    row(table, "version", wording.text("version.of", codebook.version(), codebook.id()));
    state
        .imported()
        .ifPresentOrElse(
            from -> {
              row(table, "since", desk.kit().formats().moment(from.at()));
              row(table, "signer", from.signer().fingerprint().text());
            },
            () -> row(table, "since", wording.text("since.program")));
    String older =
        state.known().older().stream().map(Codebook::version).collect(Collectors.joining(", "));
    row(table, "older", older.isEmpty() ? wording.text("older.none") : older);
    Card card = Card.titled(wording.text("counts"), table);
    if (state.mayGoBack()) {
      String before = state.known().older().getFirst().version();
      card.getChildren()
          .add(
              Words.row(
                  Buttons.quiet(
                      "codebook-undo", Icon.UNDO, wording.text("undo", before), model::undo)));
    }
    return card;
  }

  private void row(CalmTable table, String name, String value) {
    Label words = Words.body(value);
    words.setId("codebook-" + name);
    table.row(Words.muted(wording.text(name)), words);
  }

  private Card bringing() {
    return Card.titled(
        wording.text("new"),
        Words.body(wording.text("new.what")),
        Words.row(Buttons.primary("codebook-choose", wording.text("choose"), model::choose)));
  }

  private Card bureau() {
    return Card.titled(
        wording.text("bureau"),
        Words.body(wording.text("bureau.what")),
        Words.row(
            Buttons.quiet(
                "codebook-draft", Icon.EXPORT, wording.text("publish.choose"), model::chooseDraft),
            Buttons.quiet(
                "codebook-template", Icon.FILE, wording.text("template.save"), model::template)));
  }
}
