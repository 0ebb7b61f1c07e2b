package org.toevertrouwd.ui.settings;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What can be done with the kluis itself, each with a sentence that says what it is for. */
final class TasksCard extends VBox {

  TasksCard(Wording wording, Consumer<Task> onBegin) {
    getStyleClass().add("card");
    getChildren().add(Words.heading(wording.text("tasks")));
    for (Task task : Task.values()) {
      getChildren().add(row(wording, task, () -> onBegin.accept(task)));
    }
  }

  private static Node row(Wording wording, Task task, Runnable begin) {
    VBox words =
        new VBox(
            Words.body(wording.text("task", task)), Words.small(wording.text("task.why", task)));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button button =
        Buttons.quiet(
            "task-" + task.name().toLowerCase(Locale.ROOT),
            wording.text("task.begin", task),
            begin);
    button.setAccessibleText(wording.text("task", task));
    HBox row = Words.row(words, button);
    row.getStyleClass().add("task");
    return row;
  }
}
