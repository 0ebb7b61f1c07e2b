package org.toevertrouwd.ui.dossier;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.EarlierText;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Earlier versions of the story, under the story, once one asks for them. */
final class VersionsList extends VBox {

  private final Desk desk;
  private final VersionsModel model;
  private final Wording wording;
  private final VBox list = new VBox(12);

  VersionsList(Desk desk, DossierModel dossier) {
    super(8);
    this.desk = desk;
    this.model = new VersionsModel(desk, dossier);
    this.wording = desk.kit().wording(VersionsList.class);
    Button show = Buttons.link("story-versions", wording.text("versions.show"), this::toggle);
    getChildren().add(show);
    model.versions().addListener((_, _, now) -> show(now));
    dossier.page().addListener((_, _, _) -> again());
  }

  private void toggle() {
    if (getChildren().contains(list)) {
      getChildren().remove(list);
    } else {
      getChildren().add(list);
      show(model.versions().get());
      model.load();
    }
  }

  private void again() {
    if (getChildren().contains(list)) {
      model.load();
    }
  }

  private void show(List<EarlierText> versions) {
    String why = versions.isEmpty() ? "versions.none" : "versions.why";
    list.getChildren().setAll(Words.small(wording.text(why)));
    for (int place = 0; place < versions.size(); place++) {
      list.getChildren().add(version(place, versions.get(place)));
    }
  }

  private VBox version(int place, EarlierText version) {
    String until = desk.kit().formats().moment(version.replacedAt());
    Label words = Words.body("");
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.textProperty().bind(desk.discretion().veil(version.words()));
    return new VBox(
        4,
        Words.caption(wording.text("versions.until", until)),
        words,
        Buttons.link(
            "story-take-" + place,
            wording.text("versions.take-back"),
            () -> model.takeBack(version)));
  }
}
