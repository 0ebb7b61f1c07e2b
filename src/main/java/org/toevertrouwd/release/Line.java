package org.toevertrouwd.release;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.CountableDossier.Moment;
import org.toevertrouwd.casework.SettledRepository;
import org.toevertrouwd.exchange.Release;
import org.toevertrouwd.exchange.ReleaseMode;
import org.toevertrouwd.exchange.ReleaseRepository;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.CountingYear;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.figures.Told;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.release.FiguresMemory.Look;
import org.toevertrouwd.release.ReleaseRefusedException.Reason;
import org.toevertrouwd.release.YearFigures.Leaving;
import org.toevertrouwd.store.Transaction;

/**
 * The straight line of one release: count, protect, package, audit, verdict, ledger, out. All but
 * the ledger is made without keeping anybody from saving; it only leaves if it is still what the
 * kluis says.
 */
final class Line {

  private final YearFigures figures;
  private final Look look;

  Line(YearFigures figures, Look look) {
    this.figures = figures;
    this.look = look;
  }

  /**
   * Everything about a release but that it leaves.
   *
   * @param counted what it was made from
   * @param told what organisations were told of their part
   * @param ledger what had left before of the same year
   */
  private record Prepared(
      CountedYear counted, Told told, List<UUID> ledger, byte[] seed, Leaving leaving) {

    /** Whether it was made of these. */
    boolean of(CountedYear now, Told toldNow, Ledger left) {
      return now.equals(counted) && toldNow.equals(told) && left.ids().equals(ledger);
    }
  }

  /**
   * Makes the release.
   *
   * @throws UndoneException if it may not be
   */
  Leaving run(Consumer<byte[]> out) {
    Prepared prepared = prepare();
    return figures.store().write(transaction -> leave(transaction, prepared, out));
  }

  private Prepared prepare() {
    figures.store().read(this::requireOneMode);
    Seed seed = figures.store().write(figures.draw(look.year(), look.audience()));
    Ledger ledger = figures.ledgerOf(look.year());
    CountedYear counted = figures.counted(look.year());
    Told told = figures.told(ledger);
    requireAllowed(ledger, counted, told);
    ReleasedFigures released = figures.protect(counted, look.audience(), seed, ledger, told);
    byte[] content =
        new Packing(figures, ledger, counted, told, Optional.empty())
            .proven(released.figures(), released.threshold(), look.audience());
    return new Prepared(counted, told, ledger.ids(), seed.bytes(), new Leaving(released, content));
  }

  private Leaving leave(Transaction transaction, Prepared prepared, Consumer<byte[]> out) {
    requireOneMode(transaction);
    YearFigures.Raw raw = figures.raw(transaction, look.year());
    CountedYear now = raw.counted();
    Ledger ledger = Ledger.of(transaction, look.year());
    Told told = ledger.told(figures, raw);
    requireAllowed(ledger, now, told);
    UndoneException.unless(prepared.of(now, told, ledger), Reason.CHANGED_SINCE_SHOWN);
    settle(transaction, raw.dossiers(), raw.years(), look.year());
    new ReleaseRepository(transaction).freeze(release(prepared));
    out.accept(prepared.leaving().content());
    return prepared.leaving();
  }

  private boolean requireOneMode(Transaction transaction) {
    return requireOneMode(transaction, look.year());
  }

  /** Open and sealed figures of one year are never mixed. */
  static boolean requireOneMode(Transaction transaction, int year) {
    boolean mixed = new ReleaseRepository(transaction).leftOtherwise(year, ReleaseMode.OPEN);
    UndoneException.unless(!mixed, Reason.OTHER_MODE);
    return true;
  }

  private void requireAllowed(Ledger ledger, CountedYear counted, Told told) {
    UndoneException.unless(
        ledger.left().stream().noneMatch(release -> release.audience() == look.audience()),
        Reason.ALREADY_RELEASED);
    ledger.requireUnchanged(figures, counted, told);
  }

  private Release release(Prepared prepared) {
    return new Release(
        UUID.randomUUID(),
        look.year(),
        look.audience(),
        ReleaseMode.OPEN,
        prepared.seed(),
        figures.now(),
        prepared.leaving().content());
  }

  /** What counts in this year now never counts in another, those left out for a reason included. */
  static void settle(
      Transaction transaction, List<CountableDossier> dossiers, CountingYear years, int year) {
    SettledRepository settled = new SettledRepository(transaction);
    for (CountableDossier dossier : dossiers) {
      List<Moment> moments =
          dossier.moments().stream().filter(moment -> years.of(moment) == year).toList();
      settled.settle(dossier.id(), moments, year);
    }
  }
}
