package org.toevertrouwd.app.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpId;
import org.toevertrouwd.casework.Referral;
import org.toevertrouwd.casework.ReferralId;
import org.toevertrouwd.casework.ReferralStatus;

/** Makes what happens in a dossier after it was opened. */
final class CourseMaker {

  private final Draw draw;
  private final Lifelike lifelike;
  private final List<String> services;

  CourseMaker(Draw draw, Lifelike lifelike, List<String> services) {
    this.draw = draw;
    this.lifelike = lifelike;
    this.services = List.copyOf(services);
  }

  List<Conversation> conversations(DossierId dossier, LocalDate first) {
    List<Conversation> made = new ArrayList<>();
    LocalDate day = first;
    for (int left = draw.between(1, 5); left > 0; left--) {
      made.add(conversation(dossier, day));
      day = day.plusDays(draw.between(2, 21));
    }
    return made;
  }

  List<Referral> referrals(DossierId dossier, LocalDate day) {
    List<Referral> made = new ArrayList<>();
    for (int left = draw.chance(55) ? draw.between(1, 2) : 0; left > 0; left--) {
      made.add(
          new Referral(
              ReferralId.random(),
              dossier,
              draw.one(services),
              Optional.of(day),
              draw.one(List.of(ReferralStatus.values())),
              Referral.Sharing.notAsked(),
              PracticeMaker.evening(day)));
    }
    return made;
  }

  List<FollowUp> followUps(DossierId dossier, LocalDate day) {
    if (draw.chance(40)) {
      return List.of();
    }
    return List.of(
        new FollowUp(
            FollowUpId.random(),
            dossier,
            day.plusDays(draw.between(2, 30)),
            draw.one(lifelike.followUps()),
            Optional.empty()));
  }

  private Conversation conversation(DossierId dossier, LocalDate day) {
    Answers answers =
        Answers.none()
            .with("channel", draw.category("channel"))
            .with("intervention-kind", draw.category("intervention-kind"));
    return new Conversation(
        ConversationId.random(),
        Optional.of(dossier),
        new Conversation.When(
            Optional.of(day),
            Optional.of(LocalTime.of(draw.between(9, 21), draw.between(0, 11) * 5)),
            Optional.of(draw.between(2, 12) * 10)),
        answers,
        new Conversation.Text(draw.one(lifelike.narratives()), draw.one(lifelike.agreements())),
        PracticeMaker.evening(day));
  }
}
