package org.toevertrouwd.casework;

import java.util.List;
import java.util.Optional;

/**
 * What is left of a dossier whose reporter refused that a file is kept: the counted facts alone,
 * until the release of the year. Source: PRODUCT.md, "Dossier fields".
 *
 * <p>Days and minutes stay, since they are counted or, as the day a person was heard, owed by law;
 * so does who answered which question of consent on which day. Words and times of day go.
 */
public final class Stripping {

  private Stripping() {}

  /**
   * Whether a dossier is to be stripped.
   *
   * @param retention what was decided about it; a hold for proceedings keeps everything
   */
  public static boolean applies(Dossier dossier, Retention retention) {
    return refused(dossier) && retention.hold().isEmpty();
  }

  /** Whether the reporter refused that a file is kept. */
  static boolean refused(Dossier dossier) {
    return dossier.consents().keeping().state() == Consent.State.REFUSED;
  }

  /** Whether nothing but counted facts stands in a dossier and in what happened in it. */
  public static boolean isBare(
      Dossier dossier, List<Conversation> conversations, List<Referral> referrals) {
    return dossier.equals(strip(dossier, strip(dossier.intake().reporter())))
        && conversations.stream().allMatch(one -> one.equals(strip(one)))
        && referrals.stream().allMatch(one -> one.equals(strip(one)));
  }

  /**
   * The counted facts of a dossier.
   *
   * @param reporter who came; the identity stays because the threshold of a table counts people
   */
  static Dossier strip(Dossier dossier, Reporter reporter) {
    Consents consents = dossier.consents();
    return dossier
        .with(dossier.intake().with(reporter).in(Optional.empty()))
        .with(
            new Consents(
                wordless(consents.keeping()),
                wordless(consents.counting()),
                consents.earlierConfidantCounts()))
        .with(Kept.nothing());
  }

  /** A person of whom only the identity is left. */
  static Reporter strip(Reporter reporter) {
    return new Reporter(reporter.id(), "", "", "");
  }

  /** The counted facts of a conversation. */
  static Conversation strip(Conversation conversation) {
    Conversation.When when = conversation.when();
    return new Conversation(
        conversation.id(),
        conversation.dossier(),
        new Conversation.When(when.on(), Optional.empty(), when.minutes()),
        conversation.answers(),
        new Conversation.Text("", ""),
        conversation.recordedAt());
  }

  /** The counted facts of a referral. */
  static Referral strip(Referral referral) {
    Referral.Sharing sharing = referral.sharing();
    return new Referral(
        referral.id(),
        referral.dossier(),
        referral.service(),
        referral.on(),
        referral.status(),
        new Referral.Sharing(wordless(sharing.consent()), "", sharing.warm(), "", ""),
        referral.recordedAt());
  }

  private static Consent wordless(Consent consent) {
    return new Consent(consent.state(), consent.on(), "");
  }
}
