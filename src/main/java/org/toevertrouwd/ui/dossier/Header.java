package org.toevertrouwd.ui.dossier;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.TenDayClock;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The head of a dossier: what it is called, where it stands, what comes next, what one can do. */
final class Header {

  private final Desk desk;
  private final DossierModel model;
  private final LeavingModel leaving;
  private final Wording wording;
  private final HBox name = Words.row();
  private final FlowPane standing = new FlowPane();
  private final MenuButton more = new MenuButton();
  private final VBox view = new VBox();

  Header(Desk desk, DossierModel model, LeavingModel leaving, Runnable plan) {
    this.desk = desk;
    this.model = model;
    this.leaving = leaving;
    this.wording = desk.kit().wording(Header.class);
    view.getStyleClass().add("dossier-header");
    standing.getStyleClass().add("standing");
    standing.prefWrapLengthProperty().bind(view.widthProperty());
    HBox top = Words.row(name, Words.spring(), buttons(plan));
    top.getStyleClass().add("dossier-top");
    view.getChildren().addAll(top, standing);
    model.page().subscribe(page -> page.ifPresent(this::show));
  }

  Region view() {
    return view;
  }

  private HBox buttons(Runnable plan) {
    more.setId("dossier-more");
    more.setGraphic(Icon.MORE.picture());
    more.setAccessibleText(wording.text("more"));
    more.setTooltip(new Tooltip(wording.text("more")));
    more.getStyleClass().addAll("more-button", "no-arrow");
    HBox buttons =
        Words.row(
            Buttons.primary(
                "dossier-new",
                wording.text("new"),
                () ->
                    model.go(
                        new Place.NewConversation(
                            ConversationId.random(), Optional.of(model.id())))),
            Buttons.quiet(
                "dossier-refer",
                wording.text("refer"),
                () -> model.go(new Place.NewReferral(model.id(), Optional.empty()))),
            Buttons.quiet("dossier-plan", wording.text("plan"), plan),
            more);
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    return buttons;
  }

  private void show(DossierPage page) {
    Dossier dossier = page.dossier();
    Label code = Words.title(dossier.code().toString());
    code.setId("dossier-code");
    Label alias = Words.line("");
    alias.setId("dossier-alias");
    alias.getStyleClass().add("alias");
    alias.textProperty().bind(desk.discretion().veil(dossier.intake().reporter().alias()));
    name.getChildren().setAll(code, alias);
    standing.getChildren().setAll(state(dossier));
    if (dossier.intake().kind() == DossierKind.ADVICE) {
      standing.getChildren().add(Words.state(Icon.CARE, wording.text("advice"), "advice"));
    }
    if (!dossier.course().closed()) {
      page.nextStep().ifPresent(step -> standing.getChildren().add(next(step)));
      runningClock(dossier).ifPresent(standing.getChildren()::add);
    }
    more.getItems().setAll(menu(dossier));
  }

  private Label state(Dossier dossier) {
    return dossier.course().closed()
        ? Words.state(Icon.CLOSED, wording.text("state.closed"), "closed")
        : Words.state(Icon.DOSSIERS, wording.text("state.open"), "open");
  }

  private Label next(FollowUp step) {
    boolean late = step.dueOn().isBefore(desk.kit().today());
    Label next = Words.state(late ? Icon.WARNING : Icon.CALENDAR, "", late ? "warning" : "next");
    next.setId("dossier-next");
    String day = desk.kit().formats().day(step.dueOn());
    next.textProperty()
        .bind(
            desk.discretion()
                .veil(step.reason())
                .map(
                    reason ->
                        reason.isBlank()
                            ? wording.text("next", day)
                            : wording.text("next.reason", reason, day)));
    return next;
  }

  /** The Welzijnswet is Belgian: elsewhere no clock runs, whatever was ticked. */
  private Optional<Node> runningClock(Dossier dossier) {
    return desk.kluis().workArea() == WorkArea.BE
        ? clock(TenDayClock.of(dossier.intake().milestones(), desk.kit().today()))
        : Optional.empty();
  }

  private Optional<Node> clock(TenDayClock clock) {
    return switch (clock) {
      case TenDayClock.NotRunning _ -> Optional.empty();
      case TenDayClock.Heard(boolean inTime) ->
          inTime
              ? Optional.empty()
              : Optional.of(Words.state(Icon.HISTORY, wording.text("clock.heard.late"), "heard"));
      case TenDayClock.Running(int day, var _) ->
          Optional.of(
              Words.state(Icon.HISTORY, wording.text("clock.day", day, TenDayClock.DAYS), "clock"));
      case TenDayClock.Overdue(int late, var _) ->
          Optional.of(Words.state(Icon.WARNING, wording.text("clock.late", late), "warning"));
    };
  }

  private MenuItem[] menu(Dossier dossier) {
    boolean advice = dossier.intake().kind() == DossierKind.ADVICE;
    return new MenuItem[] {
      item(
          "menu-close",
          wording.text(dossier.course().closed() ? "menu.reopen" : "menu.close"),
          () -> model.go(new Place.Closing(model.id()))),
      item(
          "menu-directory",
          wording.text("menu.directory"),
          () -> model.go(new Place.Directory(Optional.of(model.id())))),
      item(
          "menu-kind",
          wording.text(advice ? "menu.case" : "menu.advice"),
          () -> model.change(Edits.kind(advice ? DossierKind.CASE : DossierKind.ADVICE))),
      new SeparatorMenuItem(),
      item("menu-bin", wording.text("menu.bin"), leaving::bin)
    };
  }

  private static MenuItem item(String id, String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
