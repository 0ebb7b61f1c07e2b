package org.toevertrouwd.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.CountableDossier.Contact;
import org.toevertrouwd.casework.CountableDossier.Fact;
import org.toevertrouwd.casework.CountableDossier.Moment;
import org.toevertrouwd.casework.CountableDossier.Standing;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.ReporterId;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.Counting;
import org.toevertrouwd.figures.CountingYear;
import org.toevertrouwd.practice.OrganisationId;

/** Dossiers of one year that chance made, and changes to one of them. */
final class RandomPractice {

  static final int YEAR = 2025;

  private final Codebook codebook;
  private final SplittableRandom random;
  private final List<OrganisationId> clients =
      IntStream.range(0, 6).mapToObj(i -> OrganisationId.random()).toList();
  private final List<CountableDossier> dossiers = new ArrayList<>();

  RandomPractice(Codebook codebook, int seed, int size) {
    this.codebook = codebook;
    this.random = new SplittableRandom(seed);
    for (int i = 0; i < size; i++) {
      dossiers.add(dossier());
    }
  }

  /** The bundled codebook with fewer tables. */
  static Codebook small(String... tables) {
    Codebook all = BundledCodebook.load();
    List<String> names = List.of(tables);
    return new Codebook(
        all.id(),
        all.version(),
        all.sha256(),
        all.dimensions(),
        all.layout().stream().filter(table -> names.contains(table.id())).toList());
  }

  CountedYear counted() {
    return counted(dossiers);
  }

  /** The year after one dossier was changed, objected, came late or went to the bin. */
  CountedYear edited() {
    List<CountableDossier> changed = new ArrayList<>(dossiers);
    int one = random.nextInt(changed.size());
    CountableDossier was = changed.get(one);
    switch (random.nextInt(6)) {
      case 0 -> changed.add(dossier());
      case 1 -> changed.remove(one);
      case 2 -> changed.set(one, with(was, Standing.OBJECTED, was.answers()));
      default -> changed.set(one, with(was, was.standing(), other(was.answers())));
    }
    return counted(changed);
  }

  private CountedYear counted(List<CountableDossier> some) {
    return new Counting(codebook, CountingYear.nothingReleased()).count(some, YEAR);
  }

  /** Another answer to one question that a table asks. */
  private Answers other(Answers answers) {
    List<String> asked =
        codebook.layout().stream().map(table -> table.axes().getFirst().dimension()).toList();
    String dimension = asked.get(random.nextInt(asked.size()));
    return answers.with(dimension, drawn(codebook.dimension(dimension).orElseThrow(), 1));
  }

  private static CountableDossier with(CountableDossier was, Standing standing, Answers answers) {
    return new CountableDossier(
        was.id(),
        was.kind(),
        was.reporter(),
        was.contributor(),
        standing,
        answers,
        was.begin(),
        was.firstClosing(),
        was.contacts(),
        was.referrals());
  }

  private CountableDossier dossier() {
    Answers answers = Answers.none();
    for (Dimension dimension : codebook.dimensions()) {
      answers = answers.with(dimension.code(), drawn(dimension, 3));
    }
    Optional<OrganisationId> client =
        random.nextInt(6) == 0
            ? Optional.empty()
            : Optional.of(clients.get(Math.min(random.nextInt(6), random.nextInt(6))));
    return new CountableDossier(
        DossierId.random(),
        DossierKind.CASE,
        ReporterId.random(),
        client,
        Standing.COUNTS,
        answers,
        moment(Fact.BEGIN),
        Optional.empty(),
        List.of(new Contact(moment(Fact.CONTACT), 1, Answers.none())),
        List.of());
  }

  /** The further down the list, the seldomer. */
  private String drawn(Dimension dimension, int skew) {
    List<Category> all = dimension.categories();
    return all.get((int) (all.size() * Math.pow(random.nextDouble(), skew))).code();
  }

  private static Moment moment(Fact fact) {
    return new Moment(fact, UUID.randomUUID(), LocalDate.of(YEAR, 3, 1), Optional.empty());
  }
}
