package org.toevertrouwd.ui.directory;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.files.AtomicFiles;
import org.toevertrouwd.report.Papers;
import org.toevertrouwd.report.ReporterSheet;
import org.toevertrouwd.ui.kit.Choosers.Kind;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/** The sheet for the reporter: services that were chosen, as a PDF in the reporter's language. */
final class SheetModel {

  private final Kit kit;
  private final ObservableList<Service> services = FXCollections.observableArrayList();
  private final ObjectProperty<Language> language;

  SheetModel(Kit kit) {
    this.kit = kit;
    this.language = new SimpleObjectProperty<>(kit.language());
  }

  /** What is on the sheet, in the order chosen. */
  ObservableList<Service> services() {
    return services;
  }

  /** What the reporter reads. */
  ObjectProperty<Language> language() {
    return language;
  }

  boolean has(Service service) {
    return services.stream().anyMatch(one -> one.code().equals(service.code()));
  }

  /** Puts a service on the sheet, or takes it off. */
  void turn(Service service) {
    if (!services.removeIf(one -> one.code().equals(service.code()))) {
      services.add(service);
    }
  }

  /** Asks where, and saves the sheet there. */
  void save() {
    Wording wording = kit.wording(SheetModel.class);
    Optional<Path> file =
        kit.choosers()
            .save(wording.text("sheet.save"), wording.text("sheet.file"), new Kind("PDF", "pdf"));
    file.ifPresent(
        where -> {
          List<Service> chosen = List.copyOf(services);
          Language spoken = language.get();
          kit.jobs()
              .longJob(_ -> AtomicFiles.write(where, pdf(chosen, spoken)))
              .then(_ -> kit.dialogs().done(wording.text("sheet.saved")))
              .start();
        });
  }

  private static byte[] pdf(List<Service> chosen, Language spoken) {
    ReporterSheet sheet =
        new ReporterSheet(
            chosen.stream().map(service -> ReporterSheet.Entry.of(service, spoken)).toList());
    return Papers.in(spoken).reporterSheet().pdf(sheet);
  }
}
