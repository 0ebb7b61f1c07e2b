package org.toevertrouwd.release;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.toevertrouwd.app.demo.MadeUpPractice;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.Course;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.Transaction;

/** A kluis with a made-up practice of 2025, on 2 February 2027. */
final class Practice implements AutoCloseable {

  static final Codebook CODEBOOK = BundledCodebook.load();
  static final Instant NOW = Instant.parse("2027-02-02T10:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final OpenKluis kluis;
  private final MadeUpPractice made;
  final YearFigures figures;

  Practice(Path folder, int number, int dossiers) throws Exception {
    KluisOptions options =
        new KluisOptions(KeyDerivation.cheapForTestsOnly(), CLOCK, "proef", KluisFiles.system());
    OpenKluis.Made fresh =
        OpenKluis.create(
            folder.resolve(number + ".kluis"), "proef".toCharArray(), WorkArea.BE, options);
    fresh.recoveryCode().close();
    kluis = fresh.kluis();
    made = new PracticeMaker(number, List.of("1712", "caw")).make(2025, dossiers);
    PracticeWriter.write(kluis.store(), made);
    figures = new YearFigures(kluis, CODEBOOK, BundledDirectory.load(), CLOCK);
  }

  byte[] release(int year) throws ReleaseRefusedException {
    return figures.release(year, Audience.BUREAU, content -> {}).content();
  }

  int count(int year, Unit unit) {
    return figures.counted(year).population(unit).value();
  }

  Figures shown(int year) {
    return figures.leaving(year, Audience.BUREAU).figures();
  }

  /** A dossier that counts as a case, with its conversations. */
  Dossier aCase() {
    return cases().getFirst();
  }

  List<Dossier> cases() {
    return made.dossiers().stream()
        .map(one -> one.dossier())
        .filter(dossier -> dossier.intake().kind().name().equals("CASE"))
        .filter(dossier -> !dossier.consents().earlierConfidantCounts())
        .filter(dossier -> !dossier.consents().counting().state().name().equals("REFUSED"))
        .toList();
  }

  List<Conversation> conversations(DossierId dossier) {
    return kluis
        .store()
        .read(transaction -> new ConversationRepository(transaction).ofDossier(dossier));
  }

  void change(Consumer<Transaction> work) {
    kluis
        .store()
        .write(
            transaction -> {
              work.accept(transaction);
              return true;
            });
  }

  void change(DossierId id, UnaryOperator<Dossier> change) {
    change(
        transaction -> {
          DossierRepository dossiers = new DossierRepository(transaction);
          dossiers.update(change.apply(dossiers.find(id).orElseThrow()));
        });
  }

  void talk(DossierId dossier, LocalDate on) {
    change(
        transaction ->
            new ConversationRepository(transaction)
                .insert(talk(ConversationId.random(), dossier, on)));
  }

  static Conversation talk(ConversationId id, DossierId dossier, LocalDate on) {
    return new Conversation(
        id,
        Optional.of(dossier),
        new Conversation.When(Optional.of(on), Optional.empty(), Optional.empty()),
        Answers.none(),
        new Conversation.Text("", ""),
        NOW);
  }

  static Dossier with(Dossier dossier, Answers answers, Course course) {
    return new Dossier(
        dossier.id(),
        dossier.code(),
        dossier.intake(),
        answers,
        dossier.consents(),
        course,
        dossier.kept());
  }

  @Override
  public void close() {
    kluis.close();
  }
}
