package org.toevertrouwd.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationId;

/** Makes practices that look like real ones; the same seed gives the same facts. */
public final class PracticeMaker {

  private static final String RANDOM = "L64X128MixRandom";
  private static final int CLIENTS = 8;

  private final Draw draw;
  private final Lifelike lifelike;
  private final DossierMaker dossiers;

  /**
   * A maker.
   *
   * @param seed decides everything that is drawn
   * @param services codes of the directory to refer to
   */
  public PracticeMaker(long seed, List<String> services) {
    lifelike = Lifelike.load();
    draw = new Draw(RandomGeneratorFactory.of(RANDOM).create(seed), lifelike);
    dossiers = new DossierMaker(draw, lifelike, services);
  }

  /**
   * A practice with first conversations spread over one year.
   *
   * @param year the year
   * @param size number of dossiers
   */
  public MadeUpPractice make(int year, int size) {
    return make(clients(), year, size);
  }

  /**
   * Another year with clients that were made before.
   *
   * @param clients of the practice
   * @param year the year
   * @param size number of dossiers
   */
  public MadeUpPractice make(List<Organisation> clients, int year, int size) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      days.add(LocalDate.ofYearDay(year, draw.between(1, 365)));
    }
    days.sort(Comparator.naturalOrder());
    List<MadeUpDossier> made = new ArrayList<>();
    for (LocalDate day : days) {
      made.add(dossiers.make(made.size() + 1, day, draw.one(clients)));
    }
    return new MadeUpPractice(clients, made);
  }

  /** The moment something of a day was written down: that evening. */
  static Instant evening(LocalDate day) {
    return day.atTime(19, 30).toInstant(ZoneOffset.UTC);
  }

  private List<Organisation> clients() {
    List<Map<String, String>> left = new ArrayList<>(lifelike.organisations());
    List<Organisation> clients = new ArrayList<>();
    while (clients.size() < CLIENTS) {
      Map<String, String> codes = new HashMap<>(left.remove(draw.between(0, left.size() - 1)));
      String name = codes.remove("name");
      clients.add(new Organisation(OrganisationId.random(), name == null ? "" : name, codes, ""));
    }
    return clients;
  }
}
