package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.CLOSING;
import static org.toevertrouwd.store.schema.Tables.CONVERSATION;
import static org.toevertrouwd.store.schema.Tables.DOSSIER;
import static org.toevertrouwd.store.schema.Tables.ORGANISATION_ANSWER;
import static org.toevertrouwd.store.schema.Tables.REFERRAL;
import static org.toevertrouwd.store.schema.Tables.SERVICE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
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
    CountableParts parts =
        new CountableParts(
            answers(),
            organisations(),
            contacts(),
            referrals(),
            firstClosings(),
            SettledRepository.all(sql));
    return rows().stream().map(parts::whole).flatMap(Optional::stream).toList();
  }

  private List<CountableRow> rows() {
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

  private Map<DossierId, Answers> answers() {
    Map<DossierId, Answers> answers = new HashMap<>();
    AnswerRepository.ofDossiers(sql)
        .all()
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

  private Map<DossierId, List<Held>> contacts() {
    Map<UUID, Answers> chosen = AnswerRepository.ofConversations(sql).all();
    return sql
        .select(CONVERSATION.ID, CONVERSATION.DOSSIER, CONVERSATION.HELD_ON)
        .from(CONVERSATION)
        .where(CONVERSATION.HELD_ON.isNotNull())
        .and(CONVERSATION.DOSSIER.isNotNull())
        .orderBy(CONVERSATION.HELD_ON, CONVERSATION.RECORDED_AT)
        .fetchInto(CONVERSATION)
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> new DossierId(row.getDossier()),
                Collectors.mapping(row -> contact(row, chosen), Collectors.toList())));
  }

  private static Held contact(ConversationRecord row, Map<UUID, Answers> chosen) {
    return new Held(row.getId(), row.getHeldOn(), chosen.getOrDefault(row.getId(), Answers.none()));
  }

  private Map<DossierId, List<Given>> referrals() {
    Map<String, String> own = sql.selectFrom(SERVICE).fetchMap(SERVICE.CODE, SERVICE.KIND);
    return sql
        .select(
            REFERRAL.ID, REFERRAL.DOSSIER, REFERRAL.SERVICE, REFERRAL.STATUS, REFERRAL.PROPOSED_ON)
        .from(REFERRAL)
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

  private Map<DossierId, LocalDate> firstClosings() {
    return sql.selectFrom(CLOSING)
        .where(CLOSING.POSITION.eq(0))
        .fetchMap(row -> new DossierId(row.getDossier()), row -> row.getClosedOn());
  }
}
