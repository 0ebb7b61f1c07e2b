package org.toevertrouwd.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.disk.FaultyDisk;
import org.toevertrouwd.disk.FaultyDisk.Fault;
import org.toevertrouwd.kluis.Key;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.kluis.KluisWriteException;
import org.toevertrouwd.kluis.Passphrase;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.SettingRepository;
import org.toevertrouwd.store.StoreException;
import org.toevertrouwd.ui.Stand;

/** A disk that fails: what was typed is tried again, and a file that is uncertain is mended. */
final class SavingTest {

  private static final UUID SUBJECT = UUID.randomUUID();

  @TempDir Path folder;
  private final Stand stand = new Stand();
  private final FaultyDisk disk = new FaultyDisk();
  private OpenKluis kluis;
  private Desk desk;

  @BeforeEach
  void begin() throws KluisException {
    OpenKluis.Made made =
        OpenKluis.create(file(), Kluizen.SENTENCE.toCharArray(), WorkArea.BE, options());
    made.recoveryCode().close();
    kluis = made.kluis();
    desk = stand.desk(kluis);
  }

  @AfterEach
  void end() {
    kluis.close();
  }

  @Test
  void a_draft_that_could_not_be_kept_is_tried_again_at_the_next_occasion() {
    DraftedText text = new DraftedText(desk, SUBJECT, "narrative");
    disk.suffer(Fault.FULL);
    text.words().set("Belt na repetitie");
    text.keep();
    assertThat(stand.failures).hasExactlyElementsOfTypes(StoreException.NotSaved.class);
    assertThat(desk.saving().told().get()).isEqualTo(new SaveState.Told.Failed());

    disk.mend();
    text.keep();

    assertThat(drafts(kluis)).isEqualTo(1);
    assertThat(desk.saving().told().get()).isInstanceOf(SaveState.Told.Saved.class);
  }

  @Test
  void a_draft_that_fails_again_and_again_stays_to_be_kept() {
    DraftedText text = new DraftedText(desk, SUBJECT, "narrative");
    disk.suffer(Fault.FULL);
    text.words().set("Belt na repetitie");
    text.keep();
    text.keep();
    assertThat(desk.saving().told().get()).isEqualTo(new SaveState.Told.Failed());

    assertThat(stand.failures).hasSize(1);
    assertThat(text.words().get()).isEqualTo("Belt na repetitie");
  }

  @Test
  void after_an_uncertain_write_the_next_change_is_saved_and_stays() throws Exception {
    disk.suffer(Fault.UNSURE);
    put("eerst");
    assertThat(stand.failures).hasSize(1);
    disk.mend();

    put("daarna");

    assertThat(stand.failures).hasSize(1);
    assertThat(desk.saving().told().get()).isInstanceOf(SaveState.Told.Saved.class);
    kluis.close();
    assertThat(reopened()).contains("daarna");
  }

  @Test
  void as_long_as_the_disk_stays_unsure_every_change_says_so() {
    disk.suffer(Fault.UNSURE);
    put("eerst");
    put("daarna");

    assertThat(stand.failures).hasSize(2);
    assertThat(stand.failures.getLast()).isInstanceOf(KluisWriteException.class);
    assertThat(desk.saving().told().get()).isEqualTo(new SaveState.Told.Failed());
  }

  @Test
  void a_file_that_somebody_replaced_is_never_written_over() throws Exception {
    Files.move(file(), folder.resolve("weg.kluis"));
    Files.writeString(file(), "iets van een ander");

    put("iets");

    assertThat(stand.failures).hasExactlyElementsOfTypes(StoreException.NotSaved.class);
    assertThat(file()).hasContent("iets van een ander");
  }

  private void put(String value) {
    desk.write(
            transaction -> {
              new SettingRepository(transaction).put("proef", value);
              return value;
            })
        .start();
  }

  private Optional<String> reopened() throws KluisException {
    try (Key key = new Passphrase(Kluizen.SENTENCE.toCharArray());
        OpenKluis again = OpenKluis.open(file(), key, Optional.empty(), options())) {
      return again.store().read(sql -> new SettingRepository(sql).find("proef"));
    }
  }

  private static int drafts(OpenKluis kluis) {
    return kluis.store().read(sql -> new DraftRepository(sql).find(SUBJECT)).size();
  }

  private KluisOptions options() {
    return new KluisOptions(KeyDerivation.cheapForTestsOnly(), Kluizen.CLOCK, "tests", disk);
  }

  private Path file() {
    return folder.resolve("mijn.kluis");
  }
}
