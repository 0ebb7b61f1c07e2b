package org.toevertrouwd.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.ui.Fx;

final class ConversationScreenTest {

  @TempDir Path folder;

  @Test
  void one_can_type_at_once_and_file_later() throws Exception {
    try (Writing writing = new Writing(folder)) {
      writing.dossier(DossierKind.CASE);
      Fx.run(
          () -> {
            ConversationScreen screen =
                new ConversationScreen(writing.desk, writing.id, Optional.empty());
            Scene scene = new Scene(screen.view());
            screen.shown();
            TextInputControl narrative = (TextInputControl) scene.lookup("#conversation-narrative");
            assertThat(scene.getFocusOwner()).isSameAs(narrative);
            narrative.setText("belde");
            ((ButtonBase) scene.lookup("#conversation-file")).fire();
            ((ButtonBase) scene.lookup("#filing-new")).fire();
            narrative.setText("belde nog eens");
            screen.saveNow();
            ((ButtonBase) scene.lookup("#conversation-versions-narrative")).fire();
            scene.getRoot().applyCss();
            ((ButtonBase) scene.lookup("#versions-take-0")).fire();
            assertThat(narrative.getText()).isEqualTo("belde");
            ((ButtonBase) scene.lookup("#versions-close")).fire();
            screen.leaving();
          });
      assertThat(writing.saved().orElseThrow().dossier()).isPresent();
    }
  }

  @Test
  void times_and_minutes_take_only_what_they_are() {
    Fx.run(
        () -> {
          TimeField time = new TimeField("t");
          time.setText("1405");
          time.getOnAction().handle(new ActionEvent());
          assertThat(time.time().get()).contains(LocalTime.of(14, 5));
          time.setText("later");
          time.getOnAction().handle(new ActionEvent());
          assertThat(time.getText()).isEqualTo("14:05");
          MinutesField minutes = new MinutesField("m");
          minutes.minutes().set(Optional.of(5));
          assertThat(minutes.getText()).isEqualTo("5");
          minutes.setText("45");
          assertThat(minutes.minutes().get()).contains(45);
          minutes.setText("vijf");
          assertThat(minutes.getText()).isEqualTo("45");
          minutes.setText("1u30");
          assertThat(minutes.minutes().get()).contains(90);
          minutes.getOnAction().handle(new ActionEvent());
          assertThat(minutes.getText()).isEqualTo("90");
          minutes.setText("1:");
          minutes.setText("99999");
          assertThat(minutes.minutes().get()).contains(60);
          minutes.getOnAction().handle(new ActionEvent());
          assertThat(minutes.getText()).isEqualTo("60");
          minutes.setText(" ");
          assertThat(minutes.minutes().get()).isEmpty();
        });
  }
}
