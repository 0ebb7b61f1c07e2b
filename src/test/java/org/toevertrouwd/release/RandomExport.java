package org.toevertrouwd.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.toevertrouwd.audit.Audit;
import org.toevertrouwd.audit.Auditor;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.ReleaseMode;
import org.toevertrouwd.exchange.ReleaseTerms;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.Counting;
import org.toevertrouwd.figures.CountingYear;
import org.toevertrouwd.figures.DossierBuilder;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Releasing;
import org.toevertrouwd.figures.SmallCodebook;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.protect.Suppressor;

/** A small year that chance made, and the way it goes from counts to a package and its audit. */
final class RandomExport {

  private static final Codebook CODEBOOK =
      new SmallCodebook()
          .single(
              Unit.CASES, "sector", "film>screen", "media>screen", "dance>stage", "unknown>unknown")
          .single(
              Unit.CASES,
              "behaviour",
              "bullying>mind",
              "discrimination>mind",
              "assault>body",
              "unknown>unknown")
          .multi("behaviour-forms", "bullying", "discrimination", "assault", "unknown")
          .multi("grounds", "age", "origin")
          .single(Unit.CASES, "gender", "x", "y", "z", "unknown")
          .table(
              "sector-gender", false, List.of(new Axis("sector", false), new Axis("gender", false)))
          .twoWay("behaviour-sector", "behaviour", "sector")
          .build();

  private static final SigningKey KEY = SigningKey.generate();

  private final Codebook codebook;
  private final CountedYear counted;
  private final byte[] chance = new byte[Seed.LEAST_BYTES];

  private RandomExport(Codebook codebook, CountedYear counted, long seed) {
    this.codebook = codebook;
    this.counted = counted;
    chance[0] = (byte) seed;
    chance[1] = (byte) (seed >> 8);
  }

  /** From 12 to 71 dossiers of at most five clients; some answers are given far more often. */
  static RandomExport of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<OrganisationId> clients =
        IntStream.range(0, 1 + random.nextInt(5)).mapToObj(i -> OrganisationId.random()).toList();
    List<CountableDossier> dossiers = new ArrayList<>();
    int number = 12 + random.nextInt(60);
    for (int i = 0; i < number; i++) {
      DossierBuilder dossier = DossierBuilder.begun("2025-03-01");
      if (random.nextInt(3) > 0) {
        dossier.at(clients.get(random.nextInt(clients.size())));
      }
      for (Dimension dimension : CODEBOOK.dimensions()) {
        List<Category> all = dimension.categories();
        int rank = (int) (all.size() * Math.pow(random.nextDouble(), 2));
        dossier.answer(dimension.code(), all.get(rank).code());
      }
      dossiers.add(dossier.build());
    }
    return of(CODEBOOK, dossiers, seed);
  }

  static RandomExport of(Codebook codebook, List<CountableDossier> dossiers, long seed) {
    CountedYear year = new Counting(codebook, CountingYear.nothingReleased()).count(dossiers, 2025);
    return new RandomExport(codebook, year, seed);
  }

  CountedYear counted() {
    return counted;
  }

  Figures released(Suppressor suppressor, int threshold, List<Figures> earlier) {
    return new Releasing(codebook, threshold, new Seed(chance), suppressor)
        .release(counted, earlier)
        .figures();
  }

  byte[] file(Figures figures, Audience audience) {
    ReleaseTerms terms =
        new ReleaseTerms(
            audience.leastThreshold(), audience, ReleaseMode.OPEN, "toevertrouwd 0.1.0");
    return new PackageWriter(codebook).write(figures, terms, KEY);
  }

  /** As at home: with the earlier packages, every employer and what was counted. */
  Audit audit(byte[] file, List<byte[]> ledger) {
    return new Auditor(List.of(codebook))
        .audit(
            file,
            ledger,
            KnownAtHome.employers(counted, counted),
            Optional.of(KnownAtHome.truth(counted, List.of())));
  }
}
