package org.toevertrouwd.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.toevertrouwd.casework.CountableDossier.Standing;
import org.toevertrouwd.practice.OrganisationId;

/** What the row of a dossier itself says for counting. */
record CountableRow(
    DossierId id,
    DossierKind kind,
    ReporterId reporter,
    Optional<OrganisationId> organisation,
    Optional<LocalDate> firstContactOn,
    int undatedConversations,
    Standing standing) {}
