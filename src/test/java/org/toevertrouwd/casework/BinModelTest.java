package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.casework.Ordinary.NOW;
import static org.toevertrouwd.casework.Ordinary.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is binned, restored and held in whatever order: nothing goes too early or unrecorded.
 */
class BinModelTest {

  private static final Retention HELD =
      Retention.byDefault().held(Optional.of(new Retention.Hold(TODAY, "rechtszaak")));

  private final SplittableRandom random = new SplittableRandom(2_026);
  private final CaseworkStore store = new CaseworkStore();
  private final List<Dossier> there = new ArrayList<>();
  private final Map<DossierCode, Instant> binned = new HashMap<>();
  private final Map<DossierCode, DeletionReason> reasons = new HashMap<>();
  private final Set<DossierCode> held = new HashSet<>();
  private final Map<DossierCode, DeletionReason> gone = new HashMap<>();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theBinBehavesAsItsModel() {
    for (int number = 1; number <= 25; number++) {
      there.add(store.insert(Ordinary.dossier(number)));
    }
    Instant now = NOW;
    for (int step = 0; step < 150; step++) {
      now = now.plus(Duration.ofHours(random.nextInt(60)));
      if (!there.isEmpty()) {
        change(there.get(random.nextInt(there.size())), now);
      }
      destroyDue(now);
      assertThat(recorded()).isEqualTo(gone);
      assertThat(inBin()).isEqualTo(binned.keySet());
    }
    assertThat(gone).isNotEmpty();
  }

  private void change(Dossier dossier, Instant now) {
    switch (random.nextInt(3)) {
      case 0 -> bin(dossier, now);
      case 1 -> hold(dossier);
      default -> restore(dossier);
    }
  }

  private void bin(Dossier dossier, Instant now) {
    if (held.contains(dossier.code()) || binned.containsKey(dossier.code())) {
      return;
    }
    DeletionReason reason = DeletionReason.values()[random.nextInt(4)];
    store.change(t -> new BinRepository(t).bin(dossier.id(), reason, now));
    binned.put(dossier.code(), now);
    reasons.put(dossier.code(), reason);
  }

  private void hold(Dossier dossier) {
    boolean holding = random.nextInt(3) == 0;
    Retention decided = holding ? HELD : Retention.byDefault();
    store.change(t -> new RetentionRepository(t).put(dossier.id(), decided));
    held.remove(dossier.code());
    if (holding) {
      held.add(dossier.code());
    }
  }

  private void restore(Dossier dossier) {
    if (random.nextInt(4) == 0) {
      store.change(t -> new DossierRepository(t).restore(dossier.id()));
      binned.remove(dossier.code());
    }
  }

  private void destroyDue(Instant now) {
    Set<DossierCode> destroyed = new HashSet<>();
    store.change(t -> destroyed.addAll(new BinRepository(t).destroyDue(now, ZoneOffset.UTC)));
    for (DossierCode code : destroyed) {
      Instant since = binned.remove(code);
      assertThat(since).isNotNull().isBefore(now.minus(Duration.ofDays(29)));
      assertThat(held).doesNotContain(code);
      gone.put(code, reasons.getOrDefault(code, DeletionReason.NOT_STATED));
    }
    there.removeIf(dossier -> destroyed.contains(dossier.code()));
    assertThat(binned.entrySet())
        .filteredOn(entry -> !held.contains(entry.getKey()))
        .allMatch(entry -> entry.getValue().isAfter(now.minus(Duration.ofDays(31))));
  }

  private Map<DossierCode, DeletionReason> recorded() {
    Map<DossierCode, DeletionReason> recorded = new HashMap<>();
    store
        .ask(t -> new BinRepository(t).deletions())
        .forEach(deletion -> recorded.put(deletion.code(), deletion.reason()));
    return recorded;
  }

  private Set<DossierCode> inBin() {
    Set<DossierCode> codes = new HashSet<>();
    store.ask(t -> new BinRepository(t).all()).forEach(b -> codes.add(b.dossier().code()));
    return codes;
  }
}
