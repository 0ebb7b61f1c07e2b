package org.toevertrouwd.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.ClosingRule;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpId;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.session.OpenKluis;

/** Dossiers in an open kluis, for tests of the window, on 20 January 2026. */
public final class Cases {

  /** The day of every test. */
  public static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

  private static final Instant NOW = Instant.parse("2026-01-20T10:00:00Z");

  private final OpenKluis kluis;

  /** Dossiers in a kluis. */
  public Cases(OpenKluis kluis) {
    this.kluis = kluis;
  }

  /** A blank dossier. */
  public Dossier dossier(int number) {
    return dossier(number, dossier -> dossier);
  }

  /** A dossier that is blank but for a change. */
  public Dossier dossier(int number, UnaryOperator<Dossier> change) {
    Dossier made =
        change.apply(Dossier.blank(new DossierCode(2026, number), DossierKind.CASE, NOW));
    return kluis
        .store()
        .write(
            transaction -> {
              new DossierRepository(transaction).insert(made);
              return made;
            });
  }

  /** A dossier that was closed today. */
  public Dossier closed(int number) {
    return dossier(
        number,
        dossier ->
            ClosingRule.close(
                new Dossier(
                    dossier.id(),
                    dossier.code(),
                    dossier.intake(),
                    dossier.answers().with(ClosingRule.REASON, "agreed"),
                    dossier.consents(),
                    dossier.course(),
                    dossier.kept()),
                java.util.List.of(),
                Set.of(),
                TODAY,
                NOW));
  }

  /** Something to do in a dossier. */
  public FollowUp step(Dossier dossier, LocalDate day, String reason) {
    FollowUp step = new FollowUp(FollowUpId.random(), dossier.id(), day, reason, Optional.empty());
    return kluis
        .store()
        .write(
            transaction -> {
              new FollowUpRepository(transaction).insert(step);
              return step;
            });
  }

  /** A conversation of a day, in a dossier or in none. */
  public Conversation talk(Optional<DossierId> dossier, LocalDate day, String words) {
    Conversation talk =
        new Conversation(
            ConversationId.random(),
            dossier,
            new Conversation.When(
                Optional.of(day), Optional.of(LocalTime.of(9, 30)), Optional.of(45)),
            Answers.none().with("channel", "phone"),
            new Conversation.Text(words, ""),
            NOW);
    return kluis
        .store()
        .write(
            transaction -> {
              new ConversationRepository(transaction).insert(talk);
              return talk;
            });
  }

  /** The dossier as the kluis holds it now. */
  public Dossier now(Dossier dossier) {
    return kluis
        .store()
        .read(transaction -> new DossierRepository(transaction).find(dossier.id()).orElseThrow());
  }
}
