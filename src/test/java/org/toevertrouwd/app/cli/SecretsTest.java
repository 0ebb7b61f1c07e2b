package org.toevertrouwd.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.kluis.KeyDerivation;

final class SecretsTest {

  private static final Optional<Path> STANDARD_INPUT = Optional.of(Path.of("-"));

  @TempDir private Path folder = Path.of("");

  @Test
  void the_first_line_of_a_file_is_the_secret_with_or_without_an_end() throws Exception {
    for (String written :
        new String[] {"één zin", "één zin\n", "één zin\r\nrest", "\uFEFFéén zin\n"}) {
      assertThat(secrets("").read(file(written.getBytes(StandardCharsets.UTF_8)), "ask.passphrase"))
          .isEqualTo("één zin".toCharArray());
    }
  }

  @Test
  void spaces_belong_to_a_passphrase() throws Exception {
    assertThat(secrets("").read(file(" twee woorden ".getBytes(StandardCharsets.UTF_8)), "x"))
        .isEqualTo(" twee woorden ".toCharArray());
  }

  @Test
  void two_secrets_may_follow_each_other_on_standard_input() throws Exception {
    Secrets secrets = secrets("oude zin\nnieuwe zin\n");

    assertThat(secrets.read(STANDARD_INPUT, "x")).isEqualTo("oude zin".toCharArray());
    assertThat(secrets.read(STANDARD_INPUT, "x")).isEqualTo("nieuwe zin".toCharArray());
  }

  @Test
  void without_a_file_a_person_is_asked() throws Exception {
    assertThat(secrets("").read(Optional.empty(), "ask.passphrase"))
        .isEqualTo("getypt".toCharArray());
  }

  @Test
  void an_empty_secret_is_refused() {
    refuses(STANDARD_INPUT, "refused.secret.empty");
  }

  @Test
  void a_file_that_is_no_secret_is_refused() throws IOException {
    refuses(Optional.of(folder.resolve("missing")), "refused.secret.unreadable");
    refuses(Optional.of(folder), "refused.secret.unreadable");
    refuses(file(new byte[] {(byte) 0xff, 1}), "refused.secret.encoding");
    refuses(file("x".repeat(5_000).getBytes(StandardCharsets.UTF_8)), "refused.secret.long");
  }

  private void refuses(Optional<Path> file, String key) {
    assertThatThrownBy(() -> secrets("").read(file, "ask.passphrase"))
        .isInstanceOf(Refusal.class)
        .hasMessage(key);
  }

  private Optional<Path> file(byte[] content) throws IOException {
    return Optional.of(Files.write(folder.resolve("secret"), content));
  }

  private Secrets secrets(String input) {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            nowhere,
            nowhere,
            question -> question.startsWith("Wachtzin") ? "getypt".toCharArray() : new char[0],
            Clock.systemUTC(),
            folder,
            KeyDerivation.cheapForTestsOnly());
    return new Secrets(terminal, Messages.in(Locale.of("nl")));
  }
}
