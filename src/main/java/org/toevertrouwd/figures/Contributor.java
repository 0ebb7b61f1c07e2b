package org.toevertrouwd.figures;

import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.practice.OrganisationId;

/**
 * Who contributes to a cell, and could recognise its own dossiers in it. Never leaves the kluis.
 * Source: FIGURES.md, "Open release: rules".
 */
public sealed interface Contributor {

  /** A client organisation. */
  record OfOrganisation(OrganisationId organisation) implements Contributor {}

  /** A dossier that concerns no organisation is its own contributor. */
  record OfDossier(DossierId dossier) implements Contributor {}

  /**
   * A confidant, where a bureau publishes the figures of a pool.
   *
   * @param number place in the pool
   */
  record OfConfidant(int number) implements Contributor {

    /** In a pool of at most so many each is played; in a larger one somebody who knows as much. */
    public static final int EACH_PLAYED = 5;
  }

  /** The contributor of a dossier. */
  static Contributor of(CountableDossier dossier) {
    return dossier
        .contributor()
        .<Contributor>map(OfOrganisation::new)
        .orElseGet(() -> new OfDossier(dossier.id()));
  }
}
