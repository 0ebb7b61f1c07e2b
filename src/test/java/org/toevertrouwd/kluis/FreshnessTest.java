package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FreshnessTest {

  @TempDir private Path folder;
  private Sandbox sandbox;
  private byte[] first = new byte[0];
  private KluisPosition remembered = new KluisPosition(new UUID(0, 0), 1, 1, "");

  @BeforeEach
  void work() throws Exception {
    sandbox = Sandbox.with(folder, TestImages.small(1));
    try (Kluis kluis = sandbox.open()) {
      kluis.commit(TestImages.small(2));
      first = sandbox.bytes();
      kluis.commit(TestImages.small(3));
      remembered = kluis.position();
    }
  }

  @Test
  void the_same_or_a_later_state_is_fresh() throws Exception {
    assertThat(freshness()).isEqualTo(Freshness.FRESH);
    try (Kluis kluis = sandbox.open()) {
      kluis.commit(TestImages.small(4));
    }
    assertThat(freshness()).isEqualTo(Freshness.FRESH);
    try (Kluis kluis = sandbox.open()) {
      kluis.rewrite(Set.of(), ProgressListener.NONE);
    }
    assertThat(freshness()).isEqualTo(Freshness.FRESH);
  }

  @Test
  void a_kluis_this_computer_never_saw_is_fresh() throws Exception {
    KluisPosition other = new KluisPosition(UUID.randomUUID(), 99, 99, "00");
    try (Kluis kluis = sandbox.openResult(Optional.of(other)).kluis()) {
      kluis.commit(TestImages.small(4));
    }
  }

  @Nested
  class AnOlderCopy {

    @BeforeEach
    void comesBack() throws Exception {
      sandbox.write(first);
    }

    @Test
    void is_told_and_shown_but_not_written_to() throws Exception {
      OpenResult opened = sandbox.openResult(Optional.of(remembered));
      try (Kluis kluis = opened.kluis()) {
        assertThat(opened.freshness()).isEqualTo(Freshness.OLDER_COPY);
        assertThat(kluis.image()).isEqualTo(TestImages.small(2));
        assertThatIllegalStateException().isThrownBy(() -> kluis.commit(TestImages.small(4)));
        assertThatIllegalStateException()
            .isThrownBy(() -> kluis.rewrite(Set.of(), ProgressListener.NONE));
        assertThatIllegalStateException().isThrownBy(() -> Sandbox.put(kluis, new byte[1]));
      }
      assertThat(sandbox.bytes()).isEqualTo(first);
    }

    @Test
    void is_lifted_above_both_when_accepted() throws Exception {
      try (Kluis kluis = sandbox.openResult(Optional.of(remembered)).kluis()) {
        KluisPosition position = kluis.acceptOlder(ProgressListener.NONE).position();

        assertThat(position.generation()).isEqualTo(2);
        assertThat(position.commitNumber()).isEqualTo(4);
        kluis.commit(TestImages.small(5));
        assertThatIllegalStateException()
            .isThrownBy(() -> kluis.acceptOlder(ProgressListener.NONE));
      }
      assertThat(freshness()).isEqualTo(Freshness.FRESH);
    }
  }

  @Nested
  class AnotherBranch {

    @Test
    void with_the_same_number_is_told() throws Exception {
      branch(TestImages.small(8));

      assertThat(freshness()).isEqualTo(Freshness.OTHER_BRANCH);
    }

    @Test
    void that_went_on_is_told_too() throws Exception {
      branch(TestImages.small(8));
      try (Kluis kluis = sandbox.open()) {
        kluis.commit(TestImages.small(9));
      }

      assertThat(freshness()).isEqualTo(Freshness.OTHER_BRANCH);
    }

    @Test
    void of_a_lower_generation_is_an_older_copy() throws Exception {
      try (Kluis kluis = sandbox.open()) {
        kluis.rewrite(Set.of(), ProgressListener.NONE);
        remembered = kluis.position();
      }
      branch(TestImages.small(8));
      try (Kluis kluis = sandbox.open()) {
        for (int i = 10; i < 20; i++) {
          kluis.commit(TestImages.small(i));
        }
      }

      assertThat(freshness()).isEqualTo(Freshness.OLDER_COPY);
      try (Kluis kluis = sandbox.openResult(Optional.of(remembered)).kluis()) {
        KluisPosition position = kluis.acceptOlder(ProgressListener.NONE).position();
        assertThat(position.generation()).isEqualTo(remembered.generation() + 1);
        assertThat(position.commitNumber()).isEqualTo(14);
      }
    }

    private void branch(byte[] image) throws Exception {
      sandbox.write(first);
      try (Kluis kluis = sandbox.open()) {
        kluis.commit(image);
      }
    }
  }

  private Freshness freshness() throws Exception {
    OpenResult opened = sandbox.openResult(Optional.of(remembered));
    opened.kluis().close();
    return opened.freshness();
  }
}
