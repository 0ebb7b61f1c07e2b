package org.toevertrouwd.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.toevertrouwd.practice.OrganisationId;

/**
 * What counting needs of a dossier: codes, dates and identities, no words. Dossiers in the bin, of
 * the example practice and drafts are never among them.
 *
 * @param id identity
 * @param kind whom it supports
 * @param reporter what the threshold counts
 * @param contributor the organisation it concerns; a dossier without one is its own contributor
 * @param standing whether it counts
 * @param answers what counts, of the dossier itself
 * @param begin its first conversation
 * @param firstClosing the first closing ever
 * @param contacts its conversations
 * @param referrals its referrals
 */
public record CountableDossier(
    DossierId id,
    DossierKind kind,
    ReporterId reporter,
    Optional<OrganisationId> contributor,
    Standing standing,
    Answers answers,
    Moment begin,
    Optional<Moment> firstClosing,
    List<Contact> contacts,
    List<Referred> referrals) {

  /** Whether a dossier counts. */
  public enum Standing {
    COUNTS,
    /** The reporter objected to counting. */
    OBJECTED,
    /** An earlier confidant of this pool counts the same situation. */
    EARLIER_CONFIDANT
  }

  /** What happens once in a life, and so counts once: in one year, whatever is changed later. */
  public enum Fact {
    BEGIN,
    CLOSING,
    CONTACT,
    REFERRAL
  }

  /**
   * A day in a dossier, and the year that took it along when it left the kluis.
   *
   * @param fact what happened
   * @param subject identity of the conversation or referral; of the dossier for the rest
   * @param on the local date, as it stands now
   * @param settledIn the released year it belongs to for good; empty as long as none left with it
   */
  public record Moment(Fact fact, UUID subject, LocalDate on, Optional<Integer> settledIn) {}

  /**
   * One or, when undated, several conversations.
   *
   * @param moment its own day, or that of the dossier's begin for undated ones
   * @param number how many, from 1
   * @param answers channel and kind of intervention; none for undated ones
   */
  public record Contact(Moment moment, int number, Answers answers) {}

  /**
   * One referral.
   *
   * @param moment its own day; when undated, that of the dossier's begin
   * @param serviceKind code of the kind of service
   * @param status code of the status
   */
  public record Referred(Moment moment, String serviceKind, String status) {}

  public CountableDossier {
    contacts = List.copyOf(contacts);
    referrals = List.copyOf(referrals);
  }

  /** Every moment that can count, each once. */
  public List<Moment> moments() {
    return Stream.of(
            Stream.of(begin),
            firstClosing.stream(),
            contacts.stream().map(Contact::moment),
            referrals.stream().map(Referred::moment))
        .flatMap(moment -> moment)
        .distinct()
        .toList();
  }
}
