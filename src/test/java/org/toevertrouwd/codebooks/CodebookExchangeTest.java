package org.toevertrouwd.codebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.codebook.CodebookChange;
import org.toevertrouwd.codebook.CodebookFinding.Reason;
import org.toevertrouwd.codebook.KnownCodebooks;
import org.toevertrouwd.codebooks.CodebookOffer.Offered;
import org.toevertrouwd.codebooks.CodebookOffer.Standing;
import org.toevertrouwd.exchange.CodebookFile;
import org.toevertrouwd.exchange.Refusal;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Cases;
import org.toevertrouwd.wording.Language;

/** A codebook of the bureau on its way into a kluis, and back out as long as nothing used it. */
final class CodebookExchangeTest {

  @TempDir private Path folder = Path.of("");
  private Optional<OpenKluis> open = Optional.empty();
  private final SigningKey bureau = SigningKey.generate();

  @BeforeEach
  void make() throws Exception {
    open = Optional.of(Kluizen.create(folder.resolve("mijn.kluis")));
  }

  @AfterEach
  void close() {
    open.ifPresent(OpenKluis::close);
    bureau.close();
  }

  private OpenKluis kluis() {
    return open.orElseThrow();
  }

  private CodebookExchange exchange() {
    return new CodebookExchange(kluis().store(), Kluizen.CLOCK);
  }

  private byte[] published(LaterCodebook codebook) {
    return CodebookFile.write(codebook.bytes(), bureau);
  }

  private Offered offered(LaterCodebook codebook) {
    return exchange().look(published(codebook)).offered().orElseThrow();
  }

  private KnownCodebooks accepted(LaterCodebook codebook) {
    return exchange().accept(offered(codebook)).orElseThrow();
  }

  private List<Objection> objections(byte[] file) {
    CodebookOffer offer = exchange().look(file);
    assertThat(offer).isInstanceOf(CodebookOffer.Refused.class);
    assertThat(exchange().state().imported()).isEmpty();
    return ((CodebookOffer.Refused) offer).objections();
  }

  @Nested
  final class A_later_version {

    @Test
    void says_what_changes_before_anything_does() {
      Offered offer = offered(LaterCodebook.second());

      assertThat(offer.standing()).isEqualTo(new Standing.First());
      assertThat(offer.changes())
          .filteredOn(CodebookChange.Ended.class::isInstance)
          .extracting(change -> ((CodebookChange.Ended) change).category().code())
          .containsExactly("circus", "form", "contacted");
      ChangeWords words = new ChangeWords(Language.NL);
      assertThat(words.of(offer.changes(), ChangeWords.Kind.ENDED))
          .contains("Sector: “circus” vervalt en telt voortaan als “kunsten”.");
      assertThat(words.of(offer.changes(), ChangeWords.Kind.NEW))
          .singleElement()
          .asString()
          .contains("games (nl)");
      assertThat(words.of(offer.changes(), ChangeWords.Kind.REWORDED))
          .singleElement()
          .asString()
          .contains("pesten en uitsluiten");
      assertThat(exchange().state().imported()).isEmpty();
    }

    @Test
    void counts_once_it_is_accepted_and_keeps_those_before_it() {
      KnownCodebooks known = accepted(LaterCodebook.second());
      accepted(LaterCodebook.second().with("version", "5"));

      assertThat(known.current().version()).isEqualTo("2");
      CodebookState state = exchange().state();
      assertThat(state.known().all())
          .extracting(codebook -> codebook.version())
          .containsExactly("5", "2", "1");
      assertThat(state.imported().orElseThrow().signer()).isEqualTo(bureau.signer());
      assertThat(state.imported().orElseThrow().at()).isEqualTo(Kluizen.CLOCK.instant());
    }

    @Test
    void is_not_accepted_when_another_one_was_meanwhile() {
      Offered looked = offered(LaterCodebook.second());
      accepted(LaterCodebook.version(3));

      assertThat(exchange().accept(looked)).isEmpty();
      assertThat(exchange().state().known().current().version()).isEqualTo("3");
    }
  }

  @Nested
  final class What_may_not_come_in {

    @Test
    void is_the_same_or_an_older_version() {
      assertThat(objections(published(LaterCodebook.version(1))))
          .singleElement()
          .satisfies(one -> assertThat(reason(one)).isEqualTo(Reason.NOT_LATER));
    }

    @Test
    void is_another_codebook() {
      assertThat(objections(published(LaterCodebook.version(2).with("id", "ander"))))
          .singleElement()
          .satisfies(one -> assertThat(one.text(Language.NL)).startsWith("Regel 2:"));
    }

    @Test
    void is_one_without_a_code_that_was_there() {
      assertThat(objections(published(LaterCodebook.version(2).without("sector", "circus"))))
          .extracting(CodebookExchangeTest::reason)
          .containsOnly(Reason.VANISHED);
    }

    @Test
    void is_one_in_which_a_code_means_something_else() {
      LaterCodebook moved =
          LaterCodebook.version(2).with("sector", "circus", "broader", "film-and-media");
      LaterCodebook anew = LaterCodebook.version(2).with("sector", "circus", "since", "2");
      LaterCodebook old =
          LaterCodebook.version(2)
              .ended("sector", "circus", "arts", 1)
              .added("sector", "games", "film-and-media", 1);

      assertThat(objections(published(moved)))
          .extracting(CodebookExchangeTest::reason)
          .containsExactly(Reason.CHANGED_MEANING);
      assertThat(objections(published(anew)))
          .extracting(CodebookExchangeTest::reason)
          .containsExactly(Reason.CHANGED_MEANING);
      assertThat(objections(published(old)))
          .extracting(CodebookExchangeTest::reason)
          .containsExactly(Reason.BAD_VERSION);
    }

