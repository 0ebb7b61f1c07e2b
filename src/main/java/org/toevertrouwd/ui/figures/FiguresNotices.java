package org.toevertrouwd.ui.figures;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.toevertrouwd.exchange.Release;
import org.toevertrouwd.figures.Finding;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What is said around the tables: whether the year left, what stays home, what left before. */
final class FiguresNotices {

  private static final int MOST_FINDINGS = 8;

  private final Desk desk;
  private final Wording wording;
  private final FiguresModel model;
  private final YearSeen year;

  FiguresNotices(Desk desk, FiguresModel model, YearSeen year) {
    this.desk = desk;
    this.model = model;
    this.year = year;
    this.wording = desk.kit().wording(FiguresNotices.class);
  }

  /** Over the figures as they leave. */
  List<Node> leaving() {
    List<Node> notices = new ArrayList<>();
    year.release().ifPresent(release -> notices.add(left(release)));
    if (!year.over()) {
      notices.add(
          new Banner(
              Banner.Weight.INFORMATION,
              wording.text("running.title", String.valueOf(year.year())),
              wording.text("running.what", String.valueOf(year.year() + 1))));
    }
    if (year.leaving().figures().belowFloor()) {
      notices.add(
          new Banner(
              Banner.Weight.INFORMATION,
              wording.text("floor.title"),
              wording.text("floor.what", 2 * year.leaving().threshold())));
    } else {
      boolean left = year.release().isPresent();
      Label what = Words.muted(wording.text(left ? "sight.left.what" : "sight.leaving.what"));
      what.getStyleClass().add("wide");
      notices.add(what);
    }
    return notices;
  }

  private Banner left(Release release) {
    Button copy =
        Buttons.quiet("figures-copy", wording.text("left.copy"), () -> model.copy(release));
    return new Banner(
        Banner.Weight.GOOD,
        wording.text("left.title", day(release)),
        wording.text("left.what", fingerprint(release)),
        copy);
  }

  /** Over the figures as counted. */
  List<Node> counted() {
    List<Node> notices = new ArrayList<>();
    notices.add(
        new Banner(
            Banner.Weight.WARNING,
            wording.text("sight.counted.title"),
            wording.text("sight.counted.what")));
    if (!year.counted().findings().isEmpty()) {
      notices.add(findings());
    }
    return notices;
  }

  private Card findings() {
    Card card = Card.titled(wording.text("finding.title"));
    List<Finding> all = year.counted().findings();
    all.stream().limit(MOST_FINDINGS).map(this::finding).forEach(card.getChildren()::add);
    if (all.size() > MOST_FINDINGS) {
      card.getChildren().add(Words.muted(wording.text("finding.more", all.size() - MOST_FINDINGS)));
    }
    return card;
  }

  private HBox finding(Finding finding) {
    String question = desk.vocabulary().dimension(finding.dimension());
    String id = "finding-" + finding.dossier().value() + "-" + finding.dimension();
    return Words.row(
        Words.body(wording.text("finding.line", question, wording.text("finding", finding.kind()))),
        Words.spring(),
        Buttons.link(
            id,
            wording.text("finding.open"),
            () -> desk.navigator().goTo(new Place.OneDossier(finding.dossier()))));
  }

  /** The tables that stay home, by reason; nothing when every one leaves or none does. */
  List<Node> home(FigureWords words) {
    List<FigureWords.Home> homes = words.home(year.leaving());
    if (homes.isEmpty() || year.leaving().figures().belowFloor()) {
      return List.of();
    }
    Card card = Card.titled(wording.text("home.title"));
    card.setId("figures-home");
    for (FigureWords.Home home : homes) {
      Label reason = Words.body(home.title());
      reason.getStyleClass().addAll("strong", "wide");
      Label tables = Words.muted(String.join(" · ", home.tables()));
      tables.getStyleClass().add("wide");
      card.getChildren().add(new VBox(reason, tables));
    }
    return List.of(card);
  }

  /** What left in other years. */
  List<Node> ledger() {
    List<Release> others =
        model.ledger().stream().filter(release -> release.year() != year.year()).toList();
    if (others.isEmpty()) {
      return List.of();
    }
    Card card = Card.titled(wording.text("ledger.title"));
    card.setId("figures-ledger");
    others.stream().map(this::entry).forEach(card.getChildren()::add);
    return List.of(card);
  }

  private HBox entry(Release release) {
    String number = String.valueOf(release.year());
    Button copy =
        Buttons.link(
            "ledger-copy-" + number, wording.text("ledger.copy"), () -> model.copy(release));
    copy.setAccessibleText(wording.text("ledger.copy.of", number));
    VBox words =
        new VBox(
            Words.line(wording.text("ledger.entry", number, day(release))),
            Words.small(wording.text("ledger.hash", fingerprint(release))));
    return Words.row(words, Words.spring(), copy);
  }

  private String day(Release release) {
    ZonedDateTime moment = release.releasedAt().atZone(desk.kit().clock().getZone());
    return desk.kit().formats().fullDay(moment.toLocalDate());
  }

  /** In groups of four, to compare by eye. */
  private static String fingerprint(Release release) {
    return HexFormat.of().formatHex(release.sha256()).replaceAll("(.{4})(?!$)", "$1 ");
  }
}
