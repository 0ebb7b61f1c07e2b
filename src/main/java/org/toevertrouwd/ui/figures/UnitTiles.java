package org.toevertrouwd.ui.figures;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.ui.kit.Formats;
import org.toevertrouwd.ui.kit.chart.Amount;
import org.toevertrouwd.wording.Wording;

/** What stands behind the year, a tile a unit; a tile leads to the tables of its unit. */
final class UnitTiles {

  private final Wording wording;
  private final Formats formats;
  private final Consumer<Unit> jump;

  UnitTiles(Wording wording, Formats formats, Consumer<Unit> jump) {
    this.wording = wording;
    this.formats = formats;
    this.jump = jump;
  }

  /** The tiles. */
  Region view(List<UnitSeen> units) {
    FlowPane tiles = new FlowPane();
    tiles.getStyleClass().add("unit-tiles");
    units.forEach(unit -> tiles.getChildren().add(tile(unit)));
    return tiles;
  }

  private Button tile(UnitSeen seen) {
    String name = wording.text("tile", seen.unit());
    Label number = total(seen.total());
    Label unit = new Label(name);
    unit.getStyleClass().add("tile-name");
    Button tile = new Button();
    tile.setGraphic(new VBox(number, unit));
    tile.setId("tile-" + seen.unit().name().toLowerCase(Locale.ROOT));
    tile.getStyleClass().add("unit-tile");
    tile.setAccessibleText(wording.text("tile.jump", name, number.getText()));
    tile.setDisable(seen.tables().isEmpty());
    tile.setOnAction(_ -> jump.accept(seen.unit()));
    return tile;
  }

  private Label total(Amount total) {
    Label number = new Label(number(total));
    number.getStyleClass().add(total instanceof Amount.Hidden ? "tile-hidden" : "tile-number");
    return number;
  }

  private String number(Amount total) {
    return total instanceof Amount.Known(long value)
        ? formats.number(value)
        : wording.text("tile.hidden");
  }
}
