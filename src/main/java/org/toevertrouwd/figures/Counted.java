package org.toevertrouwd.figures;

import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.ReporterId;

/**
 * One thing that counts in a unit: a dossier, a conversation, a referral or a closing.
 *
 * @param dossier where it comes from, for findings
 * @param reporter whom the threshold counts
 * @param contributor who could recognise it
 * @param number how many of the thing, from 1; only undated conversations come in numbers
 * @param answers its categories, those that follow from other facts included
 */
record Counted(
    DossierId dossier, ReporterId reporter, Contributor contributor, int number, Answers answers) {

  static Counted one(CountableDossier dossier, Answers answers) {
    return several(dossier, 1, answers);
  }

  static Counted several(CountableDossier dossier, int number, Answers answers) {
    return new Counted(dossier.id(), dossier.reporter(), Contributor.of(dossier), number, answers);
  }
}
