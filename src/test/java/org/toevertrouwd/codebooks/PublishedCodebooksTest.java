package org.toevertrouwd.codebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.CodebookFinding.Reason;
import org.toevertrouwd.codebooks.PublishedCodebooks.Outcome;
import org.toevertrouwd.exchange.CodebookFile;
import org.toevertrouwd.exchange.Refusal;
import org.toevertrouwd.exchange.SigningKey;

/** Published codebooks in a folder, as the bureau that combines packages has them. */
final class PublishedCodebooksTest {

  @TempDir private Path folder = Path.of("");
  private final SigningKey bureau = SigningKey.generate();

  @AfterEach
  void close() {
    bureau.close();
  }

  private Path published(String name, byte[] codebook) throws IOException {
    return Files.write(folder.resolve(name), CodebookFile.write(codebook, bureau));
  }

  private static Outcome.Refused refused(Path... files) {
    return (Outcome.Refused) PublishedCodebooks.read(List.of(files));
  }

  @Test
  void follow_the_order_of_their_versions_whatever_their_names_and_the_order_given()
      throws IOException {
    Path third = published("a.zip", LaterCodebook.second().with("version", "3").bytes());
    Path second = published("b.zip", LaterCodebook.second().bytes());

    for (List<Path> files : List.of(List.of(third, second), List.of(second, third))) {
      Outcome.Known known = (Outcome.Known) PublishedCodebooks.read(files);

      assertThat(known.codebooks().all())
          .extracting(Codebook::version)
          .containsExactly("3", "2", "1");
      assertThat(known.signers()).containsExactly(bureau.signer());
    }
  }

  @Test
  void name_every_signer_once() throws IOException {
    Path second = published("b.zip", LaterCodebook.version(2).bytes());
    try (SigningKey other = SigningKey.generate()) {
      Path third = folder.resolve("c.zip");
      Files.write(third, CodebookFile.write(LaterCodebook.version(3).bytes(), other));

      Outcome.Known known = (Outcome.Known) PublishedCodebooks.read(List.of(third, second));

      assertThat(known.signers()).containsExactly(bureau.signer(), other.signer());
    }
  }

  @Test
  void are_refused_as_a_whole_for_one_that_brings_back_what_ended() throws IOException {
    Path second = published("b.zip", LaterCodebook.second().bytes());
    Path third = published("c.zip", LaterCodebook.version(3).bytes());

    Outcome.Refused refused = refused(second, third);

    assertThat(refused.file()).isEqualTo(third);
    assertThat(refused.objections())
        .map(one -> ((Objection.OfContent) one).finding().reason())
        .contains(Reason.CHANGED_MEANING, Reason.VANISHED);
  }

  @Test
  void are_refused_for_two_of_one_version_that_say_different_things() throws IOException {
    Path one = published("b.zip", LaterCodebook.second().bytes());
    Path other = published("c.zip", LaterCodebook.version(2).bytes());

    assertThat(refused(one, other).objections())
        .map(objection -> ((Objection.OfContent) objection).finding().reason())
        .contains(Reason.NOT_LATER);
  }

  @Test
  void are_refused_for_one_that_was_changed_or_is_not_there() throws IOException {
    Path second = published("b.zip", LaterCodebook.second().bytes());
    byte[] changed = Files.readAllBytes(second);
    changed[changed.length / 2] ^= 1;
    Files.write(folder.resolve("c.zip"), changed);

    assertThat(refused(second, folder.resolve("c.zip")).file()).isEqualTo(folder.resolve("c.zip"));
    assertThat(refused(second, folder.resolve("nowhere.zip")).objections())
        .containsExactly(new Objection.OfFile(Refusal.UNREADABLE));
  }

  @Test
  void none_at_all_give_the_one_of_the_program() {
    Outcome.Known known = (Outcome.Known) PublishedCodebooks.read(List.of());

    assertThat(known.codebooks().all()).extracting(Codebook::version).containsExactly("1");
    assertThat(known.signers()).isEmpty();
  }
}
