package org.toevertrouwd.ui.bureau;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.exchange.AcceptedPackage;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.Confidant;
import org.toevertrouwd.exchange.RefusedPackage;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.kit.chart.Columns;
import org.toevertrouwd.wording.Wording;

/** What came of combining: who took part, who did not and why, and the tables of the pool. */
final class PoolResult {

  private final Kit kit;
  private final Wording wording;
  private final Combined combined;
  private final PoolWords words;
  private final PoolTables tables;
  private final Ways ways;

  /**
   * Where one can go from here.
   *
   * @param publish makes what everybody may see
   * @param compare puts published figures beside it
   * @param people shows the list of participants
   */
  record Ways(Runnable publish, Runnable compare, Runnable people) {}

  PoolResult(Kit kit, Wording wording, Combined combined, Ways ways) {
    this.ways = ways;
    this.kit = kit;
    this.wording = wording;
    this.combined = combined;
    this.words = new PoolWords(combined, wording);
    this.tables = new PoolTables(kit, wording, words);
  }

  /** All of it. */
  Region view() {
    VBox view = new VBox(tiles());
    view.getStyleClass().add("pool-result");
    if (combined.accepted().isEmpty()) {
      view.getChildren()
          .add(
              new Banner(
                  Banner.Weight.PROBLEM, wording.text("none.title"), wording.text("none.what")));
    }
    unknownPeople(view);
    view.getChildren().addAll(people());
    if (!combined.cells().isEmpty()) {
      view.getChildren()
          .add(
              new Banner(
                  Banner.Weight.INFORMATION,
                  wording.text("working.title"),
                  wording.text("working"),
                  Buttons.quiet("bureau-compare", wording.text("compare"), ways.compare()),
                  Buttons.quiet("bureau-public", wording.text("public"), ways.publish())));
    }
    view.getChildren().addAll(tables.view());
    unknown(view);
    return view;
  }

  /** It is looked at no more. */
  void stop() {
    tables.stop();
  }

  private FlowPane tiles() {
    FlowPane tiles = new FlowPane();
    tiles.getStyleClass().add("pool-tiles");
    combined.year().ifPresent(year -> tiles.getChildren().add(tile(year + "", "tile.year")));
    tiles.getChildren().add(tile(number(combined.accepted().size()), "tile.accepted"));
    tiles.getChildren().add(tile(number(combined.refused().size()), "tile.refused"));
    tiles.getChildren().add(tile(number(combined.missing().size()), "tile.missing"));
    long fresh = combined.accepted().stream().filter(AcceptedPackage::firstSeen).count();
    tiles.getChildren().add(tile(number(fresh), "tile.new"));
    return tiles;
  }

  private String number(long number) {
    return kit.formats().number(number);
  }

  private VBox tile(String number, String key) {
    Label value = new Label(number);
    value.getStyleClass().add("pool-number");
    Label name = new Label(wording.text(key));
    name.getStyleClass().add("pool-name");
    VBox tile = new VBox(value, name);
    tile.getStyleClass().add("pool-tile");
    return tile;
  }

  /** Who is new is compared by phone before anything else. */
  private void unknownPeople(VBox view) {
    long unnamed = combined.accepted().stream().filter(one -> !one.confidant().isNamed()).count();
    if (unnamed > 0) {
      view.getChildren()
          .add(
              new Banner(
                  Banner.Weight.WARNING,
                  wording.text("unnamed.title", unnamed),
                  wording.text("unnamed.what"),
                  Buttons.quiet("bureau-unnamed", wording.text("unnamed.go"), ways.people())));
    }
  }

  private List<Node> people() {
    List<Node> cards = new ArrayList<>();
    if (!combined.refused().isEmpty()) {
      cards.add(
          new ManyLines(wording, "refused", combined.refused().stream().map(this::line).toList())
              .card());
    }
    if (!combined.missing().isEmpty()) {
      List<Node> lines =
          combined.missing().stream().<Node>map(one -> Words.line(one.name())).toList();
      cards.add(new ManyLines(wording, "missing", lines).card());
    }
    if (!combined.accepted().isEmpty()) {
      cards.add(
          new ManyLines(wording, "accepted", combined.accepted().stream().map(this::line).toList())
              .card());
    }
    return List.of(new Columns(cards));
  }

  private Node line(RefusedPackage refused) {
    Label file = Words.state(Icon.WARNING, name(refused.file()), "warning");
    Label why = Words.muted(refused.reason().text(wording.language().code()));
    return new VBox(file, why);
  }

  private Node line(AcceptedPackage accepted) {
    VBox lines = new VBox(Words.line(who(accepted)));
    if (accepted.belowFloor()) {
      lines.getChildren().add(Words.small(wording.text("accepted.below-floor")));
    }
    if (!accepted.audited() && !accepted.belowFloor()) {
      lines.getChildren().add(Words.small(wording.text("accepted.not-audited")));
    }
    return lines;
  }

  /** A confidant without a name yet is known by the fingerprint, which tells nobody much. */
  private String who(AcceptedPackage accepted) {
    Confidant confidant = accepted.confidant();
    return !confidant.isNamed()
        ? wording.text("accepted.new", name(accepted.file()), confidant.key().fingerprint().text())
        : wording.text("accepted.known", confidant.name(), name(accepted.file()));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void unknown(VBox view) {
    List<String> names = words.unknown();
    if (!names.isEmpty() && !combined.cells().isEmpty()) {
      Label all = Words.muted(String.join(" · ", names));
      all.getStyleClass().add("wide");
      view.getChildren().add(Card.titled(wording.text("unknown.title"), all));
    }
  }
}
