package org.toevertrouwd.ui.dossiers;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.wording.Wording;

/** The filters, one of which is on, each with how many dossiers it leaves. */
final class FilterChips extends FlowPane {

  private final DossiersModel model;
  private final Wording wording;

  FilterChips(Desk desk, DossiersModel model, String id) {
    this.model = model;
    this.wording = desk.kit().wording(FilterChips.class);
    getStyleClass().add("filter-chips");
    for (Filter filter : Filter.values()) {
      getChildren().add(chip(filter, id + "-" + filter.name().toLowerCase(Locale.ROOT)));
    }
  }

  private ToggleButton chip(Filter filter, String id) {
    ToggleButton chip = new ToggleButton();
    chip.setId(id);
    chip.getStyleClass().add("chip");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.textProperty()
        .bind(
            model
                .count(filter)
                .map(count -> wording.text("filter.count", wording.text("filter", filter), count)));
    chip.setSelected(model.browsing().filter().get() == filter);
    chip.setOnAction(_ -> choose(filter, chip));
    model.browsing().filter().subscribe(now -> chip.setSelected(now == filter));
    return chip;
  }

  /** What is chosen again is let go. */
  private void choose(Filter filter, ToggleButton chip) {
    model.browsing().filter().set(chip.isSelected() ? filter : Filter.ALL);
    chip.setSelected(model.browsing().filter().get() == filter);
  }
}
