package org.toevertrouwd.ui.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.Confidant;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.exchange.RosterFile;
import org.toevertrouwd.exchange.SignerKey;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.pool.MadePool;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.bureau.Participant.Standing;

final class RosterModelTest {

  private final Stand stand = new Stand();
  private final ObjectProperty<Optional<Combined>> pool =
      new SimpleObjectProperty<>(Optional.empty());
  private final RosterModel model = new RosterModel(stand.kit(), pool);
  private final SignerKey noord = SigningKey.generate().signer();
  private final SignerKey zuid = SigningKey.generate().signer();
  private final Roster known =
      new Roster(List.of(new Confidant(zuid, "Zuid"), new Confidant(noord, "Noord")));

  @TempDir private Path folder = Path.of("");

  @Nested
  final class Kept_in_a_folder {

    @BeforeEach
    void keep() throws Exception {
      RosterFile.write(folder, known);
      model.from(folder, known);
    }

    @Test
    void a_name_is_written_at_once_and_can_be_taken_back() throws Exception {
      assertThat(model.name(noord, "  Huis Noord ")).isTrue();
      assertThat(RosterFile.in(folder).confidant(noord))
          .contains(new Confidant(noord, "Huis Noord"));

      stand.undo.orElseThrow().run();
      assertThat(RosterFile.in(folder)).isEqualTo(known);
    }

    @Test
    void a_name_that_somebody_has_is_not_taken() throws Exception {
      assertThat(model.problem(noord, "zuid")).startsWith("Zo heet al iemand");
      assertThat(model.name(noord, "zuid")).isFalse();
      assertThat(model.name(noord, " ")).isFalse();
      assertThat(model.name(noord, "x".repeat(201))).isFalse();
      assertThat(RosterFile.in(folder)).isEqualTo(known);
    }

    @Test
    void removing_is_written_and_can_be_taken_back() throws Exception {
      model.remove(zuid);
      assertThat(RosterFile.in(folder).confidants()).hasSize(1);

      stand.undo.orElseThrow().run();
      assertThat(RosterFile.in(folder)).isEqualTo(known);
    }

    @Test
    void a_list_that_a_colleague_changed_meanwhile_is_not_replaced() throws Exception {
      Roster theirs = known.named(zuid, "Zuiderhuis");
      RosterFile.write(folder, theirs);
      model.name(noord, "Noorderhuis");

      assertThat(RosterFile.in(folder)).isEqualTo(theirs);
      assertThat(stand.told).contains("De deelnemerslijst in die map is intussen veranderd");
      assertThat(model.keeping().isKept()).isFalse();
      assertThat(model.roster().get().confidant(noord))
          .contains(new Confidant(noord, "Noorderhuis"));
    }

    @Test
    void a_copy_goes_to_another_folder_and_never_over_another_list() throws Exception {
      Path other = Files.createDirectory(folder.resolve("kopie"));
      stand.chosen.add(other);
      model.export();
      assertThat(RosterFile.in(other)).isEqualTo(known);

      Roster foreign = Roster.empty().with(SigningKey.generate().signer());
      RosterFile.write(other, foreign);
      stand.chosen.add(other);
      model.export();
      assertThat(RosterFile.in(other)).isEqualTo(foreign);
      assertThat(stand.told).contains("In die map staat al een andere deelnemerslijst");
    }
  }

  @Test
  void a_list_is_taken_over_from_a_file_and_nonsense_is_not() throws Exception {
    RosterFile.write(folder, known);
    stand.chosen.add(folder.resolve(RosterFile.NAME));
    model.join();
    assertThat(model.roster().get()).isEqualTo(known);

    stand.chosen.add(Files.writeString(folder.resolve("x.json"), "{}"));
    model.join();
    assertThat(model.roster().get()).isEqualTo(known);
    assertThat(stand.told.getLast()).isEqualTo("Deze deelnemerslijst is niet te vertrouwen");
  }

  @Nested
  final class With_a_pool {

    private SignerKey came = noord;

    @BeforeEach
    void combine() throws Exception {
      Random random = new Random(4);
      Combined made = new MadePool().confidant(random).combined(folder);
      Roster all = known.with(made.accepted().getFirst().confidant().key());
      Combined combined =
          new Combined(
              made.year(),
              made.codebook(),
              made.accepted(),
              made.refused(),
              known.confidants(),
              made.cells(),
              all,
              made.contributions());
      came = made.accepted().getFirst().confidant().key();
      model.from(folder, known);
      model.combined(combined);
      pool.set(Optional.of(combined));
    }

    @Test
    void who_needs_something_stands_first() {
      assertThat(model.everybody())
          .extracting(Participant::standing)
          .containsExactly(Standing.NEW, Standing.MISSING, Standing.MISSING);
      assertThat(model.everybody().getLast().confidant().name()).isEqualTo("Zuid");
      assertThat(model.number(Standing.MISSING)).isEqualTo(2);
    }

    @Test
    void whoever_takes_part_stays_on_the_list() {
      model.remove(came);

      assertThat(model.mayLeave(came)).isFalse();
      assertThat(model.roster().get().confidants()).hasSize(3);
    }

    @Test
    void a_new_kluis_takes_a_name_only_after_the_question_about_the_fingerprint() {
      stand.yes = false;
      model.succeed(new Confidant(noord, "Noord"), came);
      assertThat(model.roster().get().confidants()).hasSize(3);
      assertThat(stand.asked.getFirst().text()).contains(came.fingerprint().text(), "Noord");

      stand.yes = true;
      model.succeed(new Confidant(noord, "Noord"), came);
      assertThat(pool.get().orElseThrow().missing())
          .extracting(Confidant::name)
          .containsExactly("Zuid");
      assertThat(pool.get().orElseThrow().accepted().getFirst().confidant().name())
          .isEqualTo("Noord");

      stand.undo.orElseThrow().run();
      assertThat(pool.get().orElseThrow().missing()).hasSize(2);
    }

    @Test
    void what_nobody_named_leaves_the_list_with_the_pool() {
      pool.set(Optional.empty());
      model.left();

      assertThat(model.roster().get()).isEqualTo(known);
    }
  }
}
