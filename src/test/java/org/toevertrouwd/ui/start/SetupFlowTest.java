package org.toevertrouwd.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.ui.desk.Place;

final class SetupFlowTest {

  @TempDir private Path folder;
  private Outside outside = new Outside(Path.of(""));
  private SetupFlow flow = flow(Path.of(""));

  @BeforeEach
  void begin() {
    outside = new Outside(folder);
    flow = flow(folder);
  }

  @AfterEach
  void close() {
    flow.leave();
    outside.close();
  }

  @Test
  void begins_with_a_free_name_among_the_documents() throws Exception {
    assertThat(flow.place().file().get()).isEqualTo(folder.resolve("praktijk.kluis"));
    Files.writeString(outside.file(), "iets");
    SetupFlow other = flow(folder);

    assertThat(other.place().file().get()).isEqualTo(folder.resolve("praktijk-2.kluis"));
    assertThat(other.place().state().get()).isEqualTo(PlaceModel.State.FREE);
  }

  @Test
  void a_file_that_is_there_is_left_alone_and_can_be_opened_instead() throws Exception {
    Path there = Files.writeString(folder.resolve("oud.kluis"), "iets");
    outside.stand.chosen.add(there);
    flow.next();
    flow.choosePlace();
    flow.next();

    assertThat(flow.place().state().get()).isEqualTo(PlaceModel.State.TAKEN);
    assertThat(flow.step().get()).isEqualTo(SetupStep.PLACE);
    flow.openInstead();
    assertThat(outside.went).containsExactly("unlock oud.kluis");
    assertThat(there).hasContent("iets");
  }

  @Test
  void a_place_gets_the_ending_and_is_looked_at() {
    flow.place().choose(folder.resolve("Dropbox/werk"));

    assertThat(flow.place().file().get()).hasFileName("werk.kluis");
    assertThat(flow.place().state().get()).isEqualTo(PlaceModel.State.NO_FOLDER);
    assertThat(flow.place().synchronisedBy()).contains("Dropbox");
  }

  @Test
  void does_not_go_on_without_a_passphrase() {
    flow.next();
    flow.next();
    flow.next();

    assertThat(flow.step().get()).isEqualTo(SetupStep.PASSPHRASE);
    assertThat(outside.file()).doesNotExist();
  }

  @Test
  void makes_a_kluis_of_the_work_area_and_saves_its_sheet() {
    flow.workArea().set(WorkArea.NL);
    toCode();
    outside.stand.chosen.add(folder.resolve("blad.pdf"));
    flow.savePaper();
    assertThat(folder.resolve("blad.pdf")).isNotEmptyFile();
    assertThat(flow.paperSaved().get()).isTrue();

    typeBack();
    flow.next();
    assertThat(flow.step().get()).isEqualTo(SetupStep.READY);
    flow.work();
    assertThat(outside.first).contains(new Place.Today());
    assertThat(outside.opened.orElseThrow().workArea()).isEqualTo(WorkArea.NL);
  }

  @Test
  void wrong_groups_do_not_go_on() {
    toCode();
    flow.next();
    flow.code().typed(List.of("AAAA", "BBBB", "CCCC"));
    flow.next();

    assertThat(flow.step().get()).isEqualTo(SetupStep.CODE_BACK);
    flow.back();
    assertThat(flow.step().get()).isEqualTo(SetupStep.CODE);
  }

  @Test
  void back_from_the_code_takes_the_empty_kluis_away() {
    toCode();
    outside.stand.yes = false;
    flow.back();
    assertThat(flow.step().get()).isEqualTo(SetupStep.CODE);
    outside.stand.yes = true;
    flow.back();

    assertThat(flow.step().get()).isEqualTo(SetupStep.PASSPHRASE);
    assertThat(outside.file()).doesNotExist();
    flow.back();
    flow.back();
    flow.back();
    assertThat(outside.went).containsExactly("start");
  }

  @Test
  void the_example_says_that_it_is_one() {
    toCode();
    typeBack();
    flow.next();
    flow.lookAround();

    var dossiers =
        outside.opened.orElseThrow().store().read(sql -> new DossierListRepository(sql).all());
    assertThat(dossiers).singleElement().matches(dossier -> dossier.progress().example());
    assertThat(dossiers.getFirst().alias()).contains("Voorbeeld");
    assertThat(outside.first).contains(new Place.OneDossier(dossiers.getFirst().id()));
  }

  private SetupFlow flow(Path documents) {
    return new SetupFlow(outside.doorway(), documents, new SimpleObjectProperty<>(WorkArea.BE));
  }

  private void toCode() {
    flow.next();
    flow.next();
    flow.passphrase().typed(flow.passphrase().offered().toCharArray(), new char[0]);
    flow.next();
    assertThat(flow.step().get()).isEqualTo(SetupStep.CODE);
  }

  private void typeBack() {
    flow.next();
    List<String> groups = flow.code().groups();
    assertThat(flow.code().asked()).hasSize(CodeModel.ASKED).doesNotHaveDuplicates();
    flow.code()
        .typed(
            flow.code().asked().stream()
                .map(group -> " " + groups.get(group).toLowerCase(java.util.Locale.ROOT))
                .toList());
    assertThat(flow.code().right().get()).isTrue();
  }
}
