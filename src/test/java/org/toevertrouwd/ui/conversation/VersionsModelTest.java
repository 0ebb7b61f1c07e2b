package org.toevertrouwd.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.EarlierText;

final class VersionsModelTest {

  @TempDir Path folder;

  @Test
  void every_saved_change_leaves_a_version_that_can_be_taken_back() throws Exception {
    try (Writing writing = new Writing(folder)) {
      ConversationModel model = writing.open();
      VersionsModel versions = new VersionsModel(writing.desk, model);
      var narrative = model.texts().narrative();
      narrative.words().set("eerste");
      model.save();
      assertThat(versions.of(narrative)).isEmpty();
      narrative.words().set("tweede");
      model.texts().note().words().set("nota");
      model.save();
      assertThat(versions.of(narrative)).extracting(EarlierText::words).containsExactly("eerste");
      model.texts().note().words().set("andere nota");
      model.save();
      assertThat(versions.of(model.texts().note()))
          .extracting(EarlierText::words)
          .containsExactly("nota");
      versions.takeBack(narrative, versions.of(narrative).getFirst());
      assertThat(narrative.words().get()).isEqualTo("eerste");
      writing.stand.undo.orElseThrow().run();
      assertThat(narrative.words().get()).isEqualTo("tweede");
    }
  }
}
