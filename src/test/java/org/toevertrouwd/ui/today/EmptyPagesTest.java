package org.toevertrouwd.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.app.gallery.GalleryPractice;
import org.toevertrouwd.app.window.Pages;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.wording.Language;

/** The daily pages of a kluis in which nothing was written yet: one sentence and one button. */
@ExtendWith(FreshKluis.class)
final class EmptyPagesTest {

  private static final Map<String, Place> PLACES =
      Map.of(
          "today-empty", new Place.Today(),
          "january-empty", new Place.January(),
          "supervision-empty", new Place.Supervision(),
          "organisations-empty", new Place.Organisations());

  private OpenKluis kluis;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
  }

  @Test
  void in_every_language_no_text_is_missing() {
    for (Language language : Language.values()) {
      for (Place place : PLACES.values()) {
        assertThat(buttons(language, place)).isNotEmpty().allMatch(EmptyPagesTest::named);
      }
    }
  }

  @Test
  void a_page_has_at_most_one_filled_button() {
    for (Place place : PLACES.values()) {
      assertThat(buttons(Language.NL, place))
          .filteredOn(button -> button.getStyleClass().contains("primary"))
          .hasSizeLessThan(2);
    }
  }

  private static boolean named(Button button) {
    return !button.getText().isBlank() || button.getAccessibleText() != null;
  }

  private List<Button> buttons(Language language, Place place) {
    return Fx.on(
        () -> {
          Parent page = page(language, place);
          Scene scene = new Scene(page, 1280, 800);
          Looks.dress(scene, false, 100);
          page.applyCss();
          page.layout();
          List<Button> found =
              page.lookupAll(".button").stream()
                  .filter(Button.class::isInstance)
                  .map(Button.class::cast)
                  .toList();
          assertThat(page.lookupAll(".label"))
              .noneMatch(label -> label instanceof Labeled words && raw(words.getText()));
          scene.setRoot(new Pane());
          return found;
        });
  }

  /** A pattern that was never filled in. */
  private static boolean raw(String text) {
    return text != null && (text.contains("{0") || text.contains("{1"));
  }

  private Parent page(Language language, Place place) {
    return new Pages(kluis, Stand.REFERENCE, language, GalleryPractice.CLOCK).at(place);
  }
}
