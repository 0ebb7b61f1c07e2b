package org.toevertrouwd.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toevertrouwd.audit.Audit;
import org.toevertrouwd.audit.AuditFinding;
import org.toevertrouwd.audit.AuditFinding.Kind;
import org.toevertrouwd.audit.Verdict;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.PlayedReader;
import org.toevertrouwd.figures.DossierBuilder;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.SmallCodebook;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.LinearRelation;
import org.toevertrouwd.protect.LinkedCell;
import org.toevertrouwd.protect.LinkedCell.Standing;
import org.toevertrouwd.protect.LinkedSystem;
import org.toevertrouwd.protect.OjalgoReader;
import org.toevertrouwd.protect.Suppression;
import org.toevertrouwd.protect.Suppressor;

/**
 * What goes wrong in protecting is found by the auditor. Every fault is put between the counts and
 * the engine, or after it, and the release goes the usual way; wherever ojAlgo says that the fault
 * lets a reader see too much, the auditor must fail the package.
 */
final class SeededFaultsTest {

  private static final int YEARS = 30;
  private static final Suppressor ENGINE = new ExactSuppression(Effort.normal());

  /** A fault in what the engine is told. */
  private enum Fault {
    SUMS_FORGOTTEN(EnumSet.of(Kind.PINNED, Kind.CONFINED)) {
      @Override
      LinkedSystem of(LinkedSystem told) {
        return with(told, without(told, LinearRelation.Sense.EQUAL));
      }
    },
    EVERY_THIRD_RELATION_FORGOTTEN(EnumSet.of(Kind.PINNED, Kind.CONFINED)) {
      @Override
      LinkedSystem of(LinkedSystem told) {
        return with(
            told,
            IntStream.range(0, told.relations().size())
                .filter(place -> place % 3 != 0)
                .mapToObj(told.relations()::get)
                .toList());
      }
    },
    GOAL_ONE_TOO_LOW(EnumSet.of(Kind.CONFINED)) {
      @Override
      LinkedSystem of(LinkedSystem told) {
        return with(
            told,
            cell ->
                new LinkedCell(
                    cell.value(),
                    cell.least(),
                    cell.most(),
                    cell.low(),
                    Math.max(cell.value(), cell.high() - 1),
                    cell.weight(),
                    cell.standing()));
      }
    },
    NOTHING_AT_THE_LOWER_END(EnumSet.of(Kind.CONFINED)) {
      @Override
      LinkedSystem of(LinkedSystem told) {
        return with(
            told,
            cell ->
                new LinkedCell(
                    cell.value(),
                    cell.least(),
                    cell.most(),
                    cell.value(),
                    Math.max(cell.value(), cell.high()),
                    cell.weight(),
                    cell.standing()));
      }
    },
    INEQUALITIES_FORGOTTEN(EnumSet.of(Kind.PINNED, Kind.CONFINED, Kind.ALL_BUT_ONE)) {
      @Override
      LinkedSystem of(LinkedSystem told) {
        return with(told, without(told, LinearRelation.Sense.AT_LEAST));
      }
    },
    ONLY_WHAT_MUST_IS_HIDDEN(EnumSet.of(Kind.PINNED, Kind.CONFINED)) {
      @Override
      Suppression answer(LinkedSystem told) {
        BitSet musts = new BitSet();
        IntStream.range(0, told.cells().size())
            .filter(cell -> told.cells().get(cell).standing() == Standing.MUST_HIDE)
            .forEach(musts::set);
        return new Suppression.Proven(musts, 0);
      }
    },
    RULES_IGNORED(EnumSet.of(Kind.TOO_FEW_HIDDEN)) {
      @Override
      LinkedSystem of(LinkedSystem told) {
        return new LinkedSystem(told.cells(), told.relations(), List.of(), told.readers());
      }
    },
    READERS_IGNORED(EnumSet.of(Kind.PINNED, Kind.CONFINED)) {
      @Override
      LinkedSystem of(LinkedSystem told) {
        return new LinkedSystem(told.cells(), told.relations(), told.rules(), List.of());
      }
    };

    private final Set<Kind> fitting;

    Fault(Set<Kind> fitting) {
      this.fitting = fitting;
    }

    LinkedSystem of(LinkedSystem told) {
      return told;
    }

    Suppression answer(LinkedSystem told) {
      return ENGINE.suppress(of(told));
    }

    private static LinkedSystem with(LinkedSystem told, List<LinearRelation> relations) {
      return new LinkedSystem(told.cells(), relations, told.rules(), told.readers());
    }

    private static List<LinearRelation> without(LinkedSystem told, LinearRelation.Sense sense) {
      return told.relations().stream().filter(one -> one.sense() != sense).toList();
    }