    @Test
    void is_one_that_was_changed_after_it_was_signed() {
      byte[] file = published(LaterCodebook.second());
      file[file.length / 2] ^= 1;

      assertThat(objections(file)).hasSize(1).first().isInstanceOf(Objection.OfFile.class);
    }

    @Test
    void is_explained_in_every_language() {
      for (Language language : Language.values()) {
        for (Refusal reason : Refusal.values()) {
          assertThat(new Objection.OfFile(reason).text(language)).isNotBlank();
        }
        for (Reason reason : Reason.values()) {
          var finding = new org.toevertrouwd.codebook.CodebookFinding(reason, "/x", 7, "abc");
          assertThat(new Objection.OfContent(finding).text(language)).contains("7");
        }
      }
    }
  }

  private static Reason reason(Objection objection) {
    return ((Objection.OfContent) objection).finding().reason();
  }

  @Nested
  final class The_signer {

    @Test
    void is_known_the_second_time_and_another_one_stands_out() {
      accepted(LaterCodebook.version(2));

      assertThat(offered(LaterCodebook.version(3)).standing()).isEqualTo(new Standing.Known());
      try (SigningKey stranger = SigningKey.generate()) {
        byte[] file = CodebookFile.write(LaterCodebook.version(3).bytes(), stranger);
        assertThat(exchange().look(file).offered().orElseThrow().standing())
            .isEqualTo(new Standing.Other(bureau.signer()));
      }
    }

    @Test
    void is_this_kluis_when_it_publishes_itself() {
      Offered draft = exchange().draft(LaterCodebook.second().bytes()).offered().orElseThrow();

      byte[] file = exchange().publish(draft).orElseThrow();

      assertThat(draft.standing()).isEqualTo(new Standing.Own());
      assertThat(exchange().state().known().current().version()).isEqualTo("2");
      assertThat(exchange().publishedAgain().orElseThrow()).isEqualTo(file);
      assertThat(exchange().publish(draft)).isEmpty();
    }
  }

  @Nested
  final class Open_dossiers {

    private Dossier circus(int number) {
      return new Cases(kluis()).dossier(number, CodebookExchangeTest::inCircus);
    }

    @Test
    void with_an_answer_that_ends_are_named_and_keep_it() {
      Dossier dossier = circus(1);
      ConversationId talk = ConversationId.random();
      kluis()
          .store()
          .write(
              transaction -> {
                new ConversationRepository(transaction)
                    .insert(
                        new Conversation(
                            talk,
                            Optional.of(dossier.id()),
                            new Conversation.When(
                                Optional.of(LocalDate.of(2026, 1, 12)),
                                Optional.empty(),
                                Optional.empty()),
                            Answers.none().with("channel", "form"),
                            new Conversation.Text("", ""),
                            Kluizen.CLOCK.instant()));
                return true;
              });
      new Cases(kluis()).closed(2);

      Offered offer = offered(LaterCodebook.second());

      assertThat(offer.ended())
          .extracting(CodeUse::kind, CodeUse::subject, CodeUse::code)
          .containsExactlyInAnyOrder(
              org.assertj.core.groups.Tuple.tuple(
                  CodeUse.Kind.DOSSIER, dossier.id().value(), "circus"),
              org.assertj.core.groups.Tuple.tuple(CodeUse.Kind.CONVERSATION, talk.value(), "form"));
      assertThat(offer.ended().getFirst().dossier().orElseThrow().code()).isEqualTo(dossier.code());
      KnownCodebooks known = exchange().accept(offer).orElseThrow();
      assertThat(known.current().dimension("sector").orElseThrow().category("circus")).isPresent();
    }
  }

  private static Dossier inCircus(Dossier dossier) {
    return answering(dossier, Answers.none().with("sector", "circus"));
  }

  private static Dossier answering(Dossier dossier, Answers answers) {
    return new Dossier(
        dossier.id(),
        dossier.code(),
        dossier.intake(),
        answers,
        dossier.consents(),
        dossier.course(),
        dossier.kept());
  }

  @Nested
  final class Going_back {

    @Test
    void is_possible_as_long_as_nothing_used_it() {
      accepted(LaterCodebook.second());
      new Cases(kluis()).dossier(1, CodebookExchangeTest::inCircus);

      assertThat(exchange().state().mayGoBack()).isTrue();
      assertThat(exchange().undo().orElseThrow().current().version()).isEqualTo("1");
      assertThat(exchange().undo()).isEmpty();
      assertThat(exchange().state().imported()).isEmpty();
    }

    @Test
    void is_not_possible_once_an_answer_was_given_that_only_it_knows() {
      accepted(LaterCodebook.second());
      new Cases(kluis())
          .dossier(
              1, dossier -> answering(dossier, Answers.none().with("sector", Set.of("games"))));

      assertThat(exchange().state().mayGoBack()).isFalse();
      assertThat(exchange().undo()).isEmpty();
      assertThat(exchange().state().known().current().version()).isEqualTo("2");
    }
  }
}
