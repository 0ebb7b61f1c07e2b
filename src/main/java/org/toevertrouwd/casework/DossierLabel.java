package org.toevertrouwd.casework;

/**
 * How a list names a dossier.
 *
 * @param id identity
 * @param code what a person calls it
 * @param alias of the reporter, may be empty; never leaves the kluis
 */
public record DossierLabel(DossierId id, DossierCode code, String alias) {}
