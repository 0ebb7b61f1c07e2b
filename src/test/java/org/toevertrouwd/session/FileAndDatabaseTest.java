package org.toevertrouwd.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.Document;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.disk.FaultyDisk;
import org.toevertrouwd.kluis.BlobId;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.kluis.RecoveryCode;
import org.toevertrouwd.practice.WorkArea;

/** The database and the file together: neither goes on without the other. */
final class FileAndDatabaseTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("praktijk.kluis");
  }

  @Nested
  class WithAttachments {

    @Test
    void keeps_each_that_is_added_while_the_file_is_rewritten() throws Exception {
      try (OpenKluis kluis = made(KluisFiles.system())) {
        DossierId dossier = dossier(kluis);
        AtomicInteger rewrites = new AtomicInteger();
        CompletableFuture<Boolean> attaching =
            CompletableFuture.supplyAsync(() -> attachForty(kluis, dossier));
        while (!attaching.isDone()) {
          kluis.newRecoveryCode().close();
          rewrites.incrementAndGet();
        }

        assertThat(attaching.join()).isTrue();
        assertThat(rewrites.get()).isPositive();
        assertThat(kluis.liveBlobs()).hasSize(40);
        for (BlobId blob : kluis.liveBlobs()) {
          assertThat(content(kluis, blob)).hasSize(2_000);
        }
      }
    }

    @Test
    void drops_what_no_row_names_when_it_is_tidied() throws Exception {
      try (OpenKluis kluis = made(KluisFiles.system())) {
        attach(kluis, dossier(kluis), 5);
        kluis.<Object, Exception>onFile(
            opened -> {
              opened.putBlob(new ByteArrayInputStream(new byte[99]));
              return opened.commit(opened.image().clone());
            });
        assertThat(inFile(kluis)).isEqualTo(2);

        kluis.newRecoveryCode().close();
        assertThat(inFile(kluis)).isEqualTo(1);
      }
    }

    @Test
    void exports_exactly_the_live_ones_and_never_removes_what_it_did_not_make() throws Exception {
      try (OpenKluis kluis = made(KluisFiles.system())) {
        attach(kluis, dossier(kluis), 7);
        Path out = folder.resolve("uit");
        assertThat(PlainExport.of(kluis, out)).hasSize(2).allSatisfy(p -> assertThat(p).exists());

        assertThatThrownBy(() -> PlainExport.of(kluis, out)).isInstanceOf(IOException.class);
        assertThat(out.resolve("kluis.sqlite")).exists();
      }
    }

    private boolean attachForty(OpenKluis kluis, DossierId dossier) {
      for (int i = 0; i < 40; i++) {
        attach(kluis, dossier, i);
      }
      return true;
    }

    private Document attach(OpenKluis kluis, DossierId dossier, int number) {
      try {
        byte[] content = new byte[2_000];
        content[0] = (byte) number;
        return kluis.attach(dossier, "brief", new ByteArrayInputStream(content), NOON);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    private byte[] content(OpenKluis kluis, BlobId blob) throws Exception {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      kluis.<Boolean, Exception>onFile(
          opened -> {
            opened.readBlob(blob, out);
            return true;
          });
      return out.toByteArray();
    }

    private int inFile(OpenKluis kluis) {
      return kluis.<Integer, RuntimeException>onFile(opened -> opened.blobs().size());
    }
  }

  @Nested
  class BeingMade {

    @Test
    void opens_again_with_its_work_area() throws Exception {
      made(KluisFiles.system()).close();
      try (var key = new org.toevertrouwd.kluis.Passphrase("zin".toCharArray());
          OpenKluis kluis =
              OpenKluis.open(file, key, Optional.empty(), options(KluisFiles.system()))) {
        assertThat(kluis.workArea()).isEqualTo(WorkArea.NL);
      }
    }

    @Test
    void leaves_no_file_whose_recovery_code_nobody_saw() {
      for (int forces = 0; forces < 2; forces++) {
        FaultyDisk failing = new FaultyDisk();
        failing.failForcingAfter(forces);

        assertThatThrownBy(() -> made(failing)).isInstanceOf(Exception.class);
        assertThat(file).doesNotExist();
      }
    }
  }

  private OpenKluis made(KluisFiles files) throws KluisException {
    OpenKluis.Made made = OpenKluis.create(file, "zin".toCharArray(), WorkArea.NL, options(files));
    try (RecoveryCode _ = made.recoveryCode()) {
      return made.kluis();
    }
  }

  private static DossierId dossier(OpenKluis kluis) {
    Dossier dossier = Dossier.blank(new DossierCode(2026, 1), DossierKind.CASE, NOON);
    return kluis
        .store()
        .write(
            transaction -> {
              new DossierRepository(transaction).insert(dossier);
              return dossier.id();
            });
  }

  private static KluisOptions options(KluisFiles files) {
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    return new KluisOptions(KeyDerivation.cheapForTestsOnly(), clock, "proef", files);
  }
}
