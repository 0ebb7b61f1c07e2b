package org.toevertrouwd.ui.start;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The first step: the language, and the country whose rules count. */
final class WorkPane extends VBox {

  WorkPane(Doorway doorway, SetupFlow flow) {
    Wording wording = doorway.kit().wording(WorkPane.class);
    VBox areas = new VBox();
    areas.getStyleClass().add("choices");
    ToggleGroup group = new ToggleGroup();
    for (WorkArea area : WorkArea.values()) {
      areas.getChildren().add(button(flow, wording, group, area));
    }
    Card languages =
        new Card(
            Words.heading(wording.text("setup.language")), new LanguageSwitch(doorway));
    Card card =
        new Card(
            Words.heading(wording.text("setup.area")),
            areas,
            Words.small(wording.text("setup.area.why")));
    card.getStyleClass().add("threshold-card");
    languages.getStyleClass().add("threshold-card");
    getStyleClass().add("threshold-part");
    getChildren()
        .addAll(
            StepsBar.heading(wording.text("setup.work"), wording.text("setup.work.text")),
            languages,
            card);
  }

  private static RadioButton button(
      SetupFlow flow, Wording wording, ToggleGroup group, WorkArea area) {
    RadioButton button = new RadioButton(wording.text("area", area));
    button.setId("setup-area-" + area.name().toLowerCase(java.util.Locale.ROOT));
    button.setToggleGroup(group);
    button.setSelected(flow.workArea().get() == area);
    button.setOnAction(_ -> flow.workArea().set(area));
    return button;
  }
}
