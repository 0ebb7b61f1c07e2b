package org.toevertrouwd.codebook;

import java.util.Map;
import java.util.Set;

/**
 * The public figures that ours will be compared with, and their classes (FIGURES.md, "Codebook"):
 * Mores by primary form, the Vlaams Meldpunt by all forms, the Belgian informal interventions.
 */
public final class PublicFigures {

  /** Yearly figures of Mores, by primary form of behaviour. */
  public static final String MORES = "mores";

  /** Yearly figures of the Vlaams Meldpunt Grensoverschrijdend Gedrag, by all forms. */
  public static final String VLAAMS_MELDPUNT = "vlaams-meldpunt";

  /** The three informal psychosocial interventions of Belgian law. */
  public static final String BE_INFORMAL = "be-informal";

  private static final Map<String, Set<String>> CLASSES =
      Map.of(
          MORES,
          Set.of(
              "seksuele-intimidatie",
              "intimidatie",
              "pesten",
              "discriminatie",
              "agressie-geweld",
              "overig"),
          VLAAMS_MELDPUNT,
          Set.of("seksueel", "psychisch", "pesterijen", "fysiek", "andere"),
          BE_INFORMAL,
          Set.of("gesprekken", "interventie-bij-derde", "verzoening"));

  private PublicFigures() {}

  /** Whether these figures exist and have this class. */
  public static boolean knows(String scheme, String code) {
    return classes(scheme).contains(code);
  }

  /** The classes of public figures; none when the figures are not known. */
  public static Set<String> classes(String scheme) {
    return CLASSES.getOrDefault(scheme, Set.of());
  }
}
