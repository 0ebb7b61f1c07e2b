package org.toevertrouwd.kluis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short program in another language gets the same data; skipped where its language is absent. */
final class PythonReaderTest {

  private static final Path READER = Path.of("src/test/python/read_kluis.py");
  private static final int LIBRARY_MISSING = 3;

  @TempDir private Path folder;

  @Test
  void gets_the_image_and_the_attachments_after_commits_and_a_rewrite() throws Exception {
    byte[] image = TestImages.image(4096, 40, 1);
    Sandbox sandbox = Sandbox.with(folder, image.clone());
    byte[] content = new byte[150_000];
    new Random(2).nextBytes(content);
    BlobId id;
    try (Kluis kluis = sandbox.open()) {
      kluis.commit(TestImages.edited(image, new Random(3)));
      kluis.rewrite(kluis.blobs(), ProgressListener.NONE);
      id = Sandbox.put(kluis, content).id();
      image = TestImages.edited(kluis.image(), new Random(4));
      kluis.commit(image.clone());
    }

    String found = found(sandbox);
    assertThat(found)
        .contains("\"generation\": 2", "\"commits\": [3, 4]")
        .contains("\"image\": \"" + TestImages.hash(image) + "\"")
        .contains("\"" + id + "\": \"" + TestImages.hash(content) + "\"");
    assertThat(Files.readAllBytes(folder.resolve("image"))).isEqualTo(image);
    assertThat(Files.readAllBytes(folder.resolve(id.toString()))).isEqualTo(content);
  }

  private String found(Sandbox sandbox) throws Exception {
    Process reader = started(sandbox);
    try (RecoveryCode code = sandbox.code()) {
      reader.getOutputStream().write((new String(code.text()) + "\n").getBytes(UTF_8));
      reader.getOutputStream().close();
    }
    String output = new String(reader.getInputStream().readAllBytes(), UTF_8);
    int status = reader.waitFor();
    assumeTrue(status != LIBRARY_MISSING, "the Python package cryptography is not here");
    assertThat(status).isZero();
    return output;
  }

  private Process started(Sandbox sandbox) {
    try {
      return new ProcessBuilder(
              "python3",
              READER.toString(),
              sandbox.file().toString(),
              folder.resolve("image").toString(),
              folder.toString())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    } catch (IOException e) {
      assumeTrue(false, "Python is not here");
      throw new IllegalStateException(e);
    }
  }
}
