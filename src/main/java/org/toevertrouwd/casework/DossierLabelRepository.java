package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.DOSSIER;
import static org.toevertrouwd.store.schema.Tables.REPORTER;

import java.util.List;
import org.jooq.Record;
import org.jooq.SelectField;

/** What a query asks for to name a dossier; it joins the reporter. */
final class DossierLabelRepository {

  static final List<SelectField<?>> FIELDS =
      List.of(DOSSIER.ID, DOSSIER.YEAR, DOSSIER.NUMBER, REPORTER.ALIAS);

  private DossierLabelRepository() {}

  static DossierLabel read(Record row) {
    return new DossierLabel(
        new DossierId(row.get(DOSSIER.ID)),
        new DossierCode(row.get(DOSSIER.YEAR), row.get(DOSSIER.NUMBER)),
        row.get(REPORTER.ALIAS));
  }
}
