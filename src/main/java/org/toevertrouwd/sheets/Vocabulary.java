package org.toevertrouwd.sheets;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.CodebookMapping;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.Texts;
import org.toevertrouwd.directory.Directory;

/**
 * All codes a value of a sheet may stand for: the codebook's, the services of the directory, and
 * the answers that are kept but not counted.
 */
final class Vocabulary {

  static final String SERVICE = "service";
  static final String SERVICE_KIND = "service-kind";
  static final String EARLIER_CONFIDANT = "earlier-confidant";
  static final String CLOSED = "closed";

  private final Map<String, Set<String>> codes = new HashMap<>();
  private final Map<String, Dimension> counted = new HashMap<>();

  private final Codebook codebook;

  Vocabulary(Codebook codebook, Directory directory) {
    this.codebook = codebook;
    codebook.dimensions().stream().filter(Vocabulary::isAskedOfDossier).forEach(this::addCounted);
    codes.put(
        SERVICE,
        directory.services().stream()
            .map(service -> service.code().value())
            .collect(Collectors.toSet()));
    Set<String> consent = Set.of("given", "refused", "not-asked");
    codes.put(Meaning.COUNTING.dimension(), consent);
    codes.put(Meaning.KEEPING.dimension(), consent);
    codes.put(Meaning.DOSSIER_KIND.dimension(), Set.of("case", "advice"));
    codes.put(Meaning.FLAG.dimension(), Set.of("none", "green", "yellow", "red", "black"));
    codes.put(EARLIER_CONFIDANT, Set.of("yes", "no"));
    codes.put(CLOSED, Set.of("yes", "no"));
  }

  private void addCounted(Dimension dimension) {
    counted.put(dimension.code(), dimension);
    codes.put(
        dimension.code(),
        dimension.categories().stream()
            .filter(category -> category.until().isEmpty())
            .map(Category::code)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** Whether a row may answer it; a duration and a reason to leave out are computed. */
  private static boolean isAskedOfDossier(Dimension dimension) {
    return switch (dimension.unit()) {
      case CASES, ADVICE -> true;
      case CLOSED -> !dimension.code().equals("duration");
      case REFERRALS -> dimension.code().equals(SERVICE_KIND);
      case CONTACTS, EXCLUDED -> false;
    };
  }

  boolean has(String dimension) {
    return codes.containsKey(dimension);
  }

  boolean has(String dimension, String code) {
    return codes(dimension).contains(code);
  }

  /**
   * The code that can be given today for a code of the program's own lists: itself, or what it
   * became in a later codebook.
   *
   * @return empty when a later codebook ended it and only a wider category took its place
   * @throws IllegalArgumentException if the code was never there
   */
  Optional<String> today(String dimension, String code) {
    if (has(dimension, code)) {
      return Optional.of(code);
    }
    Dimension known = counted.get(dimension);
    if (known == null || known.category(code).isEmpty()) {
      throw new IllegalArgumentException("an unknown code: " + dimension + "/" + code);
    }
    return new CodebookMapping(codebook, codebook)
        .category(dimension, code)
        .filter(place -> !place.broader())
        .map(CodebookMapping.Mapped::code);
  }

  /** The codes of a dimension; those of the codebook in its order. */
  Set<String> codes(String dimension) {
    return codes.getOrDefault(dimension, Set.of());
  }

  /** Codes by how the codebook itself writes them; a dimension that is not counted has none. */
  Map<String, String> labels(String dimension) {
    Map<String, String> labels = new LinkedHashMap<>();
    Dimension known = counted.get(dimension);
    for (Category category : known == null ? List.<Category>of() : known.categories()) {
      if (category.until().isEmpty()) {
        Texts label = category.label();
        List.of(label.nl(), label.fr(), label.en(), category.code())
            .forEach(text -> labels.putIfAbsent(text, category.code()));
      }
    }
    return labels;
  }

  /** How the codebook itself calls a question; one that is not counted has no name. */
  List<String> names(String dimension) {
    Dimension known = counted.get(dimension);
    return known == null
        ? List.of()
        : List.of(known.label().nl(), known.label().fr(), known.label().en());
  }

  /** Whether the answer is one of the codebook about the dossier itself. */
  boolean isCounted(String dimension) {
    return counted.containsKey(dimension) && !dimension.equals(SERVICE_KIND);
  }

  /** Whether only one code may be chosen. */
  boolean isSingle(String dimension) {
    Dimension known = counted.get(dimension);
    return known == null ? !dimension.equals(SERVICE) : !known.multi();
  }

  /** The last of these codes in the order of the codebook. */
  String last(String dimension, Set<String> chosen) {
    return List.copyOf(codes(dimension)).reversed().stream()
        .filter(chosen::contains)
        .findFirst()
        .orElse(Category.UNKNOWN);
  }
}
