package org.toevertrouwd.ui.directory;

import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Page;

/** The vangnet beside the step that is in view. */
final class VangnetPane extends HBox {

  private final VangnetModel model;
  private final FlowChart chart;
  private final StepCard card;
  private final VBox aside = new VBox();

  /**
   * The safety net.
   *
   * @param onService shows a service
   */
  VangnetPane(Desk desk, DirectoryModel directory, Consumer<Service> onService) {
    model = new VangnetModel(directory);
    chart = new FlowChart(desk, model, directory.forDossier());
    card = new StepCard(desk, model, directory.forDossier(), onService);
    ScrollPane scroll = Page.scrolling(aside);
    scroll.getStyleClass().add("aside");
    HBox.setHgrow(scroll, Priority.NEVER);
    ScrollPane room = Page.scrolling(chart);
    HBox.setHgrow(room, Priority.ALWAYS);
    getStyleClass().add("columns");
    getChildren().addAll(room, scroll);
    model.step().addListener((_, _, _) -> showStep());
    directory
        .shelf()
        .addListener(
            (_, _, _) -> {
              chart.show();
              showStep();
            });
    showStep();
  }

  private void showStep() {
    model.current().ifPresent(match -> aside.getChildren().setAll(card.of(match)));
  }
}
