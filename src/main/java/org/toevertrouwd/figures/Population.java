package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.CountableDossier.Contact;
import org.toevertrouwd.casework.CountableDossier.Moment;
import org.toevertrouwd.casework.CountableDossier.Referred;
import org.toevertrouwd.codebook.Unit;

/**
 * Who and what belongs to a year, unit by unit. Source: FIGURES.md, "Population and units".
 *
 * <p>A dossier with an objection, or that an earlier confidant of the pool counts, is only ever
 * counted as such; the situation that joins two reporters plays no part, so they are two cases.
 */
final class Population {

  private final int year;
  private final CountingYear years;
  private final DerivedAnswers derived;
  private final Map<Unit, List<Counted>> units = new EnumMap<>(Unit.class);

  Population(int year, CountingYear years, DerivedAnswers derived) {
    this.year = year;
    this.years = years;
    this.derived = derived;
    for (Unit unit : Unit.values()) {
      units.put(unit, new ArrayList<>());
    }
  }

  void add(CountableDossier dossier) {
    switch (dossier.standing()) {
      case COUNTS -> addEligible(dossier);
      case OBJECTED -> addExcluded(dossier, "objected");
      case EARLIER_CONFIDANT -> addExcluded(dossier, "earlier-confidant");
    }
  }

  /** What belongs to a unit, in the order it was added. */
  List<Counted> of(Unit unit) {
    return units.getOrDefault(unit, List.of());
  }

  private void addEligible(CountableDossier dossier) {
    if (inYear(dossier.begin())) {
      switch (dossier.kind()) {
        case CASE -> put(Unit.CASES, Counted.one(dossier, derived.ofCase(dossier.answers())));
        case ADVICE -> put(Unit.ADVICE, Counted.one(dossier, dossier.answers()));
      }
    }
    for (Contact contact : dossier.contacts()) {
      if (inYear(contact.moment())) {
        put(Unit.CONTACTS, Counted.several(dossier, contact.number(), contact.answers()));
      }
    }
    for (Referred referral : dossier.referrals()) {
      if (inYear(referral.moment())) {
        put(Unit.REFERRALS, Counted.one(dossier, DerivedAnswers.ofReferral(referral)));
      }
    }
    dossier
        .firstClosing()
        .filter(this::inYear)
        .ifPresent(
            closing -> put(Unit.CLOSED, Counted.one(dossier, derived.ofClosing(dossier, closing))));
  }

  private void addExcluded(CountableDossier dossier, String reason) {
    if (inYear(dossier.begin())) {
      put(Unit.EXCLUDED, Counted.one(dossier, DerivedAnswers.ofExcluded(reason)));
    }
  }

  private boolean inYear(Moment moment) {
    return years.of(moment) == year;
  }

  private void put(Unit unit, Counted counted) {
    units.computeIfAbsent(unit, none -> new ArrayList<>()).add(counted);
  }
}
