package org.toevertrouwd.kluis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the reader in JavaScript, which shares nothing with this program but the format page. */
final class IndependentReader {

  static final int READ = 0;
  static final int DAMAGED = 1;
  static final int WRONG_KEY = 3;

  private static final Path PROGRAM = Path.of("src/test/independent/read-kluis.mjs");

  private final Path folder;

  /** Keeps what the reader writes in this folder. */
  IndependentReader(Path folder) {
    this.folder = folder;
  }

  static boolean isOnThePath(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(place -> Stream.of(Path.of(place, program), Path.of(place, program + ".exe")))
        .anyMatch(Files::isExecutable);
  }

  Outcome byCode(Path kluis, char[] code) throws IOException, InterruptedException {
    return run(kluis, "--recovery-code-file", code);
  }

  Outcome byPassphrase(Path kluis, char[] passphrase) throws IOException, InterruptedException {
    return run(kluis, "--passphrase-file", passphrase);
  }

  private Outcome run(Path kluis, String option, char[] secret)
      throws IOException, InterruptedException {
    Path place = Files.createTempDirectory(folder, "reader");
    Path typed = place.resolve("typed");
    ByteBuffer encoded = UTF_8.encode(CharBuffer.wrap(secret));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    Files.write(typed, bytes);
    Path target = place.resolve("plain");
    List<String> command =
        Stream.of("node", PROGRAM, kluis, option, typed, target).map(Object::toString).toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Outcome(process.waitFor(), said, target);
  }

  /**
   * What became of one run.
   *
   * @param status the exit code
   * @param said what it printed: a line of JSON if the status is {@link #READ}
   * @param folder where the image and the attachments are, if the status is {@link #READ}
   */
  record Outcome(int status, String said, Path folder) {

    private JsonNode json() {
      return JsonMapper.shared().readTree(said);
    }

    long commit() {
      return json().get("commit").longValue();
    }

    int commits() {
      return json().get("commits").intValue();
    }

    long generation() {
      return json().get("generation").longValue();
    }

    String imageHash() {
      return json().get("imageSha256").stringValue();
    }

    List<String> findings() {
      return json().get("findings").valueStream().map(JsonNode::stringValue).toList();
    }

    /** What it says of the attachments: length and hash by id. */
    Map<String, String> attachmentsSaid() {
      Map<String, String> said = new TreeMap<>();
      for (JsonNode attachment : json().get("attachments")) {
        String hash = attachment.get("sha256").stringValue();
        said.put(
            attachment.get("id").stringValue(), attachment.get("length").longValue() + " " + hash);
      }
      return said;
    }

    byte[] image() throws IOException {
      return Files.readAllBytes(folder.resolve("image.sqlite"));
    }

    /** The attachments it wrote, by id. */
    Map<String, byte[]> attachments() throws IOException {
      Map<String, byte[]> written = new TreeMap<>();
      try (Stream<Path> files = Files.list(folder.resolve("attachments"))) {
        for (Path file : files.toList()) {
          written.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
      return written;
    }
  }
}
