package org.toevertrouwd.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Navigator;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.SaveState.Told;
import org.toevertrouwd.ui.desk.Section;
import org.toevertrouwd.ui.kit.Formats;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.wording.Wording;

/** The narrow rail at the left: the parts of the program, and at the bottom the lock. */
public final class Rail {

  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  /** What all the words take, in heights of the small text; the room around them does not grow. */
  private static final double ROOM_IN_TEXT = 26;

  private static final double ROOM_AROUND = 220;

  private final VBox view = new VBox();
  private final ToggleGroup group = new ToggleGroup();
  private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);
  private final Wording wording;
  private final Formats formats;

  /** A rail that goes to the first page of each part. */
  public Rail(Desk desk) {
    this.wording = desk.kit().wording(Rail.class);
    this.formats = desk.kit().formats();
    view.getStyleClass().add("rail");
    for (Section section : Section.values()) {
      ToggleButton button = sectionButton(section, desk.navigator());
      buttons.put(section, button);
      view.getChildren().add(button);
    }
    Region spring = new Region();
    VBox.setVgrow(spring, Priority.ALWAYS);
    Label saved = saved(desk);
    view.getChildren().addAll(spring, saved, lockButton(desk.navigator()));
    view.setMinHeight(0);
    view.heightProperty().subscribe(_ -> fit(saved.getFont().getSize()));
  }

  /** Where there is no room for words, icons alone remain and their names are told on hovering. */
  private void fit(double textSize) {
    boolean tight = view.getHeight() > 0 && view.getHeight() < ROOM_IN_TEXT * textSize + ROOM_AROUND;
    view.pseudoClassStateChanged(TIGHT, tight);
    for (Node node : view.getChildren()) {
      if (node instanceof ToggleButton button) {
        button.setTooltip(tight ? new Tooltip(button.getText()) : null);
      }
    }
  }

  /** What is seen. */
  public Region view() {
    return view;
  }

  void select(Section section) {
    group.selectToggle(buttons.get(section));
  }

  private ToggleButton sectionButton(Section section, Navigator navigator) {
    ToggleButton button =
        railButton(
            "rail-" + section.name().toLowerCase(Locale.ROOT),
            icon(section),
            wording.text("section", section));
    button.setToggleGroup(group);
    button.setOnAction(
        _ -> {
          select(section);
          navigator.goTo(first(section));
        });
    return button;
  }

  private ToggleButton lockButton(Navigator navigator) {
    ToggleButton button = railButton("rail-lock", Icon.LOCK, wording.text("lock"));
    button.setOnAction(
        _ -> {
          button.setSelected(false);
          navigator.lock();
        });
    return button;
  }

  private static ToggleButton railButton(String id, Icon icon, String text) {
    ToggleButton button = new ToggleButton(text, icon.picture());
    button.setId(id);
    button.getStyleClass().add("rail-button");
    button.setMinHeight(Region.USE_PREF_SIZE);
    return button;
  }

  private Label saved(Desk desk) {
    Label label = new Label();
    label.setId("saved");
    label.getStyleClass().add("saved");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.textProperty().bind(desk.saving().told().map(this::words));
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private String words(Told told) {
    return switch (told) {
      case Told.Nothing _ -> "";
      case Told.Typing _ -> wording.text("saved.typing");
      case Told.Saving _ -> wording.text("saved.saving");
      case Told.Saved(var at) -> wording.text("saved.at", formats.moment(at));
      case Told.Failed _ -> wording.text("saved.failed");
    };
  }

  /** Where a part begins. */
  static Place first(Section section) {
    return switch (section) {
      case TODAY -> new Place.Today();
      case DOSSIERS -> new Place.Dossiers(false);
      case DIRECTORY -> new Place.Directory(Optional.empty());
      case SUPERVISION -> new Place.Supervision();
      case ORGANISATIONS -> new Place.Organisations();
      case FIGURES -> new Place.Figures();
      case SETTINGS -> new Place.Settings();
    };
  }

  private static Icon icon(Section section) {
    return switch (section) {
      case TODAY -> Icon.TODAY;
      case DOSSIERS -> Icon.DOSSIERS;
      case DIRECTORY -> Icon.DIRECTORY;
      case SUPERVISION -> Icon.SUPERVISION;
      case ORGANISATIONS -> Icon.ORGANISATIONS;
      case FIGURES -> Icon.FIGURES;
      case SETTINGS -> Icon.SETTINGS;
    };
  }
}
