package org.toevertrouwd.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

final class SeedTest {

  private static final byte[] BYTES = new byte[16];

  @Test
  void the_same_seed_and_table_give_the_same_stream() {
    assertThat(new Seed(BYTES).streamFor("a").nextLong())
        .isEqualTo(new Seed(BYTES).streamFor("a").nextLong());
  }

  @Test
  void another_table_or_another_seed_gives_another() {
    byte[] other = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    assertThat(new Seed(BYTES).streamFor("a").nextLong())
        .isNotEqualTo(new Seed(BYTES).streamFor("b").nextLong())
        .isNotEqualTo(new Seed(other).streamFor("a").nextLong());
  }

  @Test
  void the_stream_is_the_same_on_every_machine() {
    assertThat(new Seed(BYTES).streamFor("cases-gender").nextInt(1_000_000)).isEqualTo(555_180);
  }

  @Test
  void fewer_than_sixteen_bytes_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Seed(new byte[15]));
  }

  @Test
  void the_bytes_can_be_kept_and_stay_its_own() {
    Seed drawn = Seed.draw(new SecureRandom());
    byte[] kept = drawn.bytes();
    long expected = drawn.streamFor("a").nextLong();
    assertThat(new Seed(kept).streamFor("a").nextLong()).isEqualTo(expected);

    kept[0]++;

    assertThat(drawn.streamFor("a").nextLong()).isEqualTo(expected);
    assertThat(drawn.bytes()).hasSizeGreaterThanOrEqualTo(Seed.LEAST_BYTES).isNotEqualTo(kept);
  }
}
