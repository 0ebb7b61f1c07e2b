package org.toevertrouwd.ui.figures;

import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.toevertrouwd.ui.figures.FiguresModel.Sight;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Which year, which of the sights, and the one thing the page is for. */
final class FiguresHead {

  private final FiguresModel model;
  private final Wording wording;
  private final ChoiceField year;
  private final Button release;
  private final Label audience;

  FiguresHead(FiguresModel model, Wording wording) {
    this.model = model;
    this.wording = wording;
    year = new ChoiceField("figures-year", List.of(), wording.text("year"));
    year.setAccessibleText(wording.text("year"));
    year.setMaxWidth(Region.USE_PREF_SIZE);
    year.code().addListener((_, _, code) -> code.map(Integer::valueOf).ifPresent(this::chosen));
    model.chosen().addListener((_, _, now) -> year.code().set(now.map(String::valueOf)));
    release = Buttons.primary("figures-release", wording.text("release"), model::release);
    audience = Words.small(wording.text("audience"));
    model.years().addListener((ListChangeListener<Integer>) _ -> offer());
    model.seen().addListener((_, _, _) -> offerRelease());
    model.sight().addListener((_, _, _) -> offerRelease());
    model.trials().state().addListener((_, _, _) -> offerRelease());
    offerRelease();
  }

  /** Counting takes a while: what the model chose itself is not chosen again. */
  private void chosen(int now) {
    if (model.chosen().get().filter(known -> known == now).isEmpty()) {
      model.choose(now);
    }
  }

  /** Only beside what would leave; never beside numbers that stay. */
  private void offerRelease() {
    boolean leaving = model.sight().get() == Sight.LEAVING;
    boolean releasable = model.seen().get().filter(YearSeen::releasable).isPresent();
    show(release, leaving && releasable && !model.trials().failed());
    show(audience, leaving);
  }

  private void offer() {
    year.getItems().setAll(model.years().stream().map(this::choice).toList());
  }

  private Choice choice(int offered) {
    String number = String.valueOf(offered);
    return Choice.of(number, model.over(offered) ? number : wording.text("year.running", number));
  }

  /** At the right of the name of the page. */
  Node[] actions() {
    return new Node[] {year, release};
  }

  /** The ways to look, and for whom. */
  HBox sights() {
    ToggleGroup group = new ToggleGroup();
    ToggleButton leaving = sight(Sight.LEAVING, Icon.EXPORT, group, "left-pill");
    ToggleButton more = sight(Sight.MORE, Icon.ADD, group, "middle-pill");
    ToggleButton years = sight(Sight.YEARS, Icon.CALENDAR, group, "middle-pill");
    ToggleButton counted = sight(Sight.COUNTED, Icon.LOCK, group, "right-pill");
    HBox pills = new HBox(leaving, more, years, counted);
    return Words.row(pills, Words.spring(), audience);
  }

  private ToggleButton sight(Sight sight, Icon icon, ToggleGroup group, String style) {
    ToggleButton button = new ToggleButton(wording.text("sight", sight), icon.picture());
    button.setId("sight-" + sight.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().addAll("sight", style);
    button.setToggleGroup(group);
    button.setSelected(model.sight().get() == sight);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          model.sight().set(sight);
        });
    return button;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
