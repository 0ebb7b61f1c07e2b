package org.toevertrouwd.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Consents;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.Flag;
import org.toevertrouwd.casework.Intake;
import org.toevertrouwd.casework.Kept;
import org.toevertrouwd.casework.OwnService;

/** Makes a dossier of one row of which the first conversation is known. */
final class RowReader {

  private static final String GIVEN = "given";
  private static final String REFUSED = "refused";

  private final Sheet sheet;
  private final RowCells cells;
  private final Understanding understanding;
  private final Remarks remarks;
  private final Reporters reporters;
  private final RowServices services;
  private final RowDates dates;
  private final RowContacts contacts;

  RowReader(Sheet sheet, List<Column> columns, Understanding understanding, Remarks remarks) {
    this.sheet = sheet;
    this.understanding = understanding;
    this.remarks = remarks;
    cells = new RowCells(columns);
    reporters = new Reporters(understanding, remarks);
    services = new RowServices(cells, understanding, remarks);
    dates = new RowDates(cells, understanding, remarks);
    contacts = new RowContacts(cells, remarks);
  }

  /** Services that rows were referred to and the directory does not have. */
  List<OwnService> ownServices() {
    return services.own();
  }

  PlannedDossier read(SheetRow row, LocalDate first) {
    Gathering said = gather(row, first);
    boolean mayKeep = !said.one(Meaning.KEEPING.dimension()).equals(REFUSED);
    if (!mayKeep) {
      remarks.notice(Message.KEEPING_REFUSED, row.number());
    }
    Optional<LocalDate> closedOn = dates.closedOn(row, first);
    closingNotices(row, said, closedOn);
    return new PlannedDossier(
        row.number(),
        intake(row, first, kind(said), mayKeep),
        said(cells.text(row, Meaning.ORGANISATION)),
        said.answers(),
        consents(row, said),
        closedOn,
        mayKeep ? kept(row, said) : new Kept("", flag(said), ""),
        services.of(row));
  }

  /** A name on one line; empty where somebody only wrote that there is none. */
  private String said(String text) {
    return understanding.saysNothing(text) || Words.isError(text) ? "" : Words.shown(text);
  }

  private Intake intake(SheetRow row, LocalDate first, DossierKind kind, boolean mayKeep) {
    return new Intake(
        kind,
        reporters.of(row, cells, mayKeep),
        Optional.empty(),
        Optional.empty(),
        dates.milestones(row, first),
        contacts.undated(row));
  }

  private Gathering gather(SheetRow row, LocalDate first) {
    Gathering said = new Gathering(understanding.vocabulary());
    cells.each(
        row,
        (column, text) -> {
          Meaning meaning = column.meaning().orElseThrow();
          if (!meaning.dimension().isEmpty()) {
            Sense sense = understanding.sense(column, text, first);
            remarks.value(column, text, sense);
            said.add(meaning.dimension(), sense);
            notices(row, column, text, sense);
          }
        });
    return said;
  }

  private void notices(SheetRow row, Column column, String text, Sense sense) {
    Meaning meaning = column.meaning().orElseThrow();
    if (meaning == Meaning.BEHAVIOUR
        && sense.codes(Meaning.BEHAVIOUR_FORMS.dimension()).size() > 1) {
      remarks.notice(Message.SEVERAL_FORMS, row.number());
    }
    if (meaning == Meaning.SECTOR
        && !column.corrections().containsKey(ValueKey.of(text))
        && sense.codes(Meaning.SECTOR.dimension()).contains("arts")
        && !sense.codes(Meaning.DISCIPLINE.dimension()).isEmpty()) {
      remarks.notice(Message.SECTOR_OF_DISCIPLINE, row.number());
    }
    if (meaning == Meaning.AGE && AgeReader.isBirthYear(text, column)) {
      remarks.notice(Message.AGE_FROM_BIRTH_YEAR, row.number());
    }
  }

  private static DossierKind kind(Gathering said) {
    return said.one(Meaning.DOSSIER_KIND.dimension()).equals("advice")
        ? DossierKind.ADVICE
        : DossierKind.CASE;
  }

  private void closingNotices(SheetRow row, Gathering said, Optional<LocalDate> closedOn) {
    String closed = said.one(Vocabulary.CLOSED);
    boolean outcome =
        !said.codes(Meaning.OUTCOME.dimension()).isEmpty()
            || !said.codes(Meaning.CLOSING_REASON.dimension()).isEmpty();
    if (closedOn.isPresent() && closed.equals("no")) {
      remarks.notice(Message.CLOSED_BUT_RUNNING, row.number());
    } else if (closedOn.isEmpty() && closed.equals("yes")) {
      remarks.notice(Message.CLOSED_WITHOUT_DATE, row.number());
    } else if (closedOn.isEmpty() && outcome) {
      remarks.notice(Message.OUTCOME_OF_OPEN, row.number());
    }
  }

  private Consents consents(SheetRow row, Gathering said) {
    boolean earlier = said.one(Vocabulary.EARLIER_CONFIDANT).equals("yes");
    if (earlier) {
      remarks.notice(Message.EARLIER_CONFIDANT, row.number());
    }
    return new Consents(
        consent(said.one(Meaning.KEEPING.dimension())),
        consent(said.one(Meaning.COUNTING.dimension())),
        earlier);
  }

  private static Consent consent(String code) {
    return switch (code) {
      case GIVEN -> new Consent(Consent.State.GIVEN, Optional.empty(), "");
      case REFUSED -> new Consent(Consent.State.REFUSED, Optional.empty(), "");
      default -> Consent.notAsked();
    };
  }

  private Kept kept(SheetRow row, Gathering said) {
    return new Kept(cells.text(row, Meaning.NOTES), flag(said), sheet.source(row));
  }

  private static Flag flag(Gathering said) {
    String colour = said.one(Meaning.FLAG.dimension());
    return colour.isEmpty()
        ? Flag.notJudged()
        : new Flag(Flag.Colour.valueOf(colour.toUpperCase(Locale.ROOT)), Map.of());
  }
}
