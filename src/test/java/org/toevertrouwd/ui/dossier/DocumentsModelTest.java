package org.toevertrouwd.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.Document;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.kluis.Kluis;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Cases;
import org.toevertrouwd.ui.Stand;

@ExtendWith(FreshKluis.class)
final class DocumentsModelTest {

  @TempDir Path folder;

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private DossierModel model;
  private DocumentsModel papers;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    Dossier dossier = new Cases(kluis).dossier(3);
    model = new DossierModel(stand.desk(kluis), dossier.id());
    model.load();
    papers = new DocumentsModel(stand.desk(kluis), model);
  }

  @Test
  void a_document_goes_in_and_a_copy_comes_out_under_a_name_without_content() throws Exception {
    Path file = Files.writeString(folder.resolve("brief van Noor.pdf"), "de brief");
    stand.chosen.add(file);
    papers.attach();
    Document paper = only();
    assertThat(paper.name()).isEqualTo("brief van Noor.pdf");
    assertThat(papers.busy().get()).isEmpty();
    Path copy = folder.resolve("document.pdf");
    stand.chosen.add(copy);
    papers.copyOut(paper);
    assertThat(stand.asked).hasSize(1);
    assertThat(copy).hasContent("de brief");
  }

  @Test
  void a_copy_takes_the_place_of_a_file_only_once_it_is_whole() throws Exception {
    stand.chosen.add(Files.writeString(folder.resolve("brief.pdf"), "de brief"));
    papers.attach();
    Path copy = Files.writeString(folder.resolve("document.pdf"), "wat er stond");
    Document broken = withoutContent(only());
    stand.chosen.add(copy);
    papers.copyOut(broken);
    assertThat(stand.failures).hasSize(1);
    assertThat(copy).hasContent("wat er stond");
    stand.chosen.add(copy);
    papers.copyOut(only());
    assertThat(copy).hasContent("de brief");
    assertThat(papers.busy().get()).isEmpty();
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void a_copy_never_takes_the_place_of_a_kluis() throws Exception {
    stand.chosen.add(Files.writeString(folder.resolve("brief.pdf"), "de brief"));
    papers.attach();
    Path file = kluis.<Path, RuntimeException>onFile(Kluis::file);
    byte[] before = Files.readAllBytes(file);
    stand.chosen.add(file);
    papers.copyOut(only());
    assertThat(stand.told.getLast()).isEqualTo("Dat is de plaats van een kluis");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void a_copy_into_a_folder_that_is_gone_is_a_problem_and_leaves_nothing() throws Exception {
    stand.chosen.add(Files.writeString(folder.resolve("brief.pdf"), "de brief"));
    papers.attach();
    stand.chosen.add(folder.resolve("weg").resolve("document.pdf"));
    papers.copyOut(only());
    assertThat(stand.failures).hasSize(1);
    assertThat(folder.resolve("weg")).doesNotExist();
    assertThat(papers.busy().get()).isEmpty();
  }

  @Test
  void nothing_goes_out_without_a_yes() throws Exception {
    stand.chosen.add(Files.writeString(folder.resolve("brief.pdf"), "de brief"));
    papers.attach();
    stand.yes = false;
    stand.chosen.add(folder.resolve("copy.pdf"));
    papers.copyOut(only());
    papers.remove(only());
    assertThat(folder.resolve("copy.pdf")).doesNotExist();
    assertThat(page().events().documents()).hasSize(1);
  }

  @Test
  void a_document_is_removed_after_a_question() throws Exception {
    stand.chosen.add(Files.writeString(folder.resolve("brief.pdf"), "de brief"));
    papers.attach();
    papers.remove(only());
    assertThat(stand.asked.getLast().dangerous()).isTrue();
    assertThat(page().events().documents()).isEmpty();
  }

  @Test
  void a_file_that_is_not_there_is_a_problem_and_changes_nothing() {
    stand.chosen.add(folder.resolve("weg.pdf"));
    papers.attach();
    assertThat(stand.failures).hasSize(1);
    assertThat(papers.busy().get()).isEmpty();
    assertThat(page().events().documents()).isEmpty();
  }

  private static Document withoutContent(Document paper) {
    return new Document(
        paper.id(),
        paper.dossier(),
        paper.name(),
        new Document.Content(UUID.randomUUID(), 8, paper.content().sha256()),
        paper.addedAt());
  }

  private Document only() {
    return page().events().documents().getFirst();
  }

  private DossierPage page() {
    return model.page().get().orElseThrow();
  }
}
