package org.toevertrouwd.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.toevertrouwd.casework.CountableDossier.Contact;
import org.toevertrouwd.casework.CountableDossier.Fact;
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
 * @param firstClosings the day of the first closing ever
 * @param settled in which released year a fact belongs for good
 */
record CountableParts(
    Map<DossierId, Answers> answers,
    Map<OrganisationId, Map<String, String>> organisations,
    Map<DossierId, List<Held>> contacts,
    Map<DossierId, List<Given>> referrals,
    Map<DossierId, LocalDate> firstClosings,
    Map<SettledRepository.Key, Integer> settled) {

  /** A conversation with a day. */
  record Held(UUID id, LocalDate on, Answers answers) {}

  /** A referral, perhaps without a day. */
  record Given(UUID id, Optional<LocalDate> on, String serviceKind, String status) {}

  /** The whole dossier; empty while there is no date to count it by. */
  Optional<CountableDossier> whole(CountableRow row) {
    List<Held> dated = contacts.getOrDefault(row.id(), List.of());
    Optional<LocalDate> begin =
        dated.isEmpty() ? row.firstContactOn() : Optional.of(dated.getFirst().on());
    return begin.map(day -> whole(row, moment(Fact.BEGIN, row.id().value(), day), dated));
  }

  private CountableDossier whole(CountableRow row, Moment begin, List<Held> dated) {
    List<Contact> all = new ArrayList<>();
    for (Held held : dated) {
      all.add(new Contact(moment(Fact.CONTACT, held.id(), held.on()), 1, held.answers()));
    }
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
        Optional.ofNullable(firstClosings.get(row.id()))
            .map(day -> moment(Fact.CLOSING, row.id().value(), day)),
        all,
        referrals.getOrDefault(row.id(), List.of()).stream()
            .map(given -> referred(given, begin.on()))
            .toList());
  }

  private Referred referred(Given given, LocalDate begin) {
    return new Referred(
        moment(Fact.REFERRAL, given.id(), given.on().orElse(begin)),
        given.serviceKind(),
        given.status());
  }

  private Moment moment(Fact fact, UUID subject, LocalDate on) {
    SettledRepository.Key key = new SettledRepository.Key(fact, subject);
    return new Moment(fact, subject, on, Optional.ofNullable(settled.get(key)));
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
}
