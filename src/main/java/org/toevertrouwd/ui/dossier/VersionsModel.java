package org.toevertrouwd.ui.dossier;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.toevertrouwd.casework.EarlierText;
import org.toevertrouwd.casework.EarlierTextRepository;
import org.toevertrouwd.ui.desk.Desk;

/** What the story of a dossier said before it was changed. */
final class VersionsModel {

  private final Desk desk;
  private final DossierModel dossier;
  private final ReadOnlyObjectWrapper<List<EarlierText>> versions =
      new ReadOnlyObjectWrapper<>(List.of());

  VersionsModel(Desk desk, DossierModel dossier) {
    this.desk = desk;
    this.dossier = dossier;
  }

  /** Newest first, as they were when they were last read. */
  ReadOnlyObjectProperty<List<EarlierText>> versions() {
    return versions.getReadOnlyProperty();
  }

  /** Reads them. */
  void load() {
    desk.read(
            transaction ->
                new EarlierTextRepository(transaction)
                    .of(dossier.id().value(), DossierModel.NARRATIVE))
        .then(versions::set)
        .start();
  }

  /** Puts an earlier version on the screen; what stood there can be put back. */
  void takeBack(EarlierText version) {
    String now = dossier.narrative().words().get();
    dossier.narrative().words().set(version.words());
    desk.kit()
        .dialogs()
        .done(
            desk.kit().wording(VersionsModel.class).text("versions.taken-back"),
            () -> dossier.narrative().words().set(now));
  }
}
