package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.disk.FaultyDisk;

/** What was read or typed is zeroed as soon as it is not needed, also when something fails. */
final class WipingTest {

  @TempDir private Path folder;
  private RecordedLog log;
  private KeyedHeader keyed;
  private BytesChannel channel;

  @BeforeEach
  void record() throws Exception {
    log = RecordedLog.of(folder, 3, 61);
    channel = new BytesChannel(log.bytes());
    HeaderRead header = HeaderRead.from(channel);
    keyed = header.authenticated(Unlocking.dataKey(header.header(), log.sandbox().code()));
  }

  @Nested
  class AnImage {

    @Test
    void of_a_refused_log_is_zeroed() throws Exception {
      LogContent content = content();
      channel.write(ByteBuffer.allocate(40), channel.size());

      assertThatExceptionOfType(KluisDamagedException.class)
          .isThrownBy(() -> TailVerdict.require(source(), content, 99));
      assertThat(content.image()).containsOnly(0);
    }

    @Test
    void of_a_log_that_vanished_while_it_was_judged_is_zeroed() throws Exception {
      LogContent content = content();
      channel.write(ByteBuffer.allocate(400), channel.size());
      RecordSource source = source();
      channel.truncate(HeaderRead.RECORDS_OFFSET);

      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> TailVerdict.require(source, content, 0));
      assertThat(content.image()).containsOnly(0);
    }

    @Test
    void of_an_undamaged_log_is_kept() throws Exception {
      LogContent content = content();

      TailVerdict.require(source(), content, 3);
      assertThat(content.image()).isEqualTo(log.image(3));
    }

    @Test
    void read_back_after_writing_gives_way_to_the_one_that_was_written() throws Exception {
      LogContent read = content();
      byte[] written = log.image(3).clone();

      assertThat(read.with(written).image()).isSameAs(written);
      assertThat(read.image()).containsOnly(0);
      assertThat(written).isEqualTo(log.image(3));
    }

    @Test
    void of_a_new_file_is_the_very_one_that_was_given() throws Exception {
      byte[] image = TestImages.small(9);
      NewGeneration first = NewGeneration.first("proef");
      NewGeneration next = first.withRecoveryCode(log.sandbox().code());
      BytesChannel file = new BytesChannel(new byte[0]);
      GenerationWriter writer =
          new GenerationWriter(file, next, new ProgressMeter(ProgressListener.NONE, 1));
      writer.write(image, new NoBlobs(), Sandbox.NOON);

      assertThat(writer.verified(image, Set.of()).image()).isSameAs(image);
      assertThat(image).isEqualTo(TestImages.small(9));
    }

    @Test
    void that_grew_leaves_no_smaller_one_behind() {
      PageImage image = new PageImage();
      byte[] page = ByteBuffer.allocate(516).putInt(1).put(new byte[512]).array();
      assertThat(image.apply(commit(1, 1), java.util.List.of(page))).isTrue();
      byte[] second = ByteBuffer.allocate(516).putInt(2).put((byte) 5).array();
      assertThat(image.apply(commit(2, 2), java.util.List.of(second))).isTrue();

      byte[] taken = image.take();
      assertThat(taken).hasSize(1_024);
      assertThat(taken[512]).isEqualTo((byte) 5);
      assertThat(image.take()).hasSize(1_024).containsOnly(0);
    }
  }

  @Nested
  class AKey {

    @Test
    void of_records_opens_nothing_after_the_log_is_closed() throws Exception {
      RecordCipher cipher = keyed.recordCipher();
      OpenLog open =
          OpenLog.read(new OpenFile(channel, java.util.Optional.empty()), keyed, _ -> content());
      open.close();

      assertThatIllegalStateException().isThrownBy(() -> keyed.key().material());
      assertThatIllegalStateException().isThrownBy(keyed::recordCipher);
      cipher.close();
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  cipher.seal(
                      RecordHeader.pages(1, 1), new Tag(0, 0), new byte[1], new byte[100], 0));
    }

    @Test
    void of_a_log_that_is_refused_stays_with_whoever_gave_it() {
      KluisDamagedException refusal =
          new KluisDamagedException(KluisDamagedException.Damage.NO_COMMIT);

      assertThatExceptionOfType(KluisDamagedException.class)
          .isThrownBy(
              () ->
                  OpenLog.read(
                      new OpenFile(channel, java.util.Optional.empty()),
                      keyed,
                      _ -> {
                        throw refusal;
                      }))
          .isSameAs(refusal);
      assertThat(keyed.key().material()).hasSize(32);
    }

    @Test
    void that_was_renewed_is_forgotten_when_the_renewal_fails() throws Exception {
      try (Kluis kluis = log.sandbox().open(FaultyDisk.refusingMoves(() -> {}))) {
        KluisPosition before = kluis.position();
        assertThatExceptionOfType(KluisWriteException.class)
            .isThrownBy(
                () -> kluis.renewKey("nieuw".toCharArray(), kluis.blobs(), ProgressListener.NONE));

        assertThat(kluis.position()).isEqualTo(before);
        assertThat(kluis.opensWith(log.sandbox().code())).isTrue();
        kluis.commit(TestImages.small(4));
      }
    }
  }

  @Nested
  class APassphrase {

    @Test
    void of_any_script_becomes_the_bytes_of_its_composed_form() {
      for (String text :
          new String[] {
            "wachtwoord zin", "e\u0301e\u0301n", "пароль", "合言葉です", "\uD834\uDD60", "a\uD800", ""
          }) {
        String composed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);

        assertThat(PassphraseText.normalizedUtf8(text.toCharArray()))
            .as(text)
            .isEqualTo(composed.getBytes(StandardCharsets.UTF_8));
      }
    }

    @Test
    void of_the_longest_kind_finds_room() {
      char[] longest = "\u1E9B\u0323".repeat(512).toCharArray();

      assertThat(PassphraseText.normalizedUtf8(longest)).isNotEmpty();
      assertThat(PassphraseText.normalizedUtf8("\uFB2C".repeat(1_024).toCharArray()))
          .hasSize(1_024 * 6);
    }

    @Test
    void that_is_closed_is_not_used_again() {
      Passphrase passphrase = Sandbox.passphrase();
      passphrase.close();

      assertThatIllegalStateException().isThrownBy(passphrase::normalizedBytes);
      assertThat(passphrase).hasToString("Passphrase[hidden]");
    }
  }

  private static CommitRecord commit(int pages, long number) {
    return new CommitRecord(512, pages, new CommitPoint(number, Sandbox.NOON), 0);
  }

  private RecordSource source() throws IOException {
    return new RecordSource(channel, keyed, keyed.recordCipher());
  }

  private LogContent content() throws IOException, KluisDamagedException {
    return LogReader.read(source(), keyed);
  }

  private record NoBlobs() implements GenerationWriter.BlobSource {

    @Override
    public Set<BlobId> ids() {
      return Set.of();
    }

    @Override
    public void read(BlobId id, BlobReader.ChunkTarget target) {
      throw new AssertionError("there are none");
    }
  }
}
