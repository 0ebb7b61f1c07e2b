package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.disk.FaultyDisk;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;

/** Whole records moved about by somebody who has the file but no key. */
final class RecordSurgeryTest {

  private static final KluisFiles DISK = FaultyDisk.unforced();

  @TempDir private Path folder;
  private RecordedLog log;

  @BeforeEach
  void record() throws Exception {
    log = RecordedLog.of(folder, 7, 31);
  }

  @Test
  void a_record_left_out_is_noticed() throws Exception {
    for (int i = 0; i < log.records().size() - 2; i++) {
      List<byte[]> records = records(log);
      records.remove(i);
      assertRefused(records, "without record " + i);
    }
  }

  @Test
  void a_record_repeated_is_noticed() throws Exception {
    for (int i = 0; i < log.records().size() - 2; i++) {
      List<byte[]> records = records(log);
      records.add(i, records.get(i));
      assertRefused(records, "with record " + i + " twice");
    }
  }

  @Test
  void two_records_exchanged_are_noticed() throws Exception {
    for (int i = 0; i < log.records().size() - 3; i++) {
      List<byte[]> records = records(log);
      Collections.swap(records, i, i + 1);
      assertRefused(records, "with record " + i + " and the next exchanged");
    }
  }

  @Test
  void an_old_record_in_the_place_of_a_new_one_is_noticed() throws Exception {
    List<byte[]> records = records(log);
    int last = records.size() - 4;
    for (int i = 0; i < last; i++) {
      List<byte[]> replaced = new ArrayList<>(records);
      replaced.set(last, records.get(i));
      assertRefused(replaced, "with old record " + i);
    }
  }

  @Test
  void records_of_another_kluis_are_noticed() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elders"));
    RecordedLog other = RecordedLog.of(elsewhere, 7, 31);
    assertThat(other.image(7)).isEqualTo(log.image(7));
    for (int i = 0; i < log.records().size() - 2; i++) {
      List<byte[]> records = records(log);
      records.set(i, records(other).get(i));
      assertRefused(records, "with record " + i + " of another kluis");
    }
  }

  @Test
  void records_of_an_earlier_generation_are_noticed() throws Exception {
    List<byte[]> old = records(log);
    try (Kluis kluis = log.sandbox().open()) {
      kluis.rewrite(kluis.blobs(), ProgressListener.NONE);
    }
    byte[] header = Arrays.copyOf(log.sandbox().bytes(), HeaderRead.RECORDS_OFFSET);
    byte[] file = joined(header, old);
    log.sandbox().write(file);

    assertThat(damage(Optional.empty())).contains(Damage.NO_COMMIT);
  }

  @Test
  void pages_disguised_as_a_chunk_are_noticed() throws Exception {
    for (int start : log.records()) {
      RecordHeader header = RecordHeader.parse(log.bytes(), start).orElseThrow();
      if (header.type() == RecordHeader.PAGES) {
        BlobId invented = new BlobId(5, 5);
        assertDisguiseNoticed(start, header, invented, 0);
        for (BlobId known : blobsBefore(start)) {
          assertDisguiseNoticed(start, header, known, 1);
        }
      }
    }
  }

  @Test
  void a_header_forged_in_the_tail_is_no_record() throws Exception {
    byte[] forged = Arrays.copyOf(log.bytes(), log.bytes().length + 4_000);
    for (int at = log.bytes().length; at + 200 < forged.length; at += 150) {
      new RecordHeader(RecordHeader.COMMIT, 90, BlobId.NONE, 0, 44).put(forged, at);
    }
    log.sandbox().write(forged);

    try (Kluis kluis = log.sandbox().open()) {
      assertThat(kluis.image()).isEqualTo(log.image(7));
    }
  }

  private List<BlobId> blobsBefore(int position) {
    return log.records().stream()
        .filter(start -> start < position)
        .map(start -> RecordHeader.parse(log.bytes(), start).orElseThrow().blob())
        .filter(blob -> !blob.equals(BlobId.NONE))
        .toList();
  }

  private void assertDisguiseNoticed(int start, RecordHeader header, BlobId blob, int chunk)
      throws Exception {
    byte[] file = log.bytes();
    new RecordHeader(RecordHeader.BLOB, header.sequence(), blob, chunk, header.length())
        .put(file, start);
    log.sandbox().write(file);

    assertThat(damage(Optional.of(log.position(7)))).as("record at %d", start).isPresent();
    assertThat(log.sandbox().check().verdict()).isEqualTo(CheckReport.Verdict.DAMAGED);
  }

  private void assertRefused(List<byte[]> records, String what) throws Exception {
    byte[] header = Arrays.copyOf(log.bytes(), HeaderRead.RECORDS_OFFSET);
    byte[] file = joined(header, records);
    log.sandbox().write(file);

    assertThat(damage(Optional.of(log.position(7)))).as(what).isPresent();
    assertThat(log.sandbox().bytes()).isEqualTo(file);
  }

  private Optional<Damage> damage(Optional<KluisPosition> remembered) throws Exception {
    try (Kluis _ = log.sandbox().openResult(remembered, DISK).kluis()) {
      return Optional.empty();
    } catch (KluisDamagedException e) {
      return Optional.of(e.damage());
    }
  }

  private static List<byte[]> records(RecordedLog from) {
    List<byte[]> records = new ArrayList<>();
    from.records().forEach(start -> records.add(from.record(start)));
    return records;
  }

  private static byte[] joined(byte[] header, List<byte[]> records) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(header);
    records.forEach(file::writeBytes);
    return file.toByteArray();
  }
}
