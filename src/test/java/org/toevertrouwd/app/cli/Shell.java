package org.toevertrouwd.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.toevertrouwd.kluis.KeyDerivation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person at a command line, with a folder, settings of her own, and a date. */
final class Shell {

  static final String SENTENCE = "een zin die lang genoeg is";

  private final Path folder;
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

  Shell(Path folder) {
    this.folder = folder;
    write("sentence.txt", SENTENCE);
  }

  /**
   * What came of one command.
   *
   * @param exitCode 0, 1 or 2
   * @param out standard output
   * @param err standard error
   */
  record Said(int exitCode, String out, String err) {

    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  Said run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            question -> new char[0],
            clock,
            folder.resolve("settings"),
            KeyDerivation.cheapForTestsOnly());
    int exitCode = new Program(terminal, Locale.of("nl")).run(arguments);
    return new Said(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a verb on the kluis of this folder with its passphrase. */
  Said on(String kluis, String verb, String... rest) {
    String[] begin = {
      verb, "--kluis", path(kluis), "--passphrase-file", path("sentence.txt"), "--json"
    };
    String[] all = new String[begin.length + rest.length];
    System.arraycopy(begin, 0, all, 0, begin.length);
    System.arraycopy(rest, 0, all, begin.length, rest.length);
    return run(all);
  }

  String path(String name) {
    return folder.resolve(name).toString();
  }

  String write(String name, String content) {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  String write(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] read(String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
