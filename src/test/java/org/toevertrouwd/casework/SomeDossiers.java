package org.toevertrouwd.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.toevertrouwd.practice.OrganisationId;

/** Draws dossiers and what belongs to them; the same seed draws the same ones. */
public final class SomeDossiers {

  private static final List<String> WORDS =
      List.of(
          "repetitie",
          "regisseur",
          "\u00e9\u00e9n",
          "opmerking",
          "steeds",
          "d'r",
          "\"nee\"",
          "caf\u00e9",
          "telefoon",
          "avond",
          "\ud83d\ude42",
          "co\u00f6rdinator",
          "gesprek",
          "set");

  private final SplittableRandom random;

  public SomeDossiers(long seed) {
    random = new SplittableRandom(seed);
  }

  public Dossier dossier(DossierCode code, Optional<OrganisationId> organisation) {
    return new Dossier(
        new DossierId(uuid()),
        code,
        intake(organisation),
        answers("sector", "statute", "behaviour", "risk"),
        new Consents(consent(), consent(), random.nextBoolean()),
        course(),
        new Kept(words(60), flag(), maybe(() -> words(20)).orElse("")));
  }

  public Conversation conversation(Optional<DossierId> dossier) {
    return new Conversation(
        new ConversationId(uuid()),
        dossier,
        new Conversation.When(
            maybe(this::day),
            maybe(() -> java.time.LocalTime.ofSecondOfDay(random.nextInt(86_400))),
            maybe(() -> random.nextInt(240))),
        answers("channel", "intervention-kind"),
        new Conversation.Text(words(160), words(20)),
        instant());
  }

  public Referral referral(DossierId dossier) {
    return new Referral(
        new ReferralId(uuid()),
        dossier,
        one("caw", "1712", "mores"),
        maybe(this::day),
        ReferralStatus.values()[random.nextInt(ReferralStatus.values().length)],
        new Referral.Sharing(consent(), words(5), random.nextBoolean(), words(4), words(6)),
        instant());
  }

  public FollowUp followUp(DossierId dossier) {
    return new FollowUp(new FollowUpId(uuid()), dossier, day(), words(4), maybe(this::day));
  }

  public String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i % 9 == 8 ? ".\n" : " ");
    }
    return text.toString();
  }

  public LocalDate day() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_500));
  }

  public Instant instant() {
    return Instant.ofEpochSecond(
        1_600_000_000L + random.nextInt(200_000_000), random.nextInt(1_000_000_000));
  }

  private Intake intake(Optional<OrganisationId> organisation) {
    return new Intake(
        random.nextBoolean() ? DossierKind.CASE : DossierKind.ADVICE,
        new Reporter(new ReporterId(uuid()), words(1), words(3), words(4)),
        organisation,
        maybe(() -> new SituationId(uuid())),
        new Milestones(
            maybe(this::day),
            maybe(this::day),
            maybe(this::day),
            maybe(this::day),
            random.nextBoolean()),
        maybe(() -> new UndatedConversations(1 + random.nextInt(9), random.nextInt(500))));
  }

  private Course course() {
    List<Closing> closings = new ArrayList<>();
    int closed = random.nextInt(4);
    for (int i = 0; i < closed; i++) {
      Optional<Closing.Reopening> reopening = maybe(this::reopening);
      boolean last = i == closed - 1;
      closings.add(
          new Closing(
              day(),
              ticked(),
              last ? reopening : reopening.or(() -> Optional.of(reopening())),
              instant()));
    }
    return new Course(instant(), closings, maybe(this::instant), random.nextBoolean());
  }

  private Closing.Reopening reopening() {
    return new Closing.Reopening(day(), instant());
  }

  private Set<ClosingRule.Reminder> ticked() {
    return Arrays.stream(ClosingRule.Reminder.values())
        .filter(reminder -> random.nextBoolean())
        .collect(Collectors.toSet());
  }

  private Answers answers(String... dimensions) {
    Answers answers = Answers.none();
    for (String dimension : dimensions) {
      if (random.nextBoolean()) {
        answers = answers.with(dimension, Set.of(one("a", "b", "unknown"), one("c", "d")));
      }
    }
    return answers;
  }

  private Flag flag() {
    Map<Flag.Criterion, String> criteria = new EnumMap<>(Flag.Criterion.class);
    for (Flag.Criterion criterion : Flag.Criterion.values()) {
      maybe(() -> words(3)).ifPresent(text -> criteria.put(criterion, text));
    }
    return new Flag(Flag.Colour.values()[random.nextInt(5)], criteria);
  }

  private Consent consent() {
    return new Consent(
        Consent.State.values()[random.nextInt(3)],
        maybe(this::day),
        maybe(() -> words(2)).orElse(""));
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
  }
}
