package org.toevertrouwd.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.casework.CountableDossier.Contact;
import org.toevertrouwd.casework.CountableDossier.Moment;
import org.toevertrouwd.casework.CountableDossier.Referred;
import org.toevertrouwd.practice.OrganisationId;

/**
 * Puts together what counting needs of a dossier.
 *
 * @param answers of dossiers
 * @param organisations answers that dossiers take over unless they say otherwise
 * @param contacts dated conversations, oldest first
 * @param referrals in the order they were written down
 * @param firstClosings the first closing ever
 */
record CountableParts(
    Map<DossierId, Answers> answers,
    Map<OrganisationId, Map<String, String>> organisations,
    Map<DossierId, List<Contact>> contacts,
    Map<DossierId, List<Given>> referrals,
    Map<DossierId, Moment> firstClosings) {

  /** A referral, perhaps without a day. */
  record Given(Optional<LocalDate> on, Instant recordedAt, String serviceKind, String status) {

    Referred within(Moment begin) {
      return new Referred(new Moment(on.orElse(begin.on()), recordedAt), serviceKind, status);
    }
  }

  /** The whole dossier; empty while there is no date to count it by. */
  Optional<CountableDossier> whole(CountableRow row) {
    List<Contact> dated =
        contacts.getOrDefault(row.id(), List.of()).stream()
            .map(contact -> notBefore(row.recordedAt(), contact))
            .toList();
    Optional<Moment> begin =
        dated.isEmpty()
            ? row.firstContactOn().map(day -> new Moment(day, row.recordedAt()))
            : Optional.of(dated.getFirst().moment());
    return begin.map(moment -> whole(row, moment, dated));
  }

  private CountableDossier whole(CountableRow row, Moment begin, List<Contact> dated) {
    List<Contact> all = new ArrayList<>(dated);
    if (row.undatedConversations() > 0) {
      all.add(new Contact(begin, row.undatedConversations(), Answers.none()));
    }
    return new CountableDossier(
        row.id(),
        row.kind(),
        row.reporter(),
        row.organisation(),
        row.standing(),
        filledIn(row),
        begin,
        Optional.ofNullable(firstClosings.get(row.id())),
        all,
        referrals.getOrDefault(row.id(), List.of()).stream()
            .map(given -> given.within(begin))
            .toList());
  }

  private Answers filledIn(CountableRow row) {
    Answers filled = answers.getOrDefault(row.id(), Answers.none());
    Map<String, String> organisation =
        row.organisation().map(id -> organisations.getOrDefault(id, Map.of())).orElse(Map.of());
    for (Map.Entry<String, String> answer : organisation.entrySet()) {
      if (filled.all(answer.getKey()).isEmpty()) {
        filled = filled.with(answer.getKey(), Set.of(answer.getValue()));
      }
    }
    return filled;
  }

  /** A conversation noted earlier and filed later was not known to the dossier before it began. */
  private static Contact notBefore(Instant recordedAt, Contact contact) {
    Moment moment = contact.moment();
    return moment.recordedAt().isBefore(recordedAt)
        ? new Contact(new Moment(moment.on(), recordedAt), contact.number(), contact.answers())
        : contact;
  }
}
