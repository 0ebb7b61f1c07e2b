package org.toevertrouwd.kluis;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A kluis in a folder of its own, with the keys at hand and a derivation that costs nothing. */
final class Sandbox {

  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final String PASSPHRASE = "een zin voor de proef";

  private final Path file;
  private final char[] code;

  private Sandbox(Path file, char[] code) {
    this.file = file;
    this.code = code;
  }

  /** Makes a kluis that holds this image, and closes it. */
  static Sandbox with(Path folder, byte[] image) throws KluisException {
    Path file = folder.resolve("proef.kluis");
    CreatedKluis created = Kluis.create(file, PASSPHRASE.toCharArray(), image, options());
    try (Kluis _ = created.kluis();
        RecoveryCode code = created.recoveryCode()) {
      return new Sandbox(file, code.text());
    }
  }

  static KluisOptions options() {
    return options(KluisFiles.system());
  }

  static KluisOptions options(KluisFiles files) {
    return at(NOON, files);
  }

  static KluisOptions at(Instant now, KluisFiles files) {
    return new KluisOptions(
        KeyDerivation.cheapForTestsOnly(), Clock.fixed(now, ZoneOffset.UTC), "proef", files);
  }

  Path file() {
    return file;
  }

  static Passphrase passphrase() {
    return new Passphrase(PASSPHRASE.toCharArray());
  }

  RecoveryCode code() throws KluisException {
    return RecoveryCode.parse(code);
  }

  /** Opens by the recovery code, which needs no Argon2. */
  OpenResult openResult(Optional<KluisPosition> remembered) throws KluisException {
    return openResult(remembered, KluisFiles.system());
  }

  OpenResult openResult(Optional<KluisPosition> remembered, KluisFiles files)
      throws KluisException {
    try (RecoveryCode key = code()) {
      return Kluis.open(file, key, remembered, options(files));
    }
  }

  Kluis open() throws KluisException {
    return openResult(Optional.empty()).kluis();
  }

  Kluis open(KluisFiles files) throws KluisException {
    return openResult(Optional.empty(), files).kluis();
  }

  CheckReport check() throws KluisException {
    try (RecoveryCode key = code()) {
      return Kluis.check(file, key);
    }
  }

  byte[] bytes() throws IOException {
    return Files.readAllBytes(file);
  }

  void write(byte[] bytes) throws IOException {
    Files.write(file, bytes);
  }

  /** The siblings of the kluis whose names go on like this after its own. */
  List<Path> siblings(String suffix) throws IOException {
    String prefix = file.getFileName() + suffix;
    try (Stream<Path> entries = Files.list(file.resolveSibling(".").normalize())) {
      return entries.filter(e -> e.getFileName().toString().startsWith(prefix)).toList();
    }
  }

  static StoredBlob put(Kluis kluis, byte[] content) throws IOException, KluisException {
    return kluis.putBlob(new ByteArrayInputStream(content));
  }

  static byte[] read(Kluis kluis, BlobId id) throws IOException, KluisException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    kluis.readBlob(id, content);
    return content.toByteArray();
  }
}
