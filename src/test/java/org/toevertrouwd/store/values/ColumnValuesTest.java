package org.toevertrouwd.store.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ColumnValuesTest {

  private final SplittableRandom random = new SplittableRandom(1);

  @Test
  void identitiesAreSixteenBytesTheMostSignificantFirst() {
    UUID known = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    assertThat(ColumnValues.bytes(known))
        .inHexadecimal()
        .containsExactly(
            0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd,
            0xee, 0xff);
    for (int i = 0; i < 500; i++) {
      UUID drawn = new UUID(random.nextLong(), random.nextLong());
      assertThat(ColumnValues.uuid(ColumnValues.bytes(drawn))).isEqualTo(drawn);
    }
  }

  @Test
  void momentsKeepEveryNanosecondAndSortAsText() {
    List<Instant> moments = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      moments.add(
          Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000)));
      moments.add(Instant.ofEpochSecond(random.nextLong(4_000_000_000L)));
    }
    moments.sort(null);
    List<String> texts = moments.stream().map(ColumnValues::text).toList();

    assertThat(texts).isSorted().allMatch(text -> text.length() == 30);
    assertThat(texts.stream().map(ColumnValues::instant)).isEqualTo(moments);
  }
}
