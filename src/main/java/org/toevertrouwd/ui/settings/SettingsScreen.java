package org.toevertrouwd.ui.settings;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.kluis.RecoveryCode;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.kit.Progressing;
import org.toevertrouwd.wording.Wording;

/** Settings of this computer and of the kluis. */
public final class SettingsScreen implements Screen {

  private static final double HALF = 50;

  private final Desk desk;
  private final WindowSettings settings;
  private final Wording wording;
  private final SettingsModel model;
  private final KluisTasks tasks;
  private final Progressing progressing;
  private final VBox inside = new VBox();
  private final Page view;
  private Runnable forget = () -> {};

  /** The page. */
  public SettingsScreen(Desk desk, WindowSettings settings) {
    this.desk = desk;
    this.settings = settings;
    this.wording = desk.kit().wording(SettingsScreen.class);
    this.model = new SettingsModel(desk);
    this.tasks = new KluisTasks(desk);
    this.progressing = new Progressing(desk.kit());
    this.view = new Page(wording.text("title"));
    inside.getStyleClass().add("settings-inside");
    VBox.setVgrow(inside, Priority.ALWAYS);
    Looks.add(view, SettingsScreen.class, "settings.css");
    view.content(progressing, inside);
    tasks.stage().addListener((_, _, now) -> show(now));
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    model.read();
    show(tasks.stage().get());
  }

  @Override
  public void leaving() {
    forget.run();
    tasks.back();
  }

  @Override
  public void saveNow() {
    // Everything is saved when it is chosen.
  }

  /** Begins a task, as its button does. */
  void begin(Task task) {
    tasks.begin(task);
  }

  private void show(Stage stage) {
    forget.run();
    forget = () -> {};
    view.actions(help());
    inside.getChildren().setAll(pane(stage));
  }

  private Node pane(Stage stage) {
    return switch (stage) {
      case Stage.Overview _ -> overview();
      case Stage.Asking(Task task) -> asking(task);
      case Stage.Showing(RecoveryCode code) -> new CodePane(desk, tasks, code);
      case Stage.Checked(Findings findings) -> new FindingsPane(wording, findings, tasks::back);
    };
  }

  private Node asking(Task task) {
    AskPane pane = new AskPane(desk.kit(), tasks, task, progressing);
    forget = pane::forget;
    return pane;
  }

  private Node overview() {
    GridPane sides = new GridPane();
    sides.getStyleClass().add("settings-sides");
    sides.getColumnConstraints().addAll(half(), half());
    VBox kluis = new VBox(new KluisCard(desk.kit(), model), new TasksCard(wording, tasks::begin));
    kluis.getStyleClass().add("settings-side");
    VBox computer = new VBox(new ComputerCard(desk.kit(), settings));
    GridPane.setValignment(computer, VPos.TOP);
    sides.addRow(0, computer, kluis);
    return sides;
  }

  private Node help() {
    return Buttons.quiet(
        "settings-help",
        Icon.HELP,
        wording.text("help"),
        () -> desk.navigator().goTo(new Place.Help()));
  }

  private static ColumnConstraints half() {
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(HALF);
    half.setHgrow(Priority.ALWAYS);
    return half;
  }
}
