package org.toevertrouwd.practice;

import java.util.Map;

/**
 * A client organisation.
 *
 * @param id identity
 * @param name as the confidant writes it; never leaves the kluis
 * @param answers codes that its dossiers take over unless they say otherwise: sector, organisation
 *     size, joint committee
 * @param notes may be empty
 */
public record Organisation(
    OrganisationId id, String name, Map<String, String> answers, String notes) {

  public Organisation {
    answers = Map.copyOf(answers);
  }
}
