package org.toevertrouwd.casework;

import java.time.Instant;

/**
 * A dossier in the bin.
 *
 * @param dossier which one
 * @param binnedAt when it was put there
 * @param held whether a hold for proceedings keeps it from being destroyed
 */
public record BinnedDossier(DossierLabel dossier, Instant binnedAt, boolean held) {}
