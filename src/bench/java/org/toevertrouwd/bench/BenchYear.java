package org.toevertrouwd.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.CountableDossier.Contact;
import org.toevertrouwd.casework.CountableDossier.Fact;
import org.toevertrouwd.casework.CountableDossier.Moment;
import org.toevertrouwd.casework.CountableDossier.Referred;
import org.toevertrouwd.casework.CountableDossier.Standing;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.ReporterId;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.Counting;
import org.toevertrouwd.figures.CountingYear;
import org.toevertrouwd.practice.OrganisationId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The generator {@code bench}: a year of a practice, told in {@link #DESCRIPTION}. The same seed
 * and size give the same counts on any machine.
 */
final class BenchYear {

  static final int YEAR = 2025;

  /** What is generated, for whoever reads the results. */
  static final String DESCRIPTION =
      "Every dossier is a case by its own reporter at one of 8 clients, whose shares are 22, 20,"
          + " 15, 15, 10, 8, 5 and 5 per cent. Size and joint committee are those of the client;"
          + " the sector is that of the reporter, as registrations have it. It and every other"
          + " answer is drawn from the skewed shares of the demonstration (lifelike.json: freelance"
          + " 24 per cent, sexual harassment 22, repeated 44), 'unknown' among them. A third names"
          + " a second form of behaviour, half a second risk factor, discrimination a ground; one"
          + " to four conversations, a referral in two of five, 70 per cent closed. Seeds 1 and"
          + " up.";

  private static final int[] CLIENTS = {22, 20, 15, 15, 10, 8, 5, 5};
  private static final List<String> KINDS =
      List.of("care", "helpline", "union-or-legal", "contact-point");
  private static final List<String> STATUSES = List.of("proposed", "accepted", "declined");

  private final SplittableRandom random;
  private final Map<String, Map<String, Integer>> shares = new TreeMap<>();
  private final List<Map<String, String>> clients = new ArrayList<>();
  private final List<OrganisationId> ids = new ArrayList<>();

  private BenchYear(long seed) {
    this.random = new SplittableRandom(seed);
    read();
  }

  /** A year as counted. */
  static CountedYear of(int dossiers, long seed) {
    return of(BundledCodebook.load(), dossiers, seed);
  }

  /** A year counted by a codebook with the questions of the bundled one. */
  static CountedYear of(Codebook codebook, int dossiers, long seed) {
    return new Counting(codebook, CountingYear.nothingReleased())
        .count(new BenchYear(seed).dossiers(dossiers), YEAR);
  }

  private void read() {
    try (InputStream data =
        Objects.requireNonNull(PracticeMaker.class.getResourceAsStream("lifelike.json"))) {
      JsonNode all = JsonMapper.shared().readTree(data);
      for (Map.Entry<String, JsonNode> dimension : all.get("weights").properties()) {
        Map<String, Integer> own = new TreeMap<>();
        dimension
            .getValue()
            .properties()
            .forEach(one -> own.put(one.getKey(), one.getValue().intValue()));
        shares.put(dimension.getKey(), own);
      }
      List<Map<String, String>> left = new ArrayList<>();
      for (JsonNode organisation : all.get("organisations")) {
        Map<String, String> codes = new TreeMap<>();
        organisation
            .properties()
            .forEach(one -> codes.put(one.getKey(), one.getValue().stringValue()));
        codes.remove("name");
        codes.remove("sector");
        left.add(codes);
      }
      for (int client = 0; client < CLIENTS.length; client++) {
        clients.add(left.remove(random.nextInt(left.size())));
        ids.add(new OrganisationId(uuid("client " + client)));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<CountableDossier> dossiers(int number) {
    List<CountableDossier> made = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      made.add(dossier(i));
    }
    return made;
  }

  private CountableDossier dossier(int number) {
    DossierId id = new DossierId(uuid("dossier " + number));
    LocalDate day = LocalDate.ofYearDay(YEAR, 1 + random.nextInt(300));
    int client = client();
    List<Contact> contacts = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      contacts.add(contact(number, day, i));
    }
    List<Referred> referrals = new ArrayList<>();
    if (random.nextInt(5) < 2) {
      Moment moment = moment(Fact.REFERRAL, "referral " + number, day.plusDays(9));
      referrals.add(new Referred(moment, one(KINDS), one(STATUSES)));
    }
    return new CountableDossier(
        id,
        DossierKind.CASE,
        new ReporterId(uuid("reporter " + number)),
        Optional.of(ids.get(client)),
        Standing.COUNTS,
        answers(clients.get(client)),
        moment(Fact.BEGIN, "dossier " + number, day),
        random.nextInt(10) < 7
            ? Optional.of(
                moment(Fact.CLOSING, "dossier " + number, day.plusDays(random.nextInt(60))))
            : Optional.empty(),
        contacts,
        referrals);
  }

  private Contact contact(int dossier, LocalDate day, int number) {
    Answers answers =
        Answers.none()
            .with("channel", drawn("channel"))
            .with("intervention-kind", drawn("intervention-kind"));
    String subject = "contact " + dossier + " " + number;
    return new Contact(moment(Fact.CONTACT, subject, day.plusDays(3L * number)), 1, answers);
  }

  private Answers answers(Map<String, String> client) {
    Answers answers = Answers.none();
    for (String dimension : shares.keySet()) {
      if (!Set.of("grounds", "risk-factors", "channel", "intervention-kind", "advice-role")
          .contains(dimension)) {
        answers = answers.with(dimension, drawn(dimension));
      }
    }
    String behaviour = answers.one("behaviour").orElseThrow();
    if (random.nextInt(3) == 0) {
      answers = answers.with("behaviour-forms", drawn("behaviour"));
    }
    if (behaviour.equals("discrimination")) {
      answers = answers.with("grounds", drawn("grounds"));
    }
    Set<String> risks = new TreeSet<>(Set.of(drawn("risk-factors")));
    if (random.nextBoolean()) {
      risks.add(drawn("risk-factors"));
    }
    answers = answers.with("risk-factors", risks);
    for (Map.Entry<String, String> own : client.entrySet()) {
      answers = answers.with(own.getKey(), own.getValue());
    }
    return answers;
  }

  private int client() {
    int left = random.nextInt(100);
    int client = 0;
    while (left >= CLIENTS[client]) {
      left -= CLIENTS[client++];
    }
    return client;
  }

  private String drawn(String dimension) {
    Map<String, Integer> own = shares.getOrDefault(dimension, Map.of());
    int left = random.nextInt(own.values().stream().mapToInt(Integer::intValue).sum());
    for (Map.Entry<String, Integer> share : own.entrySet()) {
      left -= share.getValue();
      if (left < 0) {
        return share.getKey();
      }
    }
    throw new IllegalStateException("shares do not add up");
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static Moment moment(Fact fact, String subject, LocalDate on) {
    return new Moment(fact, uuid(subject), on, Optional.empty());
  }

  private static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
