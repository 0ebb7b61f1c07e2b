package org.toevertrouwd.ui.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toevertrouwd.directory.Answer;
import org.toevertrouwd.directory.Criterion;
import org.toevertrouwd.directory.DirectoryMatch;
import org.toevertrouwd.directory.Fit;
import org.toevertrouwd.directory.Scope;
import org.toevertrouwd.ui.desk.Vocabulary;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.wording.Wording;

/** How well something fits a dossier, and why, in words. It only tells; anything may be chosen. */
public final class FitWords {

  private final Wording wording;
  private final Vocabulary vocabulary;

  /** Words in the language of the person. */
  public FitWords(Kit kit, Vocabulary vocabulary) {
    this.wording = kit.wording(FitWords.class);
    this.vocabulary = vocabulary;
  }

  /** One or two words. */
  public String brief(Fit fit) {
    return wording.text("fit", fit);
  }

  /** The icon beside the words. */
  public static Icon icon(Fit fit) {
    return switch (fit) {
      case FITS -> Icon.GOOD;
      case PERHAPS -> Icon.HELP;
      case DOES_NOT_FIT -> Icon.REMOVE;
    };
  }

  /** The style of the words. */
  public static String style(Fit fit) {
    return fit == Fit.FITS ? "good" : "plain";
  }

  /** Why, in a sentence. */
  public String why(DirectoryMatch match) {
    return switch (match.fit()) {
      case FITS -> fits(match.service().scope());
      case PERHAPS ->
          wording.text("why.perhaps", listed("open", match.with(Answer.NOT_KNOWN)));
      case DOES_NOT_FIT -> wording.text("why.not", listed("against", match.with(Answer.FAILED)));
    };
  }

  private String fits(Scope scope) {
    List<String> reasons =
        Stream.of(
                areas(scope),
                scope.activities().stream().map(code -> vocabulary.category("activity", code)),
                scope.behaviours().stream().map(code -> vocabulary.category("behaviour", code)))
            .flatMap(Stream::sorted)
            .toList();
    return reasons.isEmpty()
        ? wording.text("why.anything")
        : wording.text("why.fits", String.join(", ", reasons));
  }

  private Stream<String> areas(Scope scope) {
    String names =
        scope.areas().stream()
            .map(area -> wording.text("area", area))
            .sorted()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? Stream.empty() : Stream.of(wording.text("in", names));
  }

  private String listed(String stem, Set<Criterion> criteria) {
    return Arrays.stream(Criterion.values())
        .filter(criteria::contains)
        .map(criterion -> wording.text(stem, criterion))
        .collect(Collectors.joining(", "));
  }
}
