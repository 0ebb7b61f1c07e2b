package org.toevertrouwd.sheets;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a sheet can mean. */
public enum Meaning {
  /** The sheet's own number; kept in the source text only. */
  NUMBER("number", Kind.TEXT, ""),
  /** Day of the first conversation, which decides the year a dossier counts in. */
  FIRST_CONVERSATION("first-conversation", Kind.DATE, ""),
  /** Day of the last fact, or how long ago it was. */
  LAST_FACT("last-fact", Kind.DATE, "time-since-last-fact"),
  HEARD_ON("heard-on", Kind.DATE, ""),
  CLOSED_ON("closed-on", Kind.DATE, ""),
  /** A text that is the same for all dossiers of one person; only a mapping file can say so. */
  REPORTER("reporter", Kind.TEXT, ""),
  ALIAS("alias", Kind.TEXT, ""),
  /** Age in years, a range of ages, a birth year or a birth date. */
  AGE("age", Kind.RANGE, "age-band"),
  ORGANISATION("organisation", Kind.TEXT, ""),
  CONVERSATIONS("conversations", Kind.AMOUNT, ""),
  MINUTES("minutes", Kind.AMOUNT, ""),
  HOURS("hours", Kind.AMOUNT, ""),
  NOTES("notes", Kind.TEXT, ""),
  REFERRED_TO("referred-to", Kind.TEXT, "service"),
  GENDER("gender"),
  REPORTER_ROLE("reporter-role"),
  /** Support to a person affected, or advice. */
  DOSSIER_KIND("dossier-kind"),
  STATUTE("statute"),
  SECTOR("sector"),
  DISCIPLINE("discipline"),
  ORGANISATION_SIZE("organisation-size", Kind.RANGE, "organisation-size"),
  JOINT_COMMITTEE("joint-committee"),
  ACTIVITY("activity"),
  LANGUAGE("language"),
  AFFECTED("affected"),
  AFFECTED_NUMBER("affected-number", Kind.RANGE, "affected-number"),
  ACCUSED_RELATION("accused-relation"),
  BEHAVIOUR("behaviour"),
  BEHAVIOUR_FORMS("behaviour-forms"),
  GROUNDS("grounds"),
  PLACE("place"),
  RISK_FACTORS("risk-factors"),
  FREQUENCY("frequency"),
  CHANNEL("first-contact-channel"),
  SENT_BY("sent-by"),
  REPORTED_ELSEWHERE("reported-elsewhere"),
  WISH("wish"),
  OUTCOME("outcome"),
  CLOSING_REASON("closing-reason"),
  /** Colour of the Vlaggensysteem; kept, not counted. */
  FLAG("flag"),
  /** Consent to anonymous counting. */
  COUNTING("counting"),
  /** Consent to keeping a file. */
  KEEPING("keeping");

  /** How the cells of a column are read. */
  enum Kind {
    DATE,
    TEXT,
    AMOUNT,
    /** Words of a list. */
    CHOICE,
    /** A number or range that falls in a band, or words of a list. */
    RANGE
  }

  private final String code;
  private final Kind kind;
  private final String dimension;

  Meaning(String code) {
    this(code, Kind.CHOICE, code);
  }

  Meaning(String code, Kind kind, String dimension) {
    this.code = code;
    this.kind = kind;
    this.dimension = dimension;
  }

  /** The name in a mapping file. */
  public String code() {
    return code;
  }

  /** The meaning of this name, if it is one. */
  public static Optional<Meaning> of(String code) {
    return Arrays.stream(values()).filter(meaning -> meaning.code.equals(code)).findFirst();
  }

  Kind kind() {
    return kind;
  }

  /** The dimension its values are codes of; empty for text, dates and amounts. */
  public String dimension() {
    return dimension;
  }

  /** Whether it is a text that any text may be, so that content proves nothing. */
  boolean isName() {
    return switch (this) {
      case NUMBER, REPORTER, ALIAS, ORGANISATION -> true;
      default -> false;
    };
  }

  /** Whether several columns may mean this together. */
  public boolean mayRepeat() {
    return switch (this) {
      case NOTES, REFERRED_TO, BEHAVIOUR_FORMS, GROUNDS, RISK_FACTORS -> true;
      default -> false;
    };
  }
}
