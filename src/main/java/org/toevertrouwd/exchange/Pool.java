package org.toevertrouwd.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Who takes part: one package of each signer, all of one year. */
final class Pool {

  private final Roster before;
  private final Map<Path, Reading> read = new LinkedHashMap<>();
  private final Map<Path, FiguresPackage> taken = new LinkedHashMap<>();
  private final List<RefusedPackage> refused = new ArrayList<>();
  private OptionalInt year = OptionalInt.empty();

  Pool(Roster before) {
    this.before = before;
  }

  void add(Path file, Reading reading) {
    read.put(file, reading);
  }

  /** Decides, after all files were added. */
  void settle() {
    year = mostCommonYear();
    Set<SignerKey> signers = new HashSet<>();
    read.forEach(
        (file, reading) -> {
          switch (reading) {
            case Reading.Refused(Refusal reason, List<String> details) ->
                refused.add(new RefusedPackage(file, reason, details));
            case Reading.Accepted(FiguresPackage content) -> settle(file, content, signers);
          }
        });
  }

  private void settle(Path file, FiguresPackage content, Set<SignerKey> signers) {
    if (content.terms().audience() == Audience.ORGANISATION) {
      refused.add(new RefusedPackage(file, Refusal.ORGANISATION_REPORT, List.of()));
    } else if (content.figures().year() != year.orElse(0)) {
      refused.add(new RefusedPackage(file, Refusal.OTHER_YEAR, List.of()));
    } else if (!signers.add(content.signer())) {
      refused.add(new RefusedPackage(file, Refusal.SECOND_PACKAGE, List.of()));
    } else {
      taken.put(file, content);
    }
  }

  private OptionalInt mostCommonYear() {
    Map<Integer, Integer> packages = new LinkedHashMap<>();
    readable().forEach(content -> packages.merge(content.figures().year(), 1, Integer::sum));
    int most = packages.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return packages.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }

  private Stream<FiguresPackage> readable() {
    return read.values().stream()
        .flatMap(
            reading ->
                switch (reading) {
                  case Reading.Accepted(FiguresPackage content) -> Stream.of(content);
                  case Reading.Refused refusal -> Stream.empty();
                });
  }

  OptionalInt year() {
    return year;
  }

  List<FiguresPackage> packages() {
    return List.copyOf(taken.values());
  }

  List<RefusedPackage> refused() {
    return refused;
  }

  List<AcceptedPackage> accepted() {
    return taken.entrySet().stream()
        .map(entry -> accepted(entry.getKey(), entry.getValue()))
        .toList();
  }

  private AcceptedPackage accepted(Path file, FiguresPackage content) {
    SignerKey key = content.signer();
    return new AcceptedPackage(
        file,
        before.confidant(key).orElseGet(() -> Confidant.firstSeen(key)),
        before.confidant(key).isEmpty(),
        content.figures().belowFloor(),
        content.terms().threshold(),
        content.figures().codebook().version(),
        content.audit() instanceof AuditStatement.Passed);
  }

  List<Confidant> missing() {
    Set<SignerKey> signers = new HashSet<>();
    taken.values().forEach(content -> signers.add(content.signer()));
    return before.confidants().stream()
        .filter(confidant -> !signers.contains(confidant.key()))
        .toList();
  }

  Roster roster() {
    Roster roster = before;
    for (FiguresPackage content : taken.values()) {
      roster = roster.with(content.signer());
    }
    return roster;
  }
}
