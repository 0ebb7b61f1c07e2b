package org.toevertrouwd.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.Document;
import org.toevertrouwd.casework.DocumentRepository;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.exchange.SignerKey;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.exchange.SigningKeyRepository;
import org.toevertrouwd.kluis.Freshness;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisInUseException;
import org.toevertrouwd.kluis.KluisPosition;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.store.StoreException;

final class OpenKluisTest {

  private static final Instant NOW = Instant.parse("2026-01-20T10:00:00Z");

  @TempDir private Path folder = Path.of("");

  @Nested
  final class A_new_kluis {

    @Test
    void keeps_its_work_area_and_its_signing_key() throws Exception {
      SignerKey signer;
      try (OpenKluis kluis = Kluizen.create(file())) {
        signer = signer(kluis);
      }
      try (OpenKluis kluis = Kluizen.open(file())) {
        assertThat(kluis.workArea()).isEqualTo(WorkArea.NL);
        assertThat(signer(kluis)).isEqualTo(signer);
        assertThat(kluis.freshness()).isEqualTo(Freshness.FRESH);
        assertThat(kluis.findings()).isEmpty();
      }
    }

    @Test
    void has_a_key_that_no_other_kluis_has() throws Exception {
      try (OpenKluis one = Kluizen.create(file());
          OpenKluis other = Kluizen.create(folder.resolve("other.kluis"))) {
        assertThat(signer(one)).isNotEqualTo(signer(other));
      }
    }

    @Test
    void can_be_open_only_once() throws Exception {
      try (OpenKluis kluis = Kluizen.create(file())) {
        assertThatThrownBy(() -> Kluizen.open(file())).isInstanceOf(KluisInUseException.class);
        assertThat(kluis.workArea()).isEqualTo(WorkArea.NL);
      }
    }

    @Test
    void answers_nothing_any_more_once_it_is_locked() throws Exception {
      OpenKluis kluis = Kluizen.create(file());
      kluis.close();

      assertThatThrownBy(kluis::workArea).isInstanceOf(StoreException.Closed.class);
    }
  }

  @Nested
  final class A_change {

    @Test
    void is_there_after_locking_and_opening() throws Exception {
      DossierId dossier;
      try (OpenKluis kluis = Kluizen.create(file())) {
        dossier = addDossier(kluis);
      }
      try (OpenKluis kluis = Kluizen.open(file())) {
        assertThat(find(kluis, dossier)).isPresent();
      }
    }

    @Test
    void that_fails_halfway_leaves_nothing() throws Exception {
      try (OpenKluis kluis = Kluizen.create(file())) {
        KluisPosition before = kluis.position();

        assertThatThrownBy(
                () ->
                    kluis
                        .store()
                        .write(
                            transaction -> {
                              new DossierRepository(transaction).insert(blank(1));
                              throw new IllegalStateException("halfway");
                            }))
            .hasMessage("halfway");

        assertThat(kluis.position()).isEqualTo(before);
        DossierCode code = new DossierCode(2026, 1);
        Optional<Dossier> found = kluis.store().read(sql -> new DossierRepository(sql).find(code));
        assertThat(found).isEmpty();
      }
    }
  }

  @Nested
  final class A_document {

    private final byte[] content = new byte[300_000];

    A_document() {
      new Random(5).nextBytes(content);
    }

    @Test
    void comes_out_as_it_went_in() throws Exception {
      try (OpenKluis kluis = Kluizen.create(file())) {
        Document document =
            kluis.attach(addDossier(kluis), "brief.pdf", new ByteArrayInputStream(content), NOW);

        assertThat(document.content().length()).isEqualTo(content.length);
        assertThat(kluis.liveBlobs()).hasSize(1);
        List<Path> files = PlainExport.of(kluis, folder.resolve("plain"));
        assertThat(files).hasSize(2);
        assertThat(files.getLast()).hasBinaryContent(content);
      }
    }

    @Test
    void is_not_there_at_all_when_its_dossier_is_not() throws Exception {
      try (OpenKluis kluis = Kluizen.create(file())) {
        assertThatThrownBy(
                () ->
                    kluis.attach(
                        DossierId.random(), "brief", new ByteArrayInputStream(content), NOW))
            .isInstanceOf(StoreException.Refused.class);

        assertThat(kluis.liveBlobs()).isEmpty();
        addDossier(kluis);
        assertThat(kluis.<Integer, KluisException>onFile(opened -> opened.blobs().size())).isZero();
      }
    }

    @Test
    void that_cannot_be_read_leaves_nothing() throws Exception {
      try (OpenKluis kluis = Kluizen.create(file())) {
        DossierId dossier = addDossier(kluis);
        InputStream broken =
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the stick was pulled out");
              }
            };

        assertThatThrownBy(() -> kluis.attach(dossier, "brief", broken, NOW))
            .isInstanceOf(IOException.class);
        List<Document> documents =
            kluis.store().read(sql -> new DocumentRepository(sql).ofDossier(dossier));
        assertThat(documents).isEmpty();
      }
    }

    @Test
    void leaves_the_file_once_it_is_deleted_and_the_file_is_rewritten() throws Exception {
      try (OpenKluis kluis = Kluizen.create(file())) {
        Document document =
            kluis.attach(addDossier(kluis), "brief", new ByteArrayInputStream(content), NOW);
        long before = Files.size(file());
        kluis
            .store()
            .write(
                transaction -> {
                  new DocumentRepository(transaction).delete(document.id());
                  return true;
                });

        kluis.newRecoveryCode().close();

        assertThat(Files.size(file())).isLessThan(before - content.length);
      }
    }
  }

  @Nested
  final class An_older_copy {

    @Test
    void is_noticed_and_saves_nothing_until_it_is_accepted() throws Exception {
      KluisPosition remembered;
      byte[] copy;
      try (OpenKluis kluis = Kluizen.create(file())) {
        copy = Files.readAllBytes(file());
        addDossier(kluis);
        remembered = kluis.position();
      }
      Files.write(file(), copy);

      try (OpenKluis kluis = Kluizen.open(file(), Optional.of(remembered))) {
        assertThat(kluis.freshness()).isEqualTo(Freshness.OLDER_COPY);
        assertThatThrownBy(() -> addDossier(kluis)).isInstanceOf(RuntimeException.class);

        kluis.acceptOlder();

        addDossier(kluis);
        assertThat(kluis.position().commitNumber()).isGreaterThan(remembered.commitNumber());
      }
    }
  }

  private Path file() {
    return folder.resolve("mijn.kluis");
  }

  private static DossierId addDossier(OpenKluis kluis) {
    Dossier dossier = blank(1);
    kluis
        .store()
        .write(
            transaction -> {
              new DossierRepository(transaction).insert(dossier);
              return true;
            });
    return dossier.id();
  }

  private static Dossier blank(int number) {
    return Dossier.blank(new DossierCode(2026, number), DossierKind.CASE, NOW);
  }

  private static Optional<Dossier> find(OpenKluis kluis, DossierId id) {
    return kluis.store().read(transaction -> new DossierRepository(transaction).find(id));
  }

  private static SignerKey signer(OpenKluis kluis) {
    return kluis
        .store()
        .read(
            transaction -> {
              try (SigningKey key = new SigningKeyRepository(transaction).load()) {
                return key.signer();
              }
            });
  }
}
