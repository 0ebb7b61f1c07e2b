package org.toevertrouwd.ui.today;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.Today;
import org.toevertrouwd.casework.Today.Task;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What was promised: overdue first, then the coming days. Ticked off and put off in place. */
final class TasksCard {

  private final Desk desk;
  private final Lists lists;
  private final TodayModel model;
  private final Wording wording;
  private final Rows rows;
  private final LocalDate today;
  private int number;

  TasksCard(Desk desk, TodayModel model, Lists lists) {
    this.desk = desk;
    this.lists = lists;
    this.model = model;
    this.wording = desk.kit().wording(TasksCard.class);
    this.rows = new Rows(desk);
    this.today = desk.kit().today();
  }

  Card view(Today shown) {
    Card card = Card.titled(wording.text("tasks"));
    if (shown.overdue().isEmpty() && shown.soon().isEmpty()) {
      String until = desk.kit().formats().day(today.plusDays(Today.AHEAD));
      card.getChildren().add(Words.muted(wording.text("tasks.none", until)));
    }
    add(card, "overdue", shown.overdue());
    add(card, "soon", shown.soon());
    return card;
  }

  private void add(Card card, String part, List<Task> tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    List<Node> made = new ArrayList<>();
    tasks.forEach(task -> made.add(row(task)));
    card.getChildren()
        .addAll(
            Words.caption(wording.text("tasks." + part, tasks.size())),
            lists.of(part, made));
  }

  private Node row(Task task) {
    FollowUp followUp = task.followUp();
    String id = "task-" + number++;
    String reason = followUp.reason().isEmpty() ? wording.text("task") : followUp.reason();
    CheckBox tick = new CheckBox();
    tick.setId(id);
    tick.setAccessibleText(wording.text("task.done", task.dossier().code().toString()));
    tick.setTooltip(new Tooltip(wording.text("task.done", task.dossier().code().toString())));
    tick.setOnAction(_ -> model.tick(followUp));
    Label words = rows.veiled(Words.body(""), reason);
    words.setWrapText(true);
    return Rows.row(
        tick,
        Rows.words(words, rows.dossier(id + "-dossier", task.dossier())),
        due(followUp.dueOn()),
        postpone(id, task));
  }

  private Label due(LocalDate due) {
    int late = (int) ChronoUnit.DAYS.between(due, today);
    if (late > 0) {
      return Words.state(Icon.WARNING, wording.text("task.late", late), "warning");
    }
    Label day = Words.line(desk.kit().formats().day(due));
    day.getStyleClass().add(late == 0 ? "strong" : "due");
    return day;
  }

  private MenuButton postpone(String id, Task task) {
    MenuItem day = new MenuItem(wording.text("task.postpone.day"));
    day.setOnAction(_ -> model.postpone(task.followUp(), Period.ofDays(1)));
    MenuItem week = new MenuItem(wording.text("task.postpone.week"));
    week.setOnAction(_ -> model.postpone(task.followUp(), Period.ofWeeks(1)));
    MenuButton menu = new MenuButton("", Icon.CALENDAR.picture(), day, week);
    String meaning = wording.text("task.postpone", task.dossier().code().toString());
    menu.setId(id + "-postpone");
    menu.getStyleClass().add("icon-menu");
    menu.setAccessibleText(meaning);
    menu.setTooltip(new Tooltip(meaning));
    menu.setMinWidth(Region.USE_PREF_SIZE);
    return menu;
  }
}
