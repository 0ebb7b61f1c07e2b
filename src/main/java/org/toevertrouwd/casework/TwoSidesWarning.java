package org.toevertrouwd.casework;

import java.util.List;
import java.util.Optional;

/**
 * Warns when one situation would be served on both sides: support to the person affected and advice
 * to a manager, an organisation or a person complained about are kept apart. Source: Governance
 * Alliantie Dans Veilig (conflict of interest).
 *
 * @param situation the situation
 * @param otherSide codes of the dossiers that support the other side, in order
 */
public record TwoSidesWarning(SituationId situation, List<DossierCode> otherSide) {

  public TwoSidesWarning {
    otherSide = List.copyOf(otherSide);
  }

  /**
   * Looks whether a dossier stands against others.
   *
   * @param dossier the dossier, saved or not
   * @param sameSituation dossiers of its situation; itself may be among them
   * @return empty while all of them are on its side, or it has no situation
   */
  public static Optional<TwoSidesWarning> of(Dossier dossier, List<DossierSummary> sameSituation) {
    List<DossierCode> otherSide =
        sameSituation.stream()
            .filter(other -> !other.id().equals(dossier.id()))
            .filter(other -> other.kind() != dossier.intake().kind())
            .map(DossierSummary::code)
            .sorted()
            .toList();
    return dossier
        .intake()
        .situation()
        .filter(situation -> !otherSide.isEmpty())
        .map(situation -> new TwoSidesWarning(situation, otherSide));
  }
}
