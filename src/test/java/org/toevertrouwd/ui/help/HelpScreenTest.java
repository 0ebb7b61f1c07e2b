package org.toevertrouwd.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.shell.Keys;
import org.toevertrouwd.wording.Language;

/** Help says what it should, in every language. */
final class HelpScreenTest {

  @ParameterizedTest
  @EnumSource
  void every_question_has_an_answer_and_every_key_a_meaning(Language language) {
    Parent help = help(language);
    Set<Node> questions = Fx.on(() -> help.lookupAll(".question"));
    Set<Node> rows = Fx.on(() -> help.lookupAll(".caps"));

    assertThat(questions).hasSize(Question.values().length);
    assertThat(questions)
        .allSatisfy(question -> assertThat(((TitledPane) question).getText()).isNotBlank());
    assertThat(rows).hasSize(Keys.values().length);
  }

  @Test
  void one_question_is_open_when_one_comes_in() {
    Parent help = help(Language.NL);

    assertThat(Fx.on(() -> help.lookupAll(".question")))
        .filteredOn(question -> ((TitledPane) question).isExpanded())
        .hasSize(1);
  }

  @Test
  void the_program_says_whose_it_is_and_what_it_is_made_with() {
    Parent help = help(Language.NL);
    String words =
        Fx.on(
            () ->
                help.lookup("#about").lookupAll(".label").stream()
                    .map(label -> ((Label) label).getText())
                    .collect(Collectors.joining("\n")));

    assertThat(words)
        .contains("AGPL-3.0", "geen garantie", "Source Sans 3", "SIL Open Font License 1.1")
        .contains("OpenJFX (GPL-2.0 + Classpath Exception)")
        .contains("versie ");
  }

  private static Parent help(Language language) {
    Kit nl = new Stand().kit();
    Kit kit = new Kit(language, nl.jobs(), nl.delays(), nl.dialogs(), nl.choosers(), nl.clock());
    return Fx.on(
        () -> {
          HelpScreen screen = new HelpScreen(kit);
          Looks.dress(new Scene(screen.view()), false, 100);
          screen.shown();
          screen.view().applyCss();
          screen.view().layout();
          return screen.view();
        });
  }
}
