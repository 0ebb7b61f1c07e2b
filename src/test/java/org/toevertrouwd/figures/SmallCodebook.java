package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Texts;
import org.toevertrouwd.codebook.Unit;

/** Codebooks of a few lines. A category is written {@code code}, {@code code>wider} or both. */
public final class SmallCodebook {

  private static final Texts TEXTS = new Texts("nl", "fr", "en");

  private final List<Dimension> dimensions = new ArrayList<>();
  private final List<TableDefinition> layout = new ArrayList<>();

  /** Every unit, with the answers that counting derives, and sector by behaviour. */
  public static Codebook ofEveryUnit() {
    return new SmallCodebook()
        .single(Unit.CASES, "sector", "film>screen", "media>screen", "dance>stage", "unknown")
        .single(
            Unit.CASES, "behaviour", "bullying>mind", "discrimination>mind", "assault", "unknown")
        .multi("behaviour-forms", "bullying", "discrimination", "assault", "unknown")
        .multi("grounds", "age", "origin")
        .single(Unit.ADVICE, "advice-role", "manager", "accused", "unknown")
        .single(Unit.CONTACTS, "channel", "phone", "chat", "unknown")
        .single(Unit.REFERRALS, "service-kind", "care", "police", "unknown")
        .single(Unit.REFERRALS, "referral-status", "proposed", "declined", "unknown")
        .single(Unit.CLOSED, "outcome", "resolved", "left", "unknown")
        .single(Unit.CLOSED, "duration", "within-month", "within-year", "longer", "unknown")
        .single(Unit.EXCLUDED, "excluded-reason", "objected", "earlier-confidant")
        .twoWay("behaviour-sector", "behaviour", "sector")
        .build();
  }

  public SmallCodebook single(Unit unit, String code, String... categories) {
    return dimension(unit, false, code, categories);
  }

  public SmallCodebook multi(String code, String... categories) {
    return dimension(Unit.CASES, true, code, categories);
  }

  /** A two-way table over the wider categories of both. */
  public SmallCodebook twoWay(String id, String one, String other) {
    return table(id, false, List.of(new Axis(one, true), new Axis(other, true)));
  }

  public SmallCodebook table(
      String id, boolean contributorRule, List<Axis> axes, String... linkedTo) {
    layout.add(new TableDefinition(id, Unit.CASES, axes, contributorRule, List.of(linkedTo)));
    return this;
  }

  public Codebook build() {
    return new Codebook("small", "1", "0".repeat(64), dimensions, layout);
  }

  /** A category that ended, with what took its place. */
  SmallCodebook ended(String dimension, String code, String successor) {
    dimensions.replaceAll(
        known ->
            known.code().equals(dimension)
                ? with(known, category(code, Optional.of("1"), Optional.of(successor)))
                : known);
    return this;
  }

  private SmallCodebook dimension(Unit unit, boolean multi, String code, String... categories) {
    List<Category> broader =
        Stream.concat(
                Stream.of(categories).filter(text -> text.contains(">")).map(SmallCodebook::wider),
                Stream.of("unknown"))
            .distinct()
            .map(wide -> category(wide, Optional.empty(), Optional.empty()))
            .toList();
    List<Category> own =
        Stream.of(categories)
            .map(
                text ->
                    category(
                        text.split(">", -1)[0],
                        Optional.empty(),
                        text.contains(">") ? Optional.of(wider(text)) : Optional.empty()))
            .toList();
    dimensions.add(new Dimension(code, unit, multi, TEXTS, TEXTS, "", own, broader));
    layout.add(new TableDefinition(code, unit, List.of(new Axis(code, false)), false, List.of()));
    return this;
  }

  private static Dimension with(Dimension known, Category category) {
    return new Dimension(
        known.code(),
        known.unit(),
        known.multi(),
        TEXTS,
        TEXTS,
        "",
        Stream.concat(known.categories().stream(), Stream.of(category)).toList(),
        known.broader());
  }

  private static Category category(String code, Optional<String> until, Optional<String> broader) {
    return new Category(code, TEXTS, TEXTS, "", "1", until, broader, Map.of());
  }

  private static String wider(String text) {
    return text.split(">", -1)[1];
  }
}
