package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.codebook.BundledCodebook;

final class RosterTest {

  private final SignerKey noord = SigningKey.generate().signer();
  private final SignerKey zuid = SigningKey.generate().signer();
  private final SignerKey fresh = SigningKey.generate().signer();
  private final Roster roster =
      new Roster(List.of(new Confidant(noord, "Noord"), new Confidant(zuid, "Zuid")));

  @Test
  void a_key_seen_for_the_first_time_has_no_name_until_it_is_given_one() {
    Roster more = roster.with(fresh);

    assertThat(more.confidant(fresh)).get().matches(one -> !one.isNamed());
    assertThat(more.named(fresh, "West").confidant(fresh))
        .get()
        .matches(Confidant::isNamed)
        .extracting(Confidant::name)
        .isEqualTo("West");
    assertThat(more.named(fresh, "West").without(fresh)).isEqualTo(roster);
  }

  @Test
  void a_blank_name_is_no_name() {
    assertThatIllegalArgumentException().isThrownBy(() -> roster.named(noord, "  "));
  }

  @Test
  void a_new_kluis_takes_the_place_and_the_name_of_the_old_one() {
    Roster after = roster.with(fresh).succeeded(noord, fresh);

    assertThat(after.confidants())
        .containsExactly(new Confidant(fresh, "Noord"), new Confidant(zuid, "Zuid"));
    assertThat(roster.succeeded(fresh, noord)).isEqualTo(roster);
    assertThat(roster.succeeded(noord, noord)).isEqualTo(roster);
  }

  @Test
  void another_list_adds_keys_and_names_but_changes_no_name() {
    Roster other =
        new Roster(List.of(new Confidant(noord, "Anders"), new Confidant(fresh, "West")));

    assertThat(roster.joined(other).confidants())
        .extracting(Confidant::name)
        .containsExactly("Noord", "Zuid", "West");
    assertThat(roster.with(fresh).joined(other).confidant(fresh))
        .get()
        .extracting(Confidant::name)
        .isEqualTo("West");
  }

  @Test
  void is_written_and_read_back(@TempDir Path folder) throws Exception {
    RosterFile.write(folder, roster);

    assertThat(RosterFile.in(folder)).isEqualTo(roster);
  }

  @Nested
  final class After_combining {

    private final Combined pool =
        new Combined(
            OptionalInt.of(2025),
            BundledCodebook.load(),
            List.of(
                new AcceptedPackage(
                    Path.of("a.zip"), Confidant.firstSeen(fresh), true, false, 5, "1", true)),
            List.of(),
            roster.confidants(),
            List.of(),
            roster.with(fresh),
            List.of());

    @Test
    void a_new_kluis_is_no_longer_missed() {
      Combined after = RosterOfPool.changed(pool, roster.with(fresh).succeeded(noord, fresh));

      assertThat(after.missing()).containsExactly(new Confidant(zuid, "Zuid"));
      assertThat(after.accepted())
          .singleElement()
          .satisfies(one -> assertThat(one.confidant().name()).isEqualTo("Noord"))
          .satisfies(one -> assertThat(one.firstSeen()).isTrue());
    }

    @Test
    void whoever_takes_part_cannot_be_off_the_list() {
      assertThatIllegalArgumentException().isThrownBy(() -> RosterOfPool.changed(pool, roster));
    }
  }
}
