package org.toevertrouwd.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Place;

final class NoticesTest {

  private final Stand stand = new Stand();
  private final Set<String> dismissed = new HashSet<>();
  @TempDir private Path folder;

  @Test
  void an_outdated_key_is_told_until_it_is_taken_away() throws Exception {
    try (OpenKluis kluis = Kluizen.create(folder.resolve("mijn.kluis"))) {
      Notices notices = notices(kluis);
      assertThat(notices.getChildren()).extracting(Node::getId).contains("notice-outdated");

      press(notices, "notice-outdated-action");
      assertThat(stand.went).containsExactly(new Place.Settings());
      press(notices, "notice-outdated-dismiss");
      assertThat(notices.getChildren()).isEmpty();
      assertThat(notices(kluis).getChildren()).isEmpty();
    }
  }

  private Notices notices(OpenKluis kluis) {
    return Fx.on(() -> new Notices(stand.desk(kluis), dismissed));
  }

  private static void press(Notices notices, String id) {
    Fx.run(
        () ->
            notices.getChildren().stream()
                .flatMap(banner -> ((HBox) banner).getChildren().stream())
                .filter(node -> id.equals(node.getId()))
                .map(Button.class::cast)
                .toList()
                .forEach(Button::fire));
  }
}
