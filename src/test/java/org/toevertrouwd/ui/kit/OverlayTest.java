package org.toevertrouwd.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Shown;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.Dialogs.Question;
import org.toevertrouwd.wording.Language;

final class OverlayTest {

  private final Stand stand = new Stand();
  private final List<String> did = new ArrayList<>();
  private Overlay overlay = Fx.on(() -> new Overlay(Language.NL, stand));
  private TextField field = Fx.on(TextField::new);
  private Stage stage = Fx.on(Stage::new);

  @BeforeEach
  void begin() {
    Fx.run(
        () -> {
          overlay.page(new VBox(field));
          stage.setScene(new Scene(overlay, 600, 400));
          stage.show();
          stage.requestFocus();
          field.requestFocus();
        });
  }

  @AfterEach
  void end() {
    Fx.run(stage::close);
  }

  @Test
  void a_question_lies_over_the_page_and_nothing_behind_it_can_be_reached() {
    ask(Question.of("Sluiten?", "Alles blijft.", "Sluit"));

    assertThat(Fx.on(overlay::busy)).isTrue();
    assertThat(Fx.on(field::isDisabled)).isTrue();
    assertThat(texts()).contains("Sluiten?", "Alles blijft.", "Sluit", "Annuleer");
  }

  @Test
  void yes_is_done_once_and_the_focus_is_back_where_it_was() {
    ask(Question.of("Sluiten?", "Alles blijft.", "Sluit"));
    Fx.run(() -> button("dialog-yes").fire());

    assertThat(did).containsExactly("yes");
    assertThat(Fx.on(overlay::busy)).isFalse();
    assertThat(Fx.on(field::isFocused)).isTrue();
  }

  @Test
  void escape_goes_back_and_does_nothing() {
    ask(Question.of("Sluiten?", "Alles blijft.", "Sluit"));
    Fx.run(() -> press(KeyCode.ESCAPE));

    assertThat(did).isEmpty();
    assertThat(Fx.on(overlay::busy)).isFalse();
  }

  @Test
  void a_harmless_question_is_ready_to_be_answered_and_a_dangerous_one_to_be_left() {
    ask(Question.of("Sluiten?", "Alles blijft.", "Sluit"));
    assertThat(Fx.on(() -> button("dialog-yes").isFocused())).isTrue();

    ask(Question.dangerous("Wissen?", "Dit kan niet terug.", "Wis"));
    assertThat(Fx.on(() -> button("dialog-cancel").isFocused())).isTrue();
  }

  @Test
  void a_failure_is_told_by_its_kind_and_never_by_its_message() {
    Fx.run(() -> overlay.problem(new IOException("geheim.txt")));
    assertThat(texts()).anyMatch(text -> text.contains("In uw kluis is niets gewijzigd"));
    assertThat(texts()).noneMatch(text -> text.contains("geheim"));

    Fx.run(() -> overlay.problem(new IllegalStateException("M. uit Gent")));
    assertThat(texts()).anyMatch(text -> text.contains("IllegalStateException"));
    assertThat(texts()).noneMatch(text -> text.contains("Gent"));
  }

  @Test
  void what_was_done_can_be_undone_until_the_notice_goes() {
    Fx.run(() -> overlay.done("Naar de prullenbak.", () -> did.add("undo")));
    Fx.run(() -> button("toast-undo").fire());
    assertThat(did).containsExactly("undo");
    assertThat(texts()).doesNotContain("Naar de prullenbak.");

    Fx.run(() -> overlay.done("Bewaard."));
    assertThat(texts()).contains("Bewaard.");
    Fx.run(stand::timePasses);
    assertThat(texts()).doesNotContain("Bewaard.");
  }

  @Test
  void another_page_takes_everything_away() {
    ask(Question.of("Sluiten?", "Alles blijft.", "Sluit"));
    Fx.run(() -> overlay.page(new Label("op slot")));

    assertThat(texts()).containsExactly("op slot");
    assertThat(Fx.on(overlay::busy)).isFalse();
  }

  private void ask(Question question) {
    Fx.run(() -> overlay.ask(question, () -> did.add("yes")));
    Fx.run(() -> {});
  }

  private void press(KeyCode code) {
    Node at = stage.getScene().getFocusOwner();
    Event.fireEvent(
        at == null ? overlay : at,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private Button button(String id) {
    return (Button) overlay.lookup("#" + id);
  }

  private List<String> texts() {
    return Fx.on(() -> new Shown(overlay).texts());
  }
}
