package org.toevertrouwd.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.CountableDossier.Contact;
import org.toevertrouwd.casework.CountableDossier.Fact;
import org.toevertrouwd.casework.CountableDossier.Moment;
import org.toevertrouwd.casework.CountableDossier.Referred;
import org.toevertrouwd.casework.CountableDossier.Standing;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.ReporterId;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.Counting;
import org.toevertrouwd.figures.CountingYear;

/** A year of dossiers that chance made, counted as the program counts, and what is true of it. */
final class MadeYear {

  private final Codebook codebook;
  private final Random random;
  private final List<CountableDossier> dossiers = new ArrayList<>();

  MadeYear(Codebook codebook, Random random, int number) {
    this.codebook = codebook;
    this.random = random;
    for (int i = 0; i < number; i++) {
      dossiers.add(dossier());
    }
  }

  CountedYear counted() {
    return new Counting(codebook, CountingYear.nothingReleased()).count(dossiers, Releases.YEAR);
  }

  /** What every quantity of the tables really is; a quantity of several tables counts once. */
  Map<Quantity, Long> truth() {
    CountedYear counted = counted();
    Map<Quantity, Long> truth = new HashMap<>();
    for (Unit unit : Unit.values()) {
      truth.put(Quantity.total(unit), (long) counted.population(unit).value());
    }
    counted
        .tables()
        .forEach(
            table ->
                table
                    .cells()
                    .forEach(
                        cell -> {
                          Quantity what = Quantity.of(table.definition(), cell.codes());
                          long value = cell.tally().value();
                          Long other = truth.put(what, value);
                          if (other != null && other != value) {
                            throw new AssertionError(what + " is " + other + " and " + value);
                          }
                        }));
    return truth;
  }

  private CountableDossier dossier() {
    Moment begin = moment(Fact.BEGIN);
    Answers answers = Answers.none();
    for (Dimension dimension : codebook.dimensions()) {
      if (random.nextInt(8) > 0) {
        answers = answers.with(dimension.code(), chosen(dimension));
      }
    }
    List<Contact> contacts = new ArrayList<>();
    List<Referred> referrals = new ArrayList<>();
    for (int number = random.nextInt(3); number > 0; number--) {
      contacts.add(new Contact(moment(Fact.CONTACT), 1, said("channel", "intervention-kind")));
      referrals.add(
          new Referred(moment(Fact.REFERRAL), code("service-kind"), code("referral-status")));
    }
    return new CountableDossier(
        DossierId.random(),
        random.nextInt(6) == 0 ? DossierKind.ADVICE : DossierKind.CASE,
        ReporterId.random(),
        Optional.empty(),
        random.nextInt(9) == 0 ? Standing.OBJECTED : Standing.COUNTS,
        answers,
        begin,
        random.nextBoolean() ? Optional.of(moment(Fact.CLOSING)) : Optional.empty(),
        contacts,
        referrals);
  }

  private Answers said(String... dimensions) {
    Answers answers = Answers.none();
    for (String dimension : dimensions) {
      answers = answers.with(dimension, code(dimension));
    }
    return answers;
  }

  private String code(String dimension) {
    return codebook.dimension(dimension).map(this::any).orElse(Category.UNKNOWN);
  }

  /** Also what nobody should say: "not known" beside a real answer, and codes that ended. */
  private Set<String> chosen(Dimension dimension) {
    Set<String> chosen = new HashSet<>();
    for (int i = dimension.multi() ? random.nextInt(4) : 1; i > 0; i--) {
      chosen.add(any(dimension));
    }
    return chosen;
  }

  private String any(Dimension dimension) {
    List<Category> all = dimension.categories();
    return all.get(random.nextInt(all.size())).code();
  }

  private static Moment moment(Fact fact) {
    return new Moment(fact, UUID.randomUUID(), LocalDate.of(Releases.YEAR, 3, 1), Optional.empty());
  }
}
