package org.toevertrouwd.ui.figures;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.toevertrouwd.figures.FloorDistance;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What could be done to publish more, and what nothing can be done about. */
final class MorePage {

  private final YearSeen year;
  private final FigureWords words;
  private final Wording wording;

  MorePage(YearSeen year, FigureWords words, Wording wording) {
    this.year = year;
    this.words = words;
    this.wording = wording;
  }

  /** All of it; of a year that left there is nothing to be done. */
  List<Node> view() {
    if (year.release().isPresent()) {
      return List.of(
          new Banner(
              Banner.Weight.INFORMATION,
              wording.text("more.left", String.valueOf(year.year())),
              wording.text("more.left.what")));
    }
    List<More> all = new MoreToShow(year, words).all();
    return List.<Node>of(
            intro(),
            card("more-units", "more.units", "more.units.what", all, More.UnitWaits.class),
            card("more-near", "more.near", "more.near.what", all, More.NearRows.class),
            card("more-wider", "more.wider", "more.wider.what", all, More.Wider.class),
            card("more-stays", "more.stays", "more.stays.what", all, More.Stays.class))
        .stream()
        .filter(Node::isManaged)
        .toList();
  }

  private Label intro() {
    Label intro = Words.muted(wording.text("more.intro"));
    intro.getStyleClass().add("wide");
    return intro;
  }

  private Card card(String id, String title, String what, List<More> all, Class<?> kind) {
    List<More> some = all.stream().filter(kind::isInstance).toList();
    Label explained = Words.muted(wording.text(what));
    explained.getStyleClass().add("wide");
    Card card = Card.titled(wording.text(title), explained);
    card.setId(id);
    card.getStyleClass().add("more-card");
    some.forEach(more -> card.getChildren().add(line(more)));
    card.setManaged(!some.isEmpty());
    return card;
  }

  private Node line(More more) {
    return switch (more) {
      case More.UnitWaits(var unit, var distance) ->
          line(words.unitName(unit), distance(distance));
      case More.NearRows(var table, var rows) ->
          line(
              table,
              rows.stream()
                  .map(row -> wording.text("more.near.row", row.label(), row.missing()))
                  .collect(Collectors.joining(", ")));
      case More.Wider(var table, var shown, var groups, var cases, var leaves) ->
          line(
              table,
              wording.text(
                  leaves ? "more.wider.leaves" : "more.wider.would", shown, groups, cases));
      case More.Stays(var reason, var tables) ->
          line(wording.text("more.stays", reason), String.join(" · ", tables));
    };
  }

  private String distance(FloorDistance distance) {
    int enough = distance.enough().orElse(0);
    return distance.contributors() + distance.elsewhere() == 0
        ? wording.text("more.units.reporters", enough)
        : wording.text(
            "more.units.elsewhere",
            enough,
            Math.max(distance.elsewhere(), distance.contributors()));
  }

  private static VBox line(String name, String text) {
    Label title = Words.body(name);
    title.getStyleClass().addAll("strong", "wide");
    Label what = Words.muted(text);
    what.getStyleClass().add("wide");
    return new VBox(title, what);
  }
}
