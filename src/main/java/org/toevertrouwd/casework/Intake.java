package org.toevertrouwd.casework;

import java.util.Optional;
import org.toevertrouwd.practice.OrganisationId;

/**
 * How a dossier came in.
 *
 * @param kind whom it supports
 * @param reporter the person who came
 * @param organisation the client it is about, if it is about one
 * @param situation shared by dossiers about the same facts
 * @param milestones the dates
 * @param undated conversations an imported sheet gave without dates
 */
public record Intake(
    DossierKind kind,
    Reporter reporter,
    Optional<OrganisationId> organisation,
    Optional<SituationId> situation,
    Milestones milestones,
    Optional<UndatedConversations> undated) {
  /** The same intake of another kind. */
  public Intake with(DossierKind now) {
    return new Intake(now, reporter, organisation, situation, milestones, undated);
  }

  /** The same intake of another person, or of what else is known of her. */
  public Intake with(Reporter now) {
    return new Intake(kind, now, organisation, situation, milestones, undated);
  }

  /** The same intake with other dates. */
  public Intake with(Milestones now) {
    return new Intake(kind, reporter, organisation, situation, now, undated);
  }

  /** The same intake, about another client or about none. */
  public Intake about(Optional<OrganisationId> now) {
    return new Intake(kind, reporter, now, situation, milestones, undated);
  }

  /** The same intake, in another situation or in none of its own. */
  public Intake in(Optional<SituationId> now) {
    return new Intake(kind, reporter, organisation, now, milestones, undated);
  }
}
