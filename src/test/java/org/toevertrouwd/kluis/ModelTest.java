package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.disk.FaultyDisk;

/** Random work, closings, cuts and flips against a model that is a list of images. */
final class ModelTest {

  private static final int STEPS = 150;

  @TempDir private Path folder;

  private static final KluisFiles DISK = FaultyDisk.unforced();

  /** What the kluis must hold. */
  private static final class Model {

    private final List<byte[]> images = new ArrayList<>();
    private final Map<BlobId, byte[]> blobs = new HashMap<>();
    private Optional<KluisPosition> remembered = Optional.empty();

    byte[] last() {
      return images.getLast();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void the_kluis_does_what_the_model_does(long seed) throws Exception {
    Random random = new Random(seed);
    Model model = new Model();
    model.images.add(TestImages.image(1024, 4, seed));
    Sandbox sandbox = Sandbox.with(folder, model.last().clone());
    for (int step = 0; step < STEPS; step++) {
      byte[] before = sandbox.bytes();
      try (Kluis kluis = sandbox.openResult(model.remembered, DISK).kluis()) {
        assertSame(kluis, model);
        work(kluis, model, random);
        model.remembered = Optional.of(kluis.position());
      }
      if (random.nextInt(4) == 0) {
        assertDamageNoticed(sandbox, model, random, before.length);
      }
    }
    assertThat(sandbox.check().verdict()).isEqualTo(CheckReport.Verdict.WHOLE);
  }

  private static void work(Kluis kluis, Model model, Random random) throws Exception {
    for (int i = random.nextInt(4); i >= 0; i--) {
      switch (random.nextInt(12)) {
        case 0 -> {
          model.blobs.keySet().removeIf(_ -> random.nextInt(3) == 0);
          kluis.rewrite(model.blobs.keySet(), ProgressListener.NONE);
        }
        case 1 -> {
          Sandbox.put(kluis, new byte[random.nextInt(90_000)]);
          kluis.discardStagedBlobs();
        }
        case 2, 3 -> {
          byte[] content = new byte[random.nextInt(90_000)];
          random.nextBytes(content);
          BlobId id = Sandbox.put(kluis, content).id();
          commit(kluis, model, random);
          model.blobs.put(id, content);
        }
        default -> commit(kluis, model, random);
      }
    }
  }

  private static void commit(Kluis kluis, Model model, Random random) throws KluisException {
    byte[] image = TestImages.edited(model.last(), random);
    kluis.commit(image.clone());
    model.images.add(image);
  }

  private static void assertSame(Kluis kluis, Model model) throws Exception {
    assertThat(kluis.image()).isEqualTo(model.last());
    for (Map.Entry<BlobId, byte[]> blob : model.blobs.entrySet()) {
      assertThat(Sandbox.read(kluis, blob.getKey())).isEqualTo(blob.getValue());
    }
  }

  /** Cuts or flips the file; whatever opens is a state of the past, told as such. Then mends it. */
  private static void assertDamageNoticed(
      Sandbox sandbox, Model model, Random random, int committedBefore) throws Exception {
    byte[] good = sandbox.bytes();
    byte[] bad = good.clone();
    if (random.nextBoolean()) {
      bad = Arrays.copyOf(bad, HeaderRead.RECORDS_OFFSET + random.nextInt(good.length - 16_384));
    } else {
      bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
    }
    sandbox.write(bad);
    try {
      OpenResult opened = sandbox.openResult(model.remembered, DISK);
      try (Kluis kluis = opened.kluis()) {
        boolean told = opened.freshness() != Freshness.FRESH || !opened.findings().isEmpty();
        boolean latest = Arrays.equals(kluis.image(), model.last());
        assertThat(told || latest).isTrue();
        assertThat(model.images).anyMatch(image -> Arrays.equals(image, kluis.image()));
      }
    } catch (KluisException e) {
      assertThat(sandbox.bytes()).as("before %d", committedBefore).isEqualTo(bad);
    }
    for (Path copy : sandbox.siblings(".tail-")) {
      Files.delete(copy);
    }
    sandbox.write(good);
  }
}
