package org.toevertrouwd.app.gallery;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpId;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.casework.Intake;
import org.toevertrouwd.casework.Kept;
import org.toevertrouwd.casework.PersonalNoteRepository;
import org.toevertrouwd.casework.Referral;
import org.toevertrouwd.casework.ReferralId;
import org.toevertrouwd.casework.ReferralRepository;
import org.toevertrouwd.casework.ReferralStatus;
import org.toevertrouwd.casework.Reporter;
import org.toevertrouwd.store.Transaction;

/** One made-up dossier told in full, three days after its first call: the one that is shown. */
final class ToldDossier {

  private static final String STORY =
      """
      Danst als freelancer in een productie die tot eind maart loopt. De choreograaf geeft al \
      weken opmerkingen over haar lichaam, altijd in groep, altijd als grap. Twee collega's \
      zagen het gebeuren en zeggen niets.\
      """;

  private static final Map<String, String> PROFILE =
      Map.ofEntries(
          Map.entry("sector", "arts"),
          Map.entry("discipline", "dance"),
          Map.entry("organisation-size", "20-49"),
          Map.entry("joint-committee", "pc-304"),
          Map.entry("activity", "work"),
          Map.entry("reporter-role", "affected"),
          Map.entry("statute", "freelance"),
          Map.entry("gender", "woman"),
          Map.entry("age-band", "25-34"),
          Map.entry("language", "dutch"),
          Map.entry("affected", "self"),
          Map.entry("affected-number", "one"),
          Map.entry("accused-relation", "artistic-lead"),
          Map.entry("behaviour", "sexual-harassment"),
          Map.entry("behaviour-forms", "power-abuse"),
          Map.entry("place", "rehearsal"),
          Map.entry("risk-factors", "temporary-contract"),
          Map.entry("frequency", "repeated"),
          Map.entry("time-since-last-fact", "within-week"),
          Map.entry("first-contact-channel", "phone"),
          Map.entry("sent-by", "colleague"),
          Map.entry("reported-elsewhere", "no"),
          Map.entry("wish", "behaviour-stops"));

  private final Transaction transaction;
  private final DossierId id;

  ToldDossier(Transaction transaction, DossierId id) {
    this.transaction = transaction;
    this.id = id;
  }

  void write(LocalDate today) {
    clear();
    profile();
    conversations(today);
    referral(today.minusDays(1));
    task(today.minusDays(1), "brochure van het CAW doorsturen", Optional.of(today.minusDays(1)));
    task(today.plusDays(4), "terugbellen na de repetitie, na 18 uur", Optional.empty());
  }

  private void clear() {
    ConversationRepository conversations = new ConversationRepository(transaction);
    conversations.ofDossier(id).forEach(one -> conversations.delete(one.id()));
    ReferralRepository referrals = new ReferralRepository(transaction);
    referrals.ofDossier(id).forEach(one -> referrals.delete(one.id()));
    FollowUpRepository followUps = new FollowUpRepository(transaction);
    followUps.ofDossier(id).forEach(one -> followUps.delete(one.id()));
  }

  private void profile() {
    DossierRepository dossiers = new DossierRepository(transaction);
    Dossier one = dossiers.find(id).orElseThrow();
    Answers answers = Answers.none();
    for (Map.Entry<String, String> answer : PROFILE.entrySet()) {
      answers = answers.with(answer.getKey(), answer.getValue());
    }
    dossiers.update(
        new Dossier(
            one.id(),
            one.code(),
            told(one.intake()),
            answers,
            one.consents(),
            one.course(),
            new Kept(STORY, one.kept().flag(), "")));
  }

  private static Intake told(Intake intake) {
    Reporter reporter =
        new Reporter(
            intake.reporter().id(),
            "Lena",
            "0470 00 00 00",
            "Enkel sms, na 18 uur. Nooit via het gezelschap.");
    return new Intake(
        intake.kind(),
        reporter,
        intake.organisation(),
        intake.situation(),
        intake.milestones(),
        intake.undated());
  }

  private void conversations(LocalDate today) {
    talk(
        new Conversation.When(day(today, 3), at(18, 40), Optional.of(35)),
        "phone",
        new Conversation.Text(
            "Belt na de repetitie, vanuit de trein. Vandaag heeft zij iets gezegd over de grappen. "
                + "\"Als je daar niet tegen kunt, moet je niet dansen.\" Slaapt slecht.",
            "Zij schrijft thuis op wat er gebeurde, met data. Ik doe niets zonder haar akkoord."),
        "Klonk opgelucht dat het nog niets hoeft te worden.");
    talk(
        new Conversation.When(day(today, 1), at(10, 0), Optional.of(50)),
        "video",
        new Conversation.Text(
            "Overlopen wat er kan: een gesprek met de zakelijke leiding, een informele interventie, "
                + "een formele klacht. Wil dat het stopt, niet dat hij weg moet.",
            "Zij denkt na over een gesprek met de zakelijke leiding, met mij erbij."),
        "");
    talk(
        new Conversation.When(day(today, 0), at(11, 20), Optional.of(15)),
        "chat",
        new Conversation.Text(
            "Laat weten dat de repetitie van gisteren rustig verliep. Heeft met een collega gepraat "
                + "die hetzelfde meemaakt en misschien ook wil bellen.",
            "Dinsdag bellen we opnieuw, na de repetitie."),
        "");
  }

  private static Optional<LocalDate> day(LocalDate today, int ago) {
    return Optional.of(today.minusDays(ago));
  }

  private static Optional<LocalTime> at(int hour, int minute) {
    return Optional.of(LocalTime.of(hour, minute));
  }

  private void talk(
      Conversation.When when, String channel, Conversation.Text text, String personalNote) {
    Conversation talk =
        new Conversation(
            ConversationId.random(),
            Optional.of(id),
            when,
            Answers.none().with("channel", channel).with("intervention-kind", "conversations"),
            text,
            GalleryPractice.CLOCK.instant());
    new ConversationRepository(transaction).insert(talk);
    new PersonalNoteRepository(transaction).put(talk.id(), personalNote);
  }

  private void referral(LocalDate on) {
    Consent asked = new Consent(Consent.State.GIVEN, Optional.of(on), "in een videogesprek");
    new ReferralRepository(transaction)
        .insert(
            new Referral(
                ReferralId.random(),
                id,
                "caw",
                Optional.of(on),
                ReferralStatus.ACCEPTED,
                new Referral.Sharing(
                    asked, "Dat zij freelance danst en slecht slaapt.", true, "", ""),
                GalleryPractice.CLOCK.instant()));
  }

  private void task(LocalDate due, String reason, Optional<LocalDate> done) {
    new FollowUpRepository(transaction)
        .insert(new FollowUp(FollowUpId.random(), id, due, reason, done));
  }
}
