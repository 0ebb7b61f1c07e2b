package org.toevertrouwd.kluis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A program beside the tests that works on a kluis: it can be killed, and it can hold the lock. */
final class OtherProgram {

  private static final int REWRITE_EVERY = 11;
  private static final int BLOB_EVERY = 7;

  private OtherProgram() {}

  /**
   * Arguments: what to do, and the kluis. The recovery code comes on the first line of the input.
   */
  public static void main(String[] arguments) throws Exception {
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    Path file = Path.of(arguments[1]);
    try (RecoveryCode key = RecoveryCode.parse(input.readLine().toCharArray());
        Kluis kluis = Kluis.open(file, key, Optional.empty(), Sandbox.options()).kluis()) {
      switch (arguments[0]) {
        case "work" -> work(kluis, Integer.MAX_VALUE);
        case "rehearse" -> work(kluis, 2 * REWRITE_EVERY);
        case "hold" -> hold(input);
        case "attach" -> attach(kluis);
        default -> throw new IllegalArgumentException("what to do?");
      }
    } catch (KluisInUseException e) {
      say("in use since " + e.holder().since().orElseThrow());
    }
  }

  /** Starts it as a process of its own, which compiles little unless it has much to do. */
  static Process start(String task, Sandbox sandbox) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xlog:disable", "-Xmx64m"));
    if (!task.equals("attach")) {
      command.add("-XX:TieredStopAtLevel=1");
    }
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            OtherProgram.class.getName(),
            task,
            sandbox.file().toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (RecoveryCode code = sandbox.code()) {
      process.getOutputStream().write((new String(code.text()) + "\n").getBytes(UTF_8));
      process.getOutputStream().flush();
    }
    return process;
  }

  private static void work(Kluis kluis, int most) throws Exception {
    long version = VersionedImage.version(kluis.image());
    for (int i = 1; i <= most; i++) {
      if (i % BLOB_EVERY == 0) {
        Sandbox.put(kluis, new byte[5_000]);
      }
      version++;
      kluis.commit(VersionedImage.of(version));
      say(Long.toString(version));
      if (i % REWRITE_EVERY == 0) {
        kluis.rewrite(kluis.blobs(), ProgressListener.NONE);
      }
    }
  }

  private static void attach(Kluis kluis) throws Exception {
    LargeAttachment content = new LargeAttachment();
    StoredBlob stored = kluis.putBlob(content);
    kluis.commit(VersionedImage.of(1));
    say("largest request " + content.largestRequest());
    String hash = LargeAttachment.hash(kluis, stored.id());
    say(hash.equals(stored.sha256()) ? "as it was put" : "changed");
  }

  private static void hold(BufferedReader input) throws IOException {
    say("open");
    input.readLine();
  }

  private static void say(String text) {
    System.out.println(text);
    System.out.flush();
  }
}
