package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.CLOSING;
import static org.toevertrouwd.store.schema.Tables.CONVERSATION;
import static org.toevertrouwd.store.schema.Tables.CONVERSATION_ANSWER;
import static org.toevertrouwd.store.schema.Tables.DOSSIER;
import static org.toevertrouwd.store.schema.Tables.DOSSIER_ANSWER;
import static org.toevertrouwd.store.schema.Tables.ORGANISATION_ANSWER;
import static org.toevertrouwd.store.schema.Tables.REFERRAL;
import static org.toevertrouwd.store.schema.Tables.SERVICE;
import static org.toevertrouwd.store.schema.Tables.SETTLED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.toevertrouwd.casework.CountableDossier.Standing;
import org.toevertrouwd.casework.CountableParts.Given;
import org.toevertrouwd.casework.CountableParts.Held;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.ConversationRecord;
import org.toevertrouwd.store.schema.tables.records.DossierRecord;
import org.toevertrouwd.store.schema.tables.records.ReferralRecord;

/**
 * What counting needs of the dossiers, and not a word more. Left out are the bin, the example
 * practice, and dossiers in which nothing has a date yet. Source: FIGURES.md, "Population and
 * units".
 */
public final class CountingRepository {

  /** Nothing but days is read, so that it costs little however many years there are. */
  private static final String YEARS =
      """
      WITH counted AS (
        SELECT id, coalesce((SELECT min(held_on) FROM conversation AS held WHERE held.dossier = dossier.id), first_contact_on) AS begun
        FROM dossier WHERE binned_at IS NULL AND example = 0),
      facts AS (
        SELECT 'BEGIN' AS fact, id AS subject, begun, begun AS day FROM counted
        UNION ALL
        SELECT 'CLOSING', id, begun, closed_on FROM closing JOIN counted ON id = dossier WHERE position = 0
        UNION ALL
        SELECT 'CONTACT', conversation.id, begun, held_on
        FROM conversation JOIN counted ON counted.id = dossier WHERE held_on IS NOT NULL
        UNION ALL
        SELECT 'REFERRAL', referral.id, begun, coalesce(proposed_on, begun)
        FROM referral JOIN counted ON counted.id = dossier)
      SELECT DISTINCT CAST(substr(day, 1, 4) AS INTEGER), settled.year
      FROM facts LEFT JOIN settled USING (fact, subject) WHERE begun IS NOT NULL
      """;

  private final DSLContext sql;
  private final ServiceKinds directory;

  /**
   * For use within one transaction.
   *
   * @param directory the kinds of the services that the user did not change
   */
  public CountingRepository(Transaction transaction, ServiceKinds directory) {
    sql = transaction.sql();
    this.directory = directory;
  }

  /** Every dossier that may count in some year, objected and excluded ones included, by code. */
  public List<CountableDossier> all() {
    return of(_ -> DSL.noCondition());
  }

  /**
   * Every dossier in which something happened in one of some calendar years, or left with a
   * released year; whole, objected and excluded ones included, by code.
   *
   * @param calendarYears may be none
   * @param settledIn the released year
   */
  public List<CountableDossier> touching(Set<Integer> calendarYears, int settledIn) {
    Set<UUID> wanted =
        Set.copyOf(sql.fetch(happened(calendarYears, settledIn)).map(Record1::value1));
    return of(dossier -> dossier.in(wanted));
  }

  private static Select<Record1<UUID>> happened(Set<Integer> years, int settledIn) {
    return DSL.select(CONVERSATION.DOSSIER)
        .from(CONVERSATION)
        .where(CONVERSATION.DOSSIER.isNotNull())
        .and(within(CONVERSATION.HELD_ON, years))
        .union(DSL.select(DOSSIER.ID).from(DOSSIER).where(within(DOSSIER.FIRST_CONTACT_ON, years)))
        .union(
            DSL.select(REFERRAL.DOSSIER).from(REFERRAL).where(within(REFERRAL.PROPOSED_ON, years)))
        .union(DSL.select(CLOSING.DOSSIER).from(CLOSING).where(within(CLOSING.CLOSED_ON, years)))
        .union(DSL.select(SETTLED.DOSSIER).from(SETTLED).where(SETTLED.YEAR.eq(settledIn)));
  }

