package org.toevertrouwd.exchange;

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

/**
 * Small codebooks: two single-valued dimensions of cases, one of which has wider categories, a
 * multi-valued one, a two-way table, and a dimension of contacts.
 */
final class Codebooks {

  static final Codebook SMALL = codebook("1", "1", List.of(sector(), role(), forms(), channel()));

  /** Five cells of one table. */
  static final Codebook TINY =
      new Codebook(
          "tiny",
          "1",
          "2".repeat(64),
          List.of(role()),
          List.of(oneWay("cases-role", Unit.CASES, "role")));

  /** The version after the small one: dance and music became stage, opera is new. */
  static final Codebook NEXT =
      codebook("2", "3", List.of(nextSector(), role(), forms(), channel()));

  private Codebooks() {}

  private static Codebook codebook(String version, String digit, List<Dimension> dimensions) {
    return new Codebook(
        "small",
        version,
        digit.repeat(64),
        dimensions,
        List.of(
            oneWay("cases-sector", Unit.CASES, "sector"),
            oneWay("cases-role", Unit.CASES, "role"),
            oneWay("cases-forms", Unit.CASES, "forms"),
            oneWay("contacts-channel", Unit.CONTACTS, "channel"),
            new TableDefinition(
                "cases-sector-role",
                Unit.CASES,
                List.of(new Axis("sector", true), new Axis("role", false)),
                false,
                List.of())));
  }

  private static TableDefinition oneWay(String id, Unit unit, String dimension) {
    return new TableDefinition(id, unit, List.of(new Axis(dimension, false)), false, List.of());
  }

  private static Dimension sector() {
    return dimension(
        "sector",
        Unit.CASES,
        false,
        List.of(
            in("dance", "arts"),
            in("music", "arts"),
            in("school", "other"),
            in("unknown", "unknown")),
        List.of(category("arts"), category("other"), category("unknown")));
  }

  private static Dimension nextSector() {
    return dimension(
        "sector",
        Unit.CASES,
        false,
        List.of(
            ended("dance", "stage"),
            ended("music", "arts"),
            in("stage", "arts"),
            in("opera", "arts"),
            in("school", "other"),
            in("unknown", "unknown")),
        List.of(category("arts"), category("other"), category("unknown")));
  }

  private static Dimension role() {
    return dimension(
        "role",
        Unit.CASES,
        false,
        Stream.of("affected", "witness", "unknown").map(Codebooks::category).toList(),
        List.of());
  }

  private static Dimension forms() {
    return dimension(
        "forms",
        Unit.CASES,
        true,
        Stream.of("bullying", "violence", "unknown").map(Codebooks::category).toList(),
        List.of());
  }

  private static Dimension channel() {
    return dimension(
        "channel",
        Unit.CONTACTS,
        false,
        Stream.of("phone", "mail", "unknown").map(Codebooks::category).toList(),
        List.of());
  }

  private static Dimension dimension(
      String code, Unit unit, boolean multi, List<Category> categories, List<Category> broader) {
    return new Dimension(code, unit, multi, texts(code), texts(code), "test", categories, broader);
  }

  private static Category category(String code) {
    return category(code, Optional.empty(), Optional.empty());
  }

  private static Category in(String code, String broader) {
    return category(code, Optional.empty(), Optional.of(broader));
  }

  private static Category ended(String code, String follower) {
    return category(code, Optional.of("1"), Optional.of(follower));
  }

  private static Category category(String code, Optional<String> until, Optional<String> broader) {
    return new Category(code, texts(code), texts(code), "test", "1", until, broader, Map.of());
  }

  private static Texts texts(String code) {
    return new Texts(code + ", nl", code + ", fr", code + ", en");
  }
}
