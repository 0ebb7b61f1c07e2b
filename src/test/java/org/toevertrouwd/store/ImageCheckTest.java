package org.toevertrouwd.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.store.ImageCheck.Problem;

class ImageCheckTest {

  private static final int PAGE = 4_096;

  @Test
  void aSoundImageHasNoProblemsAndStaysAsItIs() {
    byte[] image = Store.emptyImage();
    byte[] before = image.clone();

    assertThat(ImageCheck.of(image)).isEmpty();
    assertThat(image).isEqualTo(before);
  }

  @Test
  void whatIsNoDatabaseCannotBeRead() {
    assertThat(ImageCheck.of(new byte[0])).containsExactly(Problem.UNREADABLE);
    assertThat(ImageCheck.of(new byte[PAGE])).containsExactly(Problem.UNREADABLE);
  }

  @Test
  void aRowThatPointsNowhereIsAProblem() throws SQLException {
    byte[] image =
        changed(
            "PRAGMA foreign_keys = OFF",
            "INSERT INTO flag_criterion VALUES (x'01', 'CONSENT', '')");

    assertThat(ImageCheck.of(image)).containsExactly(Problem.FOREIGN_KEYS);
  }

  @Test
  void aLaterSchemaIsToldApart() throws SQLException {
    byte[] image =
        changed(
            "INSERT INTO flyway_schema_history"
                + " VALUES (99, '7', 'later', 'SQL', 'V7.sql', 0, '', 'now', 1, 1)");

    assertThat(ImageCheck.of(image)).containsExactly(Problem.NEWER_SCHEMA);
  }

  @Test
  void aSearchIndexThatDoesNotMatchItsWordsIsAProblem() throws SQLException {
    byte[] image = changed("DROP TRIGGER conversation_words_added", conversation());

    assertThat(ImageCheck.of(image)).containsExactly(Problem.INTEGRITY);
  }

  @Test
  void aPageOfRubbishIsAlwaysNoticed() {
    byte[] good = Store.emptyImage();
    SplittableRandom random = new SplittableRandom(5);
    for (int page = 1; page < good.length / PAGE; page += 3) {
      byte[] bad = good.clone();
      byte[] rubbish = new byte[PAGE];
      random.nextBytes(rubbish);
      System.arraycopy(rubbish, 0, bad, page * PAGE, PAGE);

      assertThat(ImageCheck.of(bad)).as("page %d", page + 1).isNotEmpty();
    }
  }

  private static String conversation() {
    return "INSERT INTO conversation (id, narrative, agreements, recorded_at)"
        + " VALUES (randomblob(16), 'woorden', '', '')";
  }

  private static byte[] changed(String... statements) throws SQLException {
    Database database = Database.create();
    try {
      database.replace(Store.emptyImage());
      for (String statement : statements) {
        database.execute(statement);
      }
      return database.image();
    } finally {
      database.wipe();
    }
  }
}