  private static Condition within(Field<LocalDate> day, Set<Integer> years) {
    return years.stream()
        .map(year -> day.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
        .reduce(DSL.falseCondition(), Condition::or);
  }

  /** When something happened that counts: calendar years, and the released years that took it. */
  public List<CountableYear> years() {
    return sql.fetch(YEARS).map(row -> new CountableYear(row.get(0, Integer.class), taken(row)));
  }

  private static Optional<Integer> taken(Record row) {
    return Optional.ofNullable(row.get(1, Integer.class));
  }

  /** The dossiers that are wanted, by a condition on whose something is. */
  private List<CountableDossier> of(Function<Field<UUID>, Condition> wanted) {
    CountableParts parts =
        new CountableParts(
            answers(wanted),
            organisations(),
            contacts(wanted),
            referrals(wanted),
            firstClosings(wanted),
            SettledRepository.where(sql, wanted.apply(SETTLED.DOSSIER)));
    return rows(wanted).stream().map(parts::whole).flatMap(Optional::stream).toList();
  }

  private List<CountableRow> rows(Function<Field<UUID>, Condition> wanted) {
    return sql.select(
            DOSSIER.ID,
            DOSSIER.KIND,
            DOSSIER.REPORTER,
            DOSSIER.ORGANISATION,
            DOSSIER.FIRST_CONTACT_ON,
            DOSSIER.UNDATED_COUNT,
            DOSSIER.COUNTING_STATE,
            DOSSIER.EARLIER_CONFIDANT_COUNTS)
        .from(DOSSIER)
        .where(DOSSIER.BINNED_AT.isNull())
        .and(DOSSIER.EXAMPLE.isFalse())
        .and(wanted.apply(DOSSIER.ID))
        .orderBy(DOSSIER.YEAR, DOSSIER.NUMBER)
        .fetch(row -> read(row.into(DOSSIER)));
  }

  private static CountableRow read(DossierRecord row) {
    return new CountableRow(
        new DossierId(row.getId()),
        DossierKind.valueOf(row.getKind()),
        new ReporterId(row.getReporter()),
        Optional.ofNullable(row.getOrganisation()).map(OrganisationId::new),
        Optional.ofNullable(row.getFirstContactOn()),
        Optional.ofNullable(row.getUndatedCount()).orElse(0),
        standing(row));
  }

  private static Standing standing(DossierRecord row) {
    if (row.getCountingState().equals(Consent.State.REFUSED.name())) {
      return Standing.OBJECTED;
    }
    return row.getEarlierConfidantCounts() ? Standing.EARLIER_CONFIDANT : Standing.COUNTS;
  }

  private Map<DossierId, Answers> answers(Function<Field<UUID>, Condition> wanted) {
    Map<DossierId, Answers> answers = new HashMap<>();
    AnswerRepository.ofDossiers(sql)
        .where(wanted.apply(DOSSIER_ANSWER.DOSSIER))
        .forEach((dossier, chosen) -> answers.put(new DossierId(dossier), chosen));
    return answers;
  }

  private Map<OrganisationId, Map<String, String>> organisations() {
    Map<OrganisationId, Map<String, String>> organisations = new HashMap<>();
    sql.selectFrom(ORGANISATION_ANSWER)
        .forEach(
            row ->
                organisations
                    .computeIfAbsent(
                        new OrganisationId(row.getOrganisation()), id -> new HashMap<>())
                    .put(row.getDimension(), row.getCode()));
    return organisations;
  }

  private Map<DossierId, List<Held>> contacts(Function<Field<UUID>, Condition> wanted) {
    Map<UUID, Answers> chosen = answersOfContacts(wanted);
    return sql
        .select(CONVERSATION.ID, CONVERSATION.DOSSIER, CONVERSATION.HELD_ON)
        .from(CONVERSATION)
        .where(CONVERSATION.HELD_ON.isNotNull())
        .and(CONVERSATION.DOSSIER.isNotNull())
        .and(wanted.apply(CONVERSATION.DOSSIER))
        .orderBy(CONVERSATION.HELD_ON, CONVERSATION.RECORDED_AT)
        .fetchInto(CONVERSATION)
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> new DossierId(row.getDossier()),
                Collectors.mapping(row -> contact(row, chosen), Collectors.toList())));
  }

  private Map<UUID, Answers> answersOfContacts(Function<Field<UUID>, Condition> wanted) {
    return AnswerRepository.ofConversations(sql)
        .where(
            CONVERSATION_ANSWER.CONVERSATION.in(
                DSL.select(CONVERSATION.ID)
                    .from(CONVERSATION)
                    .where(wanted.apply(CONVERSATION.DOSSIER))));
  }

  private static Held contact(ConversationRecord row, Map<UUID, Answers> chosen) {
    return new Held(row.getId(), row.getHeldOn(), chosen.getOrDefault(row.getId(), Answers.none()));
  }

  private Map<DossierId, List<Given>> referrals(Function<Field<UUID>, Condition> wanted) {
    Map<String, String> own = sql.selectFrom(SERVICE).fetchMap(SERVICE.CODE, SERVICE.KIND);
    return sql
        .select(
            REFERRAL.ID, REFERRAL.DOSSIER, REFERRAL.SERVICE, REFERRAL.STATUS, REFERRAL.PROPOSED_ON)
        .from(REFERRAL)
        .where(wanted.apply(REFERRAL.DOSSIER))
        .orderBy(REFERRAL.RECORDED_AT)
        .fetchInto(REFERRAL)
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> new DossierId(row.getDossier()),
                Collectors.mapping(row -> given(row, own), Collectors.toList())));
  }

  private Given given(ReferralRecord row, Map<String, String> own) {
    String kind =
        Optional.ofNullable(own.get(row.getService()))
            .or(() -> directory.kindOf(row.getService()))
            .orElse(Category.UNKNOWN);
    return new Given(row.getId(), Optional.ofNullable(row.getProposedOn()), kind, row.getStatus());
  }

  private Map<DossierId, LocalDate> firstClosings(Function<Field<UUID>, Condition> wanted) {
    return sql.selectFrom(CLOSING)
        .where(CLOSING.POSITION.eq(0))
        .and(wanted.apply(CLOSING.DOSSIER))
        .fetchMap(row -> new DossierId(row.getDossier()), row -> row.getClosedOn());
  }
}
