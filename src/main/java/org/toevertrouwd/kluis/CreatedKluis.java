package org.toevertrouwd.kluis;

/**
 * A kluis that was just made.
 *
 * @param kluis the open kluis, which the caller closes
 * @param recoveryCode shown once, then closed by the caller
 */
public record CreatedKluis(Kluis kluis, RecoveryCode recoveryCode) {}
