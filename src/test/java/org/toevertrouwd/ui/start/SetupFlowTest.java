package org.toevertrouwd.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.kluis.Passphrase;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.session.RecoveryReminder;
import org.toevertrouwd.ui.desk.Place;

final class SetupFlowTest {

  @TempDir private Path folder;
  private char[] words = new char[0];
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

  @Test
  void whoever_stops_before_the_code_was_typed_back_is_reminded() throws Exception {
    toCode();
    flow.leave();

    try (OpenKluis kluis = reopened()) {
      assertThat(kluis.store().read(RecoveryReminder::isDue)).isTrue();
    }
  }

  @Test
  void whoever_typed_it_back_is_not() {
    toCode();
    typeBack();
    flow.next();
    flow.work();

    assertThat(outside.opened.orElseThrow().store().read(RecoveryReminder::isDue)).isFalse();
  }

  @Test
  void the_work_area_outlives_the_steps_that_begin_again_in_another_language() {
    ObjectProperty<WorkArea> chosen = new SimpleObjectProperty<>(WorkArea.BE);
    SetupFlow dutch = new SetupFlow(outside.doorway(), folder, chosen);
    dutch.workArea().set(WorkArea.NL);
    dutch.leave();

    assertThat(new SetupFlow(outside.doorway(), folder, chosen).workArea().get())
        .isEqualTo(WorkArea.NL);
  }

  @Test
  void words_that_became_the_passphrase_are_no_longer_offered() {
    String before = flow.passphrase().offered();
    toCode();

    assertThat(flow.passphrase().offered()).isNotEqualTo(before);
    assertThat(flow.passphrase().chosen()).isEmpty();
  }

  @Test
  void a_second_press_while_it_is_made_makes_no_second_kluis() throws Exception {
    toCode();
    flow.next();
    flow.back();
    flow.next();

    try (var files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".kluis"))).hasSize(1);
    }
  }

  @Test
  void the_sheet_takes_the_place_of_another_and_is_its_owners_alone() throws Exception {
    toCode();
    Path sheet = Files.writeString(folder.resolve("blad.pdf"), "een ouder blad");
    outside.stand.chosen.add(sheet);
    flow.savePaper();

    assertThat(Files.readAllBytes(sheet)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    if (sheet.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(sheet))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void a_sheet_that_cannot_be_saved_is_told_and_the_code_stays() {
    toCode();
    outside.stand.chosen.add(folder.resolve("geen map").resolve("blad.pdf"));
    flow.savePaper();

    assertThat(outside.stand.failures).hasSize(1);
    assertThat(flow.paperSaved().get()).isFalse();
    assertThat(flow.code().groups()).hasSize(7);
  }

  private OpenKluis reopened() throws Exception {
    try (Passphrase key = new Passphrase(words)) {
      return OpenKluis.open(outside.file(), key, Optional.empty(), Outside.options());
    }
  }

  private SetupFlow flow(Path documents) {
    return new SetupFlow(outside.doorway(), documents, new SimpleObjectProperty<>(WorkArea.BE));
  }

  private void toCode() {
    flow.next();
    flow.next();
    words = flow.passphrase().offered().toCharArray();
    flow.passphrase().typed(words.clone(), new char[0]);
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
