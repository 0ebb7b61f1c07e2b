package org.toevertrouwd.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.codebooks.CodebookOffer.Offered;
import org.toevertrouwd.codebooks.CodebookOffer.Standing;
import org.toevertrouwd.codebooks.LaterCodebook;
import org.toevertrouwd.exchange.CodebookFile;
import org.toevertrouwd.exchange.SignedCodebook;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.codebook.CodebookModel.Stage;
import org.toevertrouwd.ui.desk.Desk;

/** What a person does with codebooks in an open kluis. */
final class CodebookModelTest {

  @TempDir private Path folder = Path.of("");
  private final Stand stand = new Stand();
  private Optional<OpenKluis> open = Optional.empty();
  private Optional<Desk> desk = Optional.empty();
  private Optional<CodebookModel> made = Optional.empty();

  @BeforeEach
  void make() throws Exception {
    open = Optional.of(Kluizen.create(folder.resolve("een.kluis")));
    desk = open.map(stand::desk);
    made = desk.map(CodebookModel::new);
    model().read();
  }

  @AfterEach
  void close() {
    open.ifPresent(OpenKluis::close);
  }

  private CodebookModel model() {
    return made.orElseThrow();
  }

  private Stage.Overview overview() {
    return (Stage.Overview) model().stage().get();
  }

  private Offered offer() {
    return ((Stage.Looking) model().stage().get()).offer();
  }

  private Path published(LaterCodebook codebook) throws Exception {
    try (SigningKey bureau = SigningKey.generate()) {
      return Files.write(folder.resolve("b.zip"), CodebookFile.write(codebook.bytes(), bureau));
    }
  }

  private String counting() {
    return desk.orElseThrow().reference().codebook().version();
  }

  @Test
  void looks_first_and_counts_only_once_it_is_accepted() throws Exception {
    stand.chosen.add(published(LaterCodebook.second()));

    model().choose();

    assertThat(offer().after().version()).isEqualTo("2");
    assertThat(offer().standing()).isEqualTo(new Standing.First());
    assertThat(counting()).isEqualTo("1");
    model().accept(offer());
    assertThat(counting()).isEqualTo("2");
    assertThat(overview().state().imported()).isPresent();
  }

  @Test
  void can_be_taken_back_from_the_notice() throws Exception {
    model().look(published(LaterCodebook.second()));
    model().accept(offer());

    stand.undo.orElseThrow().run();

    assertThat(counting()).isEqualTo("1");
    assertThat(overview().state().imported()).isEmpty();
  }

  @Test
  void says_with_line_and_reason_why_nothing_changed() throws Exception {
    model().look(published(LaterCodebook.version(2).without("sector", "circus")));

    assertThat(overview().objections()).hasSize(1);
    assertThat(overview().objections().getFirst().text(stand.kit().language()))
        .startsWith("Regel ")
        .contains("circus");
    assertThat(counting()).isEqualTo("1");
  }

  @Test
  void publishes_with_the_key_of_this_kluis() throws Exception {
    Path draft = Files.write(folder.resolve("c.json"), LaterCodebook.second().bytes());
    Path out = folder.resolve("uit.zip");
    stand.chosen.add(draft);
    stand.chosen.add(out);

    model().chooseDraft();
    assertThat(offer().standing()).isEqualTo(new Standing.Own());
    model().publish(offer());

    assertThat(CodebookFile.open(out)).isInstanceOf(SignedCodebook.Genuine.class);
    assertThat(counting()).isEqualTo("2");
  }

  @Test
  void writes_a_registration_sheet_of_what_counts() {
    Path out = folder.resolve("blad.xlsx");
    stand.chosen.add(out);

    model().template();

    assertThat(out).isNotEmptyFile();
  }
}
