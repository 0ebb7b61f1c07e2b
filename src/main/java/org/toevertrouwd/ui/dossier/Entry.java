package org.toevertrouwd.ui.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.casework.Closing;
import org.toevertrouwd.casework.Document;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.Referral;

/** One thing on the timeline of a dossier. */
sealed interface Entry {

  /** The day it stands at; what has none comes last. */
  Optional<LocalDate> on();

  /** The time of that day, where one is known. */
  default Optional<LocalTime> at() {
    return Optional.empty();
  }

  /** A conversation. */
  record Talked(DossierPage.Talk talk) implements Entry {
    @Override
    public Optional<LocalDate> on() {
      return talk.conversation().when().on();
    }

    @Override
    public Optional<LocalTime> at() {
      return talk.conversation().when().at();
    }
  }

  /**
   * A referral.
   *
   * @param service its name
   */
  record Referred(Referral referral, String service, Optional<LocalDate> on) implements Entry {}

  /** Something to do, or done. */
  record Step(FollowUp followUp) implements Entry {
    @Override
    public Optional<LocalDate> on() {
      return Optional.of(followUp.doneOn().orElse(followUp.dueOn()));
    }
  }

  /** A document that was added. */
  record Added(Document document, Optional<LocalDate> on) implements Entry {}

  /** The dossier was closed. */
  record Closed(Optional<LocalDate> on) implements Entry {}

  /** The dossier was opened again. */
  record Reopened(Optional<LocalDate> on) implements Entry {}

  /** Everything on the timeline, in order of day; open steps come after what was done that day. */
  static List<Entry> of(DossierPage page, ZoneId zone) {
    List<Entry> all = new ArrayList<>();
    page.events().talks().forEach(talk -> all.add(new Talked(talk)));
    for (Referral referral : page.events().referrals()) {
      Optional<LocalDate> recorded = Optional.of(LocalDate.ofInstant(referral.recordedAt(), zone));
      String name = page.around().services().getOrDefault(referral.service(), referral.service());
      all.add(new Referred(referral, name, referral.on().or(() -> recorded)));
    }
    for (Document paper : page.events().documents()) {
      all.add(new Added(paper, Optional.of(LocalDate.ofInstant(paper.addedAt(), zone))));
    }
    closings(page.dossier().course().closings(), all);
    page.events().followUps().forEach(step -> all.add(new Step(step)));
    all.sort(ORDER);
    return all;
  }

  /** By day, then by time where both have one; what has no day is a draft of now. */
  Comparator<Entry> ORDER =
      Comparator.<Entry, LocalDate>comparing(entry -> entry.on().orElse(LocalDate.MAX))
          .thenComparing(entry -> entry.at().orElse(LocalTime.MAX));

  private static void closings(List<Closing> closings, List<Entry> all) {
    for (Closing closing : closings) {
      all.add(new Closed(Optional.of(closing.on())));
      closing.reopening().ifPresent(again -> all.add(new Reopened(Optional.of(again.on()))));
    }
  }
}
