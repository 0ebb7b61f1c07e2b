package org.toevertrouwd.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.codebook.Texts;

class BundledDirectoryTest {

  private final Directory directory = BundledDirectory.load();

  private Service service(String code) {
    return directory.service(new ServiceCode(code)).orElseThrow();
  }

  @Nested
  class Its_services {

    @Test
    void are_all_that_the_product_page_lists() {
      assertThat(directory.services())
          .extracting(service -> service.code().value())
          .contains(
              "confidant-internal",
              "confidant-external",
              "prevention-adviser-internal",
              "prevention-adviser-external",
              "engagement-arts",
              "punt-vzw",
              "zijn-vzw",
              "over-grenzen",
              "idewe",
              "securex",
              "attentia",
              "mensura",
              "api",
              "line-1712",
              "chat-sexual-violence",
              "nu-praat-ik-erover",
              "recognition-commission",
              "caw",
              "zsg",
              "flemish-contact-point",
              "vmri",
              "unia",
              "igvm",
              "union",
              "gp",
              "police",
              "labour-inspectorate-be",
              "school-confidant",
              "genderkamer",
              "mores",
              "labour-inspectorate-nl",
              "education-inspectorate-nl",
              "human-rights-college",
              "ombudsman-nl",
              "complaints-committee-nl",
              "company-doctor",
              "kunstenbond",
              "employers-helpdesk");
    }

    @Test
    void use_every_kind_and_no_more_than_the_figures_allow() {
      Set<ServiceKind> used =
          directory.services().stream().map(Service::kind).collect(Collectors.toSet());

      assertThat(used).isEqualTo(EnumSet.allOf(ServiceKind.class)).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void say_where_they_were_found_in_a_document_of_the_directory() {
      assertThat(directory.services())
          .allSatisfy(
              service ->
                  assertThat(service.sources())
                      .isNotEmpty()
                      .allMatch(source -> directory.document(source).isPresent()));
    }

    @Test
    void say_where_they_work() {
      assertThat(directory.services()).noneMatch(service -> service.scope().areas().isEmpty());
    }

    @Test
    void give_no_number_or_address_but_the_one_that_a_covenant_prints() {
      assertThat(directory.services())
          .filteredOn(service -> service.fact(FactKind.CONTACT).isPresent())
          .extracting(service -> service.code().value())
          .containsExactly("mores");
    }

    @Test
    void have_no_text_with_a_telephone_number_in_it() {
      Pattern telephone = Pattern.compile("(?:\\d[ ./-]?){6,}");

      assertThat(facts()).extracting(Texts::nl).noneMatch(text -> telephone.matcher(text).find());
    }

    @Test
    void say_each_fact_in_three_different_texts_unless_it_is_a_name() {
      assertThat(facts())
          .filteredOn(text -> text.nl().length() > 25)
          .allSatisfy(text -> assertThat(Set.of(text.nl(), text.fr(), text.en())).hasSize(3));
    }

    @Test
    void leave_open_what_no_source_gives() {
      assertThat(service("gp").facts()).isEmpty();
      assertThat(service("caw").fact(FactKind.ANONYMITY)).isEmpty();
    }

    @Test
    void never_serve_the_employer_but_for_the_helpdesk_that_stands_apart() {
      assertThat(directory.services())
          .filteredOn(service -> service.audience() == Audience.EMPLOYER)
          .containsExactly(service("employers-helpdesk"));
    }

    private List<Texts> facts() {
      return directory.services().stream()
          .flatMap(service -> service.facts().values().stream())
          .map(Fact::text)
          .toList();
    }
  }

  @Nested
  class The_Genderkamer {

    @Test
    void still_worked_the_day_before_it_ended() {
      assertThat(service("genderkamer").worksOn(LocalDate.of(2023, 3, 14))).isTrue();
    }

    @Test
    void has_ended_on_15_March_2023() {
      assertThat(service("genderkamer").worksOn(LocalDate.of(2023, 3, 15))).isFalse();
    }

    @Test
    void is_the_only_one_that_has_ended() {
      assertThat(directory.services())
          .filteredOn(service -> service.until().isPresent())
          .containsExactly(service("genderkamer"));
    }
  }

  @Nested
  class Beside_the_documents_of_the_sector {

    private final Path seeds = Path.of("..", "shared", "seeds");

    @Test
    void names_files_that_exist() {
      assumeTrue(Files.isDirectory(seeds), "the documents do not stand beside the checkout");

      assertThat(directory.documents())
          .allMatch(document -> Files.isRegularFile(seeds.resolve(document.file())));
    }

    @Test
    void names_headings_that_stand_in_them() {
      assumeTrue(Files.isDirectory(seeds), "the documents do not stand beside the checkout");

      assertThat(sources())
          .isNotEmpty()
          .allSatisfy(source -> assertThat(text(source)).containsIgnoringCase(heading(source)));
    }

    private List<Source> sources() {
      return directory.services().stream()
          .flatMap(
              service ->
                  Stream.concat(
                      service.sources().stream(),
                      service.facts().values().stream().map(Fact::source)))
          .distinct()
          .toList();
    }

    private String text(Source source) throws IOException {
      Path file = seeds.resolve(directory.document(source).orElseThrow().file());
      return Files.readString(file, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    private String heading(Source source) {
      return source.place().replaceAll("^actie |^Bijlage 1, |, voetnoten$", "");
    }
  }
}
