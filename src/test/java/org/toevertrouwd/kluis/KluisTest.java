package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KluisTest {

  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void make() throws Exception {
    sandbox = Sandbox.with(folder, TestImages.small(1));
  }

  @Nested
  class Created {

    @Test
    void holds_the_image_in_one_commit() throws Exception {
      try (Kluis kluis = sandbox.open()) {
        assertThat(kluis.image()).isEqualTo(TestImages.small(1));
        assertThat(kluis.lastCommit()).isEqualTo(new CommitPoint(1, Sandbox.NOON));
        assertThat(kluis.position().generation()).isEqualTo(1);
      }
    }

    @Test
    void is_for_its_owner_only() throws Exception {
      for (Path file : sandbox.siblings("")) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-------");
      }
    }

    @Test
    void never_replaces_a_file() throws Exception {
      byte[] before = sandbox.bytes();

      assertThatExceptionOfType(KluisExistsException.class)
          .isThrownBy(
              () ->
                  Kluis.create(
                      sandbox.file(), "x".toCharArray(), TestImages.small(2), Sandbox.options()));
      assertThat(sandbox.bytes()).isEqualTo(before);
    }

    @Test
    void takes_nothing_but_a_whole_image() {
      Path other = folder.resolve("ander.kluis");
      for (byte[] wrong : new byte[][] {{}, new byte[4096], new byte[511]}) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Kluis.create(other, "x".toCharArray(), wrong, Sandbox.options()));
      }
      assertThat(other).doesNotExist();
    }

    @Test
    void tells_a_stranger_no_more_than_it_must() throws Exception {
      KluisInfo info = Kluis.info(sandbox.file());

      assertThat(info.format()).isEqualTo(1);
      assertThat(info.generation()).isEqualTo(1);
      assertThat(info.bytes()).isEqualTo(Files.size(sandbox.file()));
      assertThat(info.slots())
          .containsExactly(KluisInfo.SlotKind.PASSPHRASE, KluisInfo.SlotKind.RECOVERY);
    }
  }

  @Nested
  class Open {

    @Test
    void opens_by_passphrase_and_by_recovery_code() throws Exception {
      try (Passphrase key = Sandbox.passphrase();
          Kluis kluis =
              Kluis.open(sandbox.file(), key, Optional.empty(), Sandbox.options()).kluis()) {
        assertThat(kluis.image()).isEqualTo(TestImages.small(1));
      }
      try (Kluis kluis = sandbox.open()) {
        assertThat(kluis.image()).isEqualTo(TestImages.small(1));
      }
    }

    @Test
    void gives_back_each_acknowledged_image() throws Exception {
      Random random = new Random(3);
      byte[] image = TestImages.small(1);
      for (int i = 2; i < 30; i++) {
        image = TestImages.edited(image, random);
        try (Kluis kluis = sandbox.open()) {
          Acknowledgement acknowledgement = kluis.commit(image.clone());

          assertThat(acknowledgement.position().commitNumber()).isEqualTo(i);
          assertThat(acknowledgement.fileBytes()).isEqualTo(Files.size(sandbox.file()));
        }
        try (Kluis kluis = sandbox.open()) {
          assertThat(kluis.image()).isEqualTo(image);
        }
      }
    }

    @Test
    void writes_only_the_pages_that_changed() throws Exception {
      try (Kluis kluis = sandbox.open()) {
        byte[] image = kluis.image().clone();
        image[600]++;
        long before = Files.size(sandbox.file());

        assertThat(kluis.commit(image).changedPages()).isEqualTo(1);
        assertThat(Files.size(sandbox.file()) - before).isEqualTo(65 + 4 + 512 + 65 + 28);
      }
    }

    @Test
    void writes_nothing_when_nothing_changed() throws Exception {
      try (Kluis kluis = sandbox.open()) {
        byte[] before = sandbox.bytes();

        assertThat(kluis.commit(kluis.image().clone()).changedPages()).isZero();
        assertThat(kluis.commit(kluis.image()).position()).isEqualTo(kluis.position());
        assertThat(sandbox.bytes()).isEqualTo(before);
        assertThat(kluis.image()).isEqualTo(TestImages.small(1));
      }
    }

    @Test
    void keeps_an_image_of_another_page_size() throws Exception {
      for (int pageSize : new int[] {65_536, 4096, 512}) {
        try (Kluis kluis = sandbox.open()) {
          kluis.commit(TestImages.image(pageSize, 5, 9));
        }
        try (Kluis kluis = sandbox.open()) {
          assertThat(kluis.image()).isEqualTo(TestImages.image(pageSize, 5, 9));
        }
      }
    }

    @Test
    void zeroes_an_image_as_soon_as_it_is_superseded() throws Exception {
      byte[] second = TestImages.small(2);
      try (Kluis kluis = sandbox.open()) {
        byte[] first = kluis.image();
        kluis.commit(second);

        assertThat(first).containsOnly(0);
        assertThat(kluis.image()).isSameAs(second);
      }
      assertThat(second).containsOnly(0);
    }

    @Test
    void refuses_what_is_no_image_and_leaves_it_alone() throws Exception {
      try (Kluis kluis = sandbox.open()) {
        byte[] wrong = {1, 2, 3};

        assertThatIllegalArgumentException().isThrownBy(() -> kluis.commit(wrong));
        assertThat(wrong).containsExactly(1, 2, 3);
      }
    }

    @Test
    void can_ask_for_a_key_again() throws Exception {
      try (Kluis kluis = sandbox.open();
          RecoveryCode code = sandbox.code();
          Passphrase right = Sandbox.passphrase();
          Passphrase wrong = new Passphrase("anders".toCharArray())) {
        assertThat(kluis.opensWith(code)).isTrue();
        assertThat(kluis.opensWith(right)).isTrue();
        assertThat(kluis.opensWith(wrong)).isFalse();
        assertThat(kluis.keyDerivationOutdated()).isTrue();
      }
    }
  }

  @Nested
  class Closed {

    @Test
    void refuses_every_use() throws Exception {
      Kluis kluis = sandbox.open();
      kluis.close();
      kluis.close();

      assertThatIllegalStateException().isThrownBy(kluis::image);
      assertThatIllegalStateException().isThrownBy(() -> kluis.commit(TestImages.small(2)));
      assertThatIllegalStateException().isThrownBy(kluis::position);
      assertThatIllegalStateException().isThrownBy(kluis::blobs);
    }

    @Test
    void leaves_no_key_that_works() {
      DestroyableKey key = new DestroyableKey(new byte[32], "AES");
      key.destroy();

      assertThat(key.isDestroyed()).isTrue();
      assertThat(key).hasToString("DestroyableKey[hidden]");
      assertThatIllegalStateException().isThrownBy(key::getEncoded);
    }
  }
}
