package org.toevertrouwd.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.toevertrouwd.practice.OrganisationId;

/** Countable dossiers, said in few words. */
public final class DossierBuilder {

  private final Moment begin;
  private final List<Contact> contacts = new ArrayList<>();
  private final List<Referred> referrals = new ArrayList<>();
  private DossierKind kind = DossierKind.CASE;
  private Standing standing = Standing.COUNTS;
  private ReporterId reporter = ReporterId.random();
  private Optional<OrganisationId> organisation = Optional.empty();
  private Optional<Moment> closing = Optional.empty();
  private Answers answers = Answers.none();

  private DossierBuilder(Moment begin) {
    this.begin = begin;
  }

  public static DossierBuilder begun(String on) {
    return new DossierBuilder(moment(on));
  }

  /** Begun on a day, and taken along by a year that left. */
  static DossierBuilder begun(String on, int settledIn) {
    return new DossierBuilder(moment(on, settledIn));
  }

  DossierBuilder advice() {
    kind = DossierKind.ADVICE;
    return this;
  }

  DossierBuilder standing(Standing changed) {
    standing = changed;
    return this;
  }

  DossierBuilder by(ReporterId known) {
    reporter = known;
    return this;
  }

  public DossierBuilder at(OrganisationId known) {
    organisation = Optional.of(known);
    return this;
  }

  public DossierBuilder answer(String dimension, String... codes) {
    answers = answers.with(dimension, Set.of(codes));
    return this;
  }

  DossierBuilder contact(String on, String channel) {
    contacts.add(new Contact(moment(on), 1, Answers.none().with("channel", channel)));
    return this;
  }

  DossierBuilder undatedContacts(int number) {
    contacts.add(new Contact(begin, number, Answers.none()));
    return this;
  }

  DossierBuilder referral(String on, String serviceKind, String status) {
    referrals.add(new Referred(moment(on), serviceKind, status));
    return this;
  }

  DossierBuilder closed(String on) {
    closing = Optional.of(moment(on));
    return this;
  }

  public CountableDossier build() {
    return new CountableDossier(
        DossierId.random(),
        kind,
        reporter,
        organisation,
        standing,
        answers,
        begin,
        closing,
        contacts,
        referrals);
  }

  static Moment moment(String on) {
    return moment(on, Optional.empty());
  }

  static Moment moment(String on, int settledIn) {
    return moment(on, Optional.of(settledIn));
  }

  private static Moment moment(String on, Optional<Integer> settledIn) {
    return new Moment(Fact.BEGIN, UUID.randomUUID(), LocalDate.parse(on), settledIn);
  }
}