    private static LinkedSystem with(LinkedSystem told, UnaryOperator<LinkedCell> change) {
      List<LinkedCell> cells = told.cells().stream().map(change).toList();
      return new LinkedSystem(cells, told.relations(), told.rules(), told.readers());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_fault_that_shows_too_much_fails(Fault fault) {
    int unsafe = 0;
    int fitting = 0;
    for (int seed = 0; seed < YEARS; seed++) {
      RandomExport export = RandomExport.of(seed);
      List<OjalgoReader.Seen> seen = new ArrayList<>();
      Audit audit = audited(export, export.released(watched(fault, seen), 5, List.of()));
      if (!seen.isEmpty()) {
        unsafe++;
        assertThat(audit.verdict()).as("seed %s, %s", seed, seen).isEqualTo(Verdict.FAIL);
      }
      fitting += audit.findings().stream().anyMatch(one -> fits(fault, one)) ? 1 : 0;
    }
    assertThat(fitting).as("%s of %s unsafe", fault, unsafe).isPositive();
  }

  private static boolean fits(Fault fault, AuditFinding finding) {
    return fault.fitting.contains(finding.kind())
        && (fault != Fault.READERS_IGNORED || finding.reader() == PlayedReader.EMPLOYER);
  }

  private static Suppressor watched(Fault fault, List<OjalgoReader.Seen> seen) {
    return system -> {
      Suppression found = fault.answer(system);
      if (found instanceof Suppression.Proven proven) {
        seen.addAll(OjalgoReader.seenThrough(system, proven.hidden()));
      }
      return found;
    };
  }

  private static Audit audited(RandomExport export, Figures figures) {
    return export.audit(export.file(figures, Audience.BUREAU), List.of());
  }

  @Test
  void an_earlier_release_that_was_forgotten_is_found() {
    boolean found = false;
    for (int seed = 0; seed < 200 && !found; seed++) {
      RandomExport export = RandomExport.of(seed);
      byte[] first = export.file(export.released(ENGINE, 10, List.of()), Audience.PUBLIC);
      byte[] second = export.file(export.released(ENGINE, 5, List.of()), Audience.BUREAU);
      found =
          export.audit(second, List.of(first)).findings().stream()
              .anyMatch(one -> one.reader() == PlayedReader.EARLIER_RELEASES);
    }
    assertThat(found).isTrue();
  }

  /** It is one count; shown anywhere it no longer protects what it was hidden for. */
  @Test
  void a_count_hidden_in_one_table_and_shown_in_another_is_found() {
    int found = 0;
    for (int seed = 0; seed < YEARS; seed++) {
      RandomExport export = RandomExport.of(seed);
      Figures wrong = shownInItsOwnTable(export, export.released(ENGINE, 5, List.of()));
      List<AuditFinding> findings = audited(export, wrong).findings();
      boolean seen =
          findings.stream()
              .map(AuditFinding::kind)
              .anyMatch(EnumSet.of(Kind.PINNED, Kind.CONFINED)::contains);
      found += seen ? 1 : 0;
    }
    assertThat(found).isPositive();
  }

  @Nested
  class Of_crafted_years {

    @Test
    void all_but_one_of_a_unit_is_found() {
      RandomExport export = crafted(29, 1, 0, 0);

      assertThat(audited(export, shown(export, Set.of("film", FigureCell.TOTAL))).findings())
          .extracting(AuditFinding::kind)
          .contains(Kind.ALL_BUT_ONE);
    }

    @Test
    void two_hidden_cells_in_a_sum_are_found() {
      RandomExport export = crafted(20, 20, 20, 20);

      assertThat(
              audited(export, shown(export, Set.of("film", "media", FigureCell.TOTAL))).findings())
          .extracting(AuditFinding::kind)
          .contains(Kind.TOO_FEW_HIDDEN);
    }

    @Test
    void a_count_below_the_threshold_is_no_package() {
      RandomExport export = crafted(20, 4, 3, 2);

      assertThatThrownBy(() -> export.file(shown(export, Set.of("media")), Audience.BUREAU))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("BELOW_THRESHOLD");
    }

    @Test
    void a_total_below_the_floor_is_found() {
      RandomExport export = crafted(3, 2, 1, 1);

      assertThat(audited(export, shown(export, Set.of(FigureCell.TOTAL))).verdict())
          .isEqualTo(Verdict.FAIL);
    }

    /** So many in each sector. */
    private RandomExport crafted(int film, int media, int dance, int unknown) {
      List<CountableDossier> dossiers = new ArrayList<>();
      Map<String, Integer> numbers = new LinkedHashMap<>();
      numbers.put("film", film);
      numbers.put("media", media);
      numbers.put("dance", dance);
      numbers.put("unknown", unknown);
      numbers.forEach(
          (sector, number) -> {
            for (int i = 0; i < number; i++) {
              dossiers.add(DossierBuilder.begun("2025-03-01").answer("sector", sector).build());
            }
          });
      Codebook codebook =
          new SmallCodebook()
              .single(Unit.CASES, "sector", "film", "media", "dance", "unknown")
              .build();
      return RandomExport.of(codebook, dossiers, 1);
    }

    private Figures shown(RandomExport export, Set<String> codes) {
      Figures raw = export.counted().raw();
      List<FigureTable> tables =
          raw.tables().stream()
              .map(
                  table ->
                      new FigureTable(
                          table.definition(),
                          table.cells().stream()
                              .map(
                                  cell ->
                                      codes.containsAll(cell.codes())
                                          ? cell
                                          : new FigureCell(cell.codes(), OptionalInt.empty()))
                              .toList()))
              .toList();
      return new Figures(raw.year(), raw.codebook(), false, tables);
    }
  }

  /** The table by sector shows what the table by sector and gender hides in its margin. */
  private static Figures shownInItsOwnTable(RandomExport export, Figures figures) {
    List<FigureTable> tables = new ArrayList<>();
    for (int place = 0; place < figures.tables().size(); place++) {
      FigureTable table = figures.tables().get(place);
      FigureTable raw = export.counted().raw().tables().get(place);
      tables.add(table.definition().id().equals("sector") ? firstShown(table, raw) : table);
    }
    return new Figures(figures.year(), figures.codebook(), figures.belowFloor(), tables);
  }

  private static FigureTable firstShown(FigureTable table, FigureTable raw) {
    List<FigureCell> cells = new ArrayList<>(table.cells());
    for (int place = 0; place < cells.size(); place++) {
      OptionalInt value = raw.cells().get(place).value();
      if (cells.get(place).value().isEmpty() && value.orElse(0) >= 5) {
        cells.set(place, raw.cells().get(place));
        return new FigureTable(table.definition(), cells);
      }
    }
    return table;
  }
}
