package org.toevertrouwd.ui.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.demo.MadeUpPractice;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;

/** What a client may be told, as it is looked at and let go. */
final class ReportModelTest {

  private static final int YEAR = 2025;

  @TempDir Path folder;

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    kluis = Kluizen.create(folder.resolve("report.kluis"));
    desk = stand.desk(kluis);
  }

  @AfterEach
  void close() {
    kluis.close();
  }

  @Nested
  final class Without_a_year_that_is_over {

    @Test
    void there_is_nothing_to_choose() {
      ReportModel model =
          of(written(new Organisation(OrganisationId.random(), "Vloed", Map.of(), "")));

      assertThat(seen(model).year()).isEmpty();
      assertThat(seen(model).says()).isEmpty();
      model.release();
      assertThat(stand.asked).isEmpty();
    }
  }

  @Nested
  final class A_client_of_enough_people {

    private ReportModel model;

    @BeforeEach
    void look() {
      model = of(largest("200-plus"));
    }

    @Test
    void is_shown_what_would_leave_in_the_words_of_the_codebook() {
      assertThat(seen(model).year()).contains(YEAR);
      assertThat(seen(model).releasable()).isTrue();
      var numbers = model.numbers(seen(model).says().orElseThrow());
      assertThat(numbers.total()).isGreaterThanOrEqualTo(10);
      assertThat(numbers.behaviour()).extracting(line -> line.label()).contains("pesten");
    }

    @Test
    void is_told_only_after_a_question_and_once() {
      Path file = folder.resolve("overzicht.zip");
      stand.chosen.add(file);

      model.release();

      assertThat(stand.asked).singleElement().matches(question -> question.dangerous());
      assertThat(file).exists();
      assertThat(seen(model).left()).isPresent();
      assertThat(seen(model).releasable()).isFalse();
      model.release();
      assertThat(stand.asked).hasSize(1);
    }

    @Test
    void stays_untold_when_the_person_goes_back_or_chooses_no_place() {
      stand.yes = false;
      model.release();
      stand.yes = true;
      model.release();

      assertThat(seen(model).left()).isEmpty();
      assertThat(seen(model).releasable()).isTrue();
    }

    @Test
    void stays_untold_when_something_stands_in_the_place() throws Exception {
      Path file = Files.writeString(folder.resolve("overzicht.zip"), "van iemand anders");
      stand.chosen.add(file);

      model.release();

      assertThat(file).hasContent("van iemand anders");
      assertThat(seen(model).left()).isEmpty();
      assertThat(stand.told).isNotEmpty();
    }

    @Test
    void gets_the_same_package_again_and_a_paper_with_its_name_only_when_chosen() throws Exception {
      Path first = folder.resolve("overzicht.zip");
      Path again = folder.resolve("opnieuw.zip");
      Path unnamed = folder.resolve("zonder.pdf");
      Path named = folder.resolve("met.pdf");
      stand.chosen.addAll(List.of(first, again, unnamed, named));
      model.release();
      var report = seen(model).left().orElseThrow();

      model.copy(report);
      model.paper(report);
      model.named().set(true);
      model.paper(report);

      assertThat(again).hasSameBinaryContentAs(first);
      assertThat(words(unnamed)).doesNotContain("Grootste");
      assertThat(words(named)).contains("Grootste");
    }
  }

  @Nested
  final class A_client_that_is_too_small_or_of_unknown_size {

    @Test
    void is_told_nothing_but_the_sentence_which_is_always_the_same() throws Exception {
      Path small = folder.resolve("klein.pdf");
      Path large = folder.resolve("groot.pdf");
      stand.chosen.addAll(List.of(small, large));
      Organisation client = largest("20-49");
      ReportModel refused = of(client);
      assertThat(seen(refused).says()).isEmpty();
      assertThat(seen(refused).largeEnough()).isFalse();
      assertThat(refused.sizeKnown()).isTrue();
      refused.release();
      assertThat(stand.asked).isEmpty();
      refused.sentence();

      ReportModel allowed = of(sized(client, "200-plus"));
      assertThat(seen(allowed).releasable()).isTrue();
      allowed.sentence();

      assertThat(words(small)).isEqualTo(words(large)).contains("geen aparte cijfers");
    }

    @Test
    void is_known_to_have_no_size_yet() {
      ReportModel model = of(largest("unknown"));

      assertThat(model.sizeKnown()).isFalse();
      assertThat(seen(model).says()).isEmpty();
    }
  }

  private static ReportSeen seen(ReportModel model) {
    return model.seen().get().orElseThrow();
  }

  private ReportModel of(Organisation client) {
    ReportModel model =
        new ReportModel(desk, new OrganisationModel(desk, () -> {}, client, List.of(), Map.of()));
    model.load();
    return model;
  }

  /** The client of a made-up practice with the most dossiers. */
  private Organisation largest(String size) {
    MadeUpPractice made = new PracticeMaker(7, List.of("caw", "line-1712")).make(YEAR, 130);
    PracticeWriter.write(kluis.store(), made);
    Map<OrganisationId, Integer> sizes = new HashMap<>();
    made.dossiers()
        .forEach(
            one ->
                one.dossier()
                    .intake()
                    .organisation()
                    .ifPresent(id -> sizes.merge(id, 1, Integer::sum)));
    OrganisationId most =
        sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return sized(new Organisation(most, "Grootste", Map.of(), ""), size);
  }

  private Organisation sized(Organisation client, String size) {
    Organisation sized =
        new Organisation(client.id(), client.name(), Map.of("organisation-size", size), "");
    kluis
        .store()
        .write(
            transaction -> {
              new OrganisationRepository(transaction).update(sized);
              return true;
            });
    return sized;
  }

  private Organisation written(Organisation client) {
    kluis
        .store()
        .write(
            transaction -> {
              new OrganisationRepository(transaction).insert(client);
              return true;
            });
    return client;
  }

  private static String words(Path file) throws Exception {
    try (PdfDocument paper = new PdfDocument(new PdfReader(file.toFile()))) {
      return PdfTextExtractor.getTextFromPage(paper.getFirstPage());
    }
  }
}
