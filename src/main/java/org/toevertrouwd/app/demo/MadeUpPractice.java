package org.toevertrouwd.app.demo;

import java.util.List;
import org.toevertrouwd.practice.Organisation;

/**
 * A made-up practice of one confidant.
 *
 * @param organisations the clients
 * @param dossiers the dossiers with all that belongs to them
 */
public record MadeUpPractice(List<Organisation> organisations, List<MadeUpDossier> dossiers) {

  public MadeUpPractice {
    organisations = List.copyOf(organisations);
    dossiers = List.copyOf(dossiers);
  }

  /** How many conversations there are in all. */
  public int conversations() {
    return dossiers.stream().mapToInt(dossier -> dossier.conversations().size()).sum();
  }
}
