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
    Optional<UndatedConversations> undated) {}
