package org.toevertrouwd.ui.bureau;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.toevertrouwd.exchange.Combination;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.ui.kit.Progress;
import org.toevertrouwd.wording.Wording;

/**
 * The work of putting packages together, with a word on each of them; not on the window's thread.
 *
 * @param wording of what is being done
 * @param codebooks that were known before
 * @param roster whom one knows
 */
record Combining(Wording wording, CodebookShelf codebooks, Roster roster) {

  /**
   * What came of it.
   *
   * @param files the packages among what was chosen
   * @param codebooks with the published ones among what was chosen
   */
  record Outcome(List<Path> files, CodebookShelf codebooks, Combined combined) {

    Outcome {
      files = List.copyOf(files);
    }
  }

  /**
   * Puts them together.
   *
   * @throws CodebookShelf.RefusedException if a codebook among them is not taken
   * @throws java.util.concurrent.CancellationException if the person stopped it; nothing came of it
   */
  Outcome of(List<Path> chosen, Progress progress) throws CodebookShelf.RefusedException {
    List<Path> packages = new ArrayList<>();
    List<Path> published = new ArrayList<>();
    for (Path file : chosen) {
      progress.check();
      (CodebookShelf.isOne(file) ? published : packages).add(file);
    }
    return of(packages, codebooks.with(published), progress);
  }

  private Outcome of(List<Path> packages, CodebookShelf shelf, Progress progress) {
    int all = packages.size();
    Combined combined =
        Combination.of(
            packages,
            shelf.known().current(),
            shelf.known().older(),
            roster,
            done -> progress.at(done, step(Math.round(done * all) + 1, all)));
    return new Outcome(packages, shelf, combined);
  }

  private String step(long number, int all) {
    return wording.text("combining.step", number, all);
  }
}
