package org.toevertrouwd.casework;

import java.time.LocalDate;

/**
 * A closed dossier whose retention is over.
 *
 * @param dossier which one
 * @param closedOn the day it closed
 * @param dueOn the first day on which it was due
 */
public record DueDossier(DossierLabel dossier, LocalDate closedOn, LocalDate dueOn) {}
