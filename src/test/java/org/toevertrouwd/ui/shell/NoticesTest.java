package org.toevertrouwd.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.BinRepository;
import org.toevertrouwd.casework.DeletionReason;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.session.RecoveryReminder;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.Cases;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Place;

final class NoticesTest {

  private final Stand stand = new Stand();
  private final Set<String> dismissed = new HashSet<>();
  @TempDir private Path folder;

  @Test
  void an_outdated_key_is_told_until_it_is_taken_away() throws Exception {
    try (OpenKluis kluis = Kluizen.create(folder.resolve("mijn.kluis"))) {
      Notices notices = notices(kluis);
      assertThat(notices.getChildren()).extracting(Node::getId).contains("notice-outdated");

      press(notices, "notice-outdated-action");
      assertThat(stand.went).containsExactly(new Place.Settings());
      press(notices, "notice-outdated-dismiss");
      assertThat(notices.getChildren()).isEmpty();
      assertThat(notices(kluis).getChildren()).isEmpty();
    }
  }

  @Test
  void a_code_nobody_confirmed_is_asked_about_until_the_owner_says_she_has_it() throws Exception {
    try (OpenKluis kluis = Kluizen.create(folder.resolve("mijn.kluis"))) {
      assertThat(ids(notices(kluis))).doesNotContain("notice-code");
      kluis.store().write(transaction -> begun(transaction));

      Notices notices = notices(kluis);
      assertThat(ids(notices)).contains("notice-code");
      press(notices, "notice-code-new");
      assertThat(stand.went).containsExactly(new Place.Settings());
      press(notices, "notice-code-kept");

      assertThat(ids(notices)).doesNotContain("notice-code");
      dismissed.clear();
      assertThat(ids(notices(kluis))).doesNotContain("notice-code");
    }
  }

  @Test
  void putting_the_question_aside_asks_again_at_the_next_opening() throws Exception {
    try (OpenKluis kluis = Kluizen.create(folder.resolve("mijn.kluis"))) {
      kluis.store().write(transaction -> begun(transaction));
      Notices notices = notices(kluis);
      press(notices, "notice-code-dismiss");
      assertThat(ids(notices)).doesNotContain("notice-code");

      dismissed.clear();
      assertThat(ids(notices(kluis))).contains("notice-code");
    }
  }

  @Test
  void what_was_in_the_bin_long_enough_is_destroyed_at_the_opening_and_told() throws Exception {
    try (OpenKluis kluis = Kluizen.create(folder.resolve("mijn.kluis"))) {
      DossierId old = binned(kluis, Duration.ofDays(31));
      DossierId recent = binned(kluis, Duration.ofDays(2));

      Notices notices = notices(kluis);

      assertThat(ids(notices)).contains("notice-destroyed");
      assertThat(isThere(kluis, old)).isFalse();
      assertThat(isThere(kluis, recent)).isTrue();
      assertThat(ids(notices(kluis))).doesNotContain("notice-destroyed");
    }
  }

  @Test
  void an_opening_with_nothing_to_destroy_writes_nothing() throws Exception {
    try (OpenKluis kluis = Kluizen.create(folder.resolve("mijn.kluis"))) {
      binned(kluis, Duration.ofDays(2));
      long before = kluis.position().commitNumber();

      notices(kluis);

      assertThat(kluis.position().commitNumber()).isEqualTo(before);
    }
  }

  private static boolean begun(Transaction transaction) {
    RecoveryReminder.begin(transaction);
    return true;
  }

  private static DossierId binned(OpenKluis kluis, Duration ago) {
    int number = kluis.store().read(sql -> new BinRepository(sql).all()).size() + 1;
    DossierId dossier = new Cases(kluis).dossier(number).id();
    Instant then = Kluizen.CLOCK.instant().minus(ago);
    return kluis
        .store()
        .write(
            transaction -> {
              new BinRepository(transaction).bin(dossier, DeletionReason.MISTAKE, then);
              return dossier;
            });
  }

  private static boolean isThere(OpenKluis kluis, DossierId dossier) {
    return kluis.store().read(sql -> new DossierRepository(sql).find(dossier).isPresent());
  }

  private static List<String> ids(Notices notices) {
    return Fx.on(() -> notices.getChildren().stream().map(Node::getId).toList());
  }

  private Notices notices(OpenKluis kluis) {
    return Fx.on(() -> new Notices(stand.desk(kluis), dismissed));
  }

  private static void press(Notices notices, String id) {
    Fx.run(
        () ->
            notices.getChildren().stream()
                .flatMap(banner -> ((HBox) banner).getChildren().stream())
                .filter(node -> id.equals(node.getId()))
                .map(Button.class::cast)
                .toList()
                .forEach(Button::fire));
  }
}
