package org.toevertrouwd.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stays of a destroyed dossier, for good: a code, days and a reason. Source: PRODUCT.md,
 * "Rules from practice".
 *
 * @param code the code, which is never given out again
 * @param closedOn day of its last closing, if it was closed
 * @param binnedOn day it was put in the bin
 * @param destroyedOn day it was destroyed
 * @param reason why
 */
public record Deletion(
    DossierCode code,
    Optional<LocalDate> closedOn,
    LocalDate binnedOn,
    LocalDate destroyedOn,
    DeletionReason reason) {}
