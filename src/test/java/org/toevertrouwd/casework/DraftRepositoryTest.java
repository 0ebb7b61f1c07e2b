package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was typed and not saved comes back, and goes when it is saved. */
class DraftRepositoryTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final CaseworkStore store = new CaseworkStore();
  private final UUID subject = UUID.randomUUID();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aSecondDraftOfATextTakesThePlaceOfTheFirst() {
    put(new Draft(subject, "narrative", "Belt na", NOW));
    Draft second = new Draft(subject, "narrative", "Belt na repetitie", NOW.plusSeconds(1));
    put(second);

    assertThat(find()).isEqualTo(Map.of("narrative", second));
  }

  @Test
  void anEmptiedTextIsADraftToo() {
    put(new Draft(subject, "narrative", "", NOW));

    assertThat(find().values()).extracting(Draft::words).containsExactly("");
  }

  @Test
  void oneFieldCanBeRemovedOrAllOfThem() {
    for (String field : List.of("narrative", "agreements", "note")) {
      put(new Draft(subject, field, "woorden", NOW));
    }
    store.change(t -> new DraftRepository(t).remove(subject, "agreements"));
    assertThat(find()).containsOnlyKeys("narrative", "note");

    store.change(t -> new DraftRepository(t).remove(subject));
    assertThat(find()).isEmpty();
  }

  @Test
  void anyRowOfChangesEndsAsAMapWould() {
    SplittableRandom random = new SplittableRandom(31);
    List<UUID> subjects = List.of(subject, UUID.randomUUID(), UUID.randomUUID());
    Map<String, Draft> expected = new HashMap<>();
    for (int step = 0; step < 200; step++) {
      UUID of = subjects.get(random.nextInt(3));
      String field = "field" + random.nextInt(3);
      if (random.nextInt(4) == 0) {
        expected.remove(of + field);
        store.change(t -> new DraftRepository(t).remove(of, field));
      } else {
        Draft draft = new Draft(of, field, "woord " + step, NOW.plusSeconds(step));
        expected.put(of + field, draft);
        put(draft);
      }
    }

    List<Draft> all = store.ask(t -> new DraftRepository(t).all());
    assertThat(all).containsExactlyInAnyOrderElementsOf(expected.values());
    assertThat(all).isSortedAccordingTo(Comparator.comparing(Draft::changedAt).reversed());
  }

  private void put(Draft draft) {
    store.change(t -> new DraftRepository(t).put(draft));
  }

  private Map<String, Draft> find() {
    return store.ask(t -> new DraftRepository(t).find(subject));
  }
}
