package org.toevertrouwd.ui.help;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.release.ProgramVersion;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What this program is, whose it is, and what it is made with. */
final class AboutCard extends VBox {

  private final Wording wording;

  AboutCard(Wording wording) {
    this.wording = wording;
    setId("about");
    getStyleClass().add("card");
    getChildren()
        .addAll(
            name(),
            Words.muted(wording.text("about.what")),
            Words.body(wording.text("about.licence")),
            Words.body(wording.text("about.warranty")),
            Words.caption(wording.text("about.libraries")),
            libraries(),
            Words.small(wording.text("about.typeface")));
  }

  private Node name() {
    Region mark = new Region();
    mark.getStyleClass().add("about-mark");
    VBox words = new VBox(Words.heading(wording.text("about.name")), Words.small(version()));
    HBox name = Words.row(mark, words);
    name.getStyleClass().add("about-name");
    return name;
  }

  private String version() {
    String generator = ProgramVersion.generator();
    return wording.text("about.version", generator.substring(generator.indexOf(' ') + 1));
  }

  /** One line for each licence, with what comes under it. */
  private Node libraries() {
    Map<String, String> names =
        Library.all().stream()
            .collect(
                Collectors.groupingBy(
                    Library::licence,
                    TreeMap::new,
                    Collectors.collectingAndThen(
                        Collectors.mapping(
                            Library::name, Collectors.toCollection(java.util.TreeSet::new)),
                        all -> String.join(", ", all))));
    VBox lines = new VBox();
    lines.getStyleClass().add("libraries");
    names.forEach(
        (licence, libraries) ->
            lines
                .getChildren()
                .add(Words.small(wording.text("about.library", licence, libraries))));
    return lines;
  }
}
