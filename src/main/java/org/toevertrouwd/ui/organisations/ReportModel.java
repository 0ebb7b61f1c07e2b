package org.toevertrouwd.ui.organisations;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.toevertrouwd.exchange.OrganisationReport;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.files.AtomicFiles;
import org.toevertrouwd.release.OrganisationFigures;
import org.toevertrouwd.release.PackageFile;
import org.toevertrouwd.release.ReleaseRefusedException;
import org.toevertrouwd.report.OrganisationSheet;
import org.toevertrouwd.report.Papers;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Choosers.Kind;
import org.toevertrouwd.ui.kit.Dialogs.Question;
import org.toevertrouwd.wording.Wording;

/** The figures of a client about itself: what would leave, leaving, and what left. */
final class ReportModel {

  private final Desk desk;
  private final Wording wording;
  private final OrganisationModel client;
  private final OrganisationFigures figures;
  private final ReadOnlyObjectWrapper<Optional<ReportSeen>> seen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final BooleanProperty named = new SimpleBooleanProperty();

  ReportModel(Desk desk, OrganisationModel client) {
    this.desk = desk;
    this.client = client;
    this.wording = desk.kit().wording(ReportModel.class);
    this.figures =
        new OrganisationFigures(
            desk.kluis(),
            desk.reference().codebook(),
            desk.reference().directory(),
            desk.kit().clock());
  }

  ReadOnlyObjectProperty<Optional<ReportSeen>> seen() {
    return seen.getReadOnlyProperty();
  }

  /** Whether something is being counted or made. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Whether the name of the client stands on the paper; asked anew every time. */
  BooleanProperty named() {
    return named;
  }

  /** Whether the client has a size, whatever it is. */
  boolean sizeKnown() {
    return client.answer("organisation-size").filter(code -> !code.equals("unknown")).isPresent();
  }

  /** Shows the newest year that is over. */
  void load() {
    show(Optional.empty());
  }

  /** Shows a year. */
  void choose(int year) {
    show(Optional.of(year));
  }

  private void show(Optional<Integer> wanted) {
    busy.set(true);
    desk.kit()
        .jobs()
        .job(() -> look(wanted))
        .then(found -> seen.set(Optional.of(found)))
        .atEnd(() -> busy.set(false))
        .start();
  }

  private ReportSeen look(Optional<Integer> wanted) {
    List<Integer> years = figures.years();
    Optional<Integer> year = wanted.or(() -> years.stream().findFirst());
    List<OrganisationReport> all = figures.left(client.id());
    Optional<OrganisationReport> left =
        all.stream().filter(report -> year.equals(Optional.of(report.year()))).findFirst();
    Optional<Figures> says =
        left.map(figures::said).or(() -> year.flatMap(one -> figures.look(one, client.id())));
    return new ReportSeen(year, years, says, left, all, figures.largeEnough(client.id()));
  }

  /** Asks whether the figures may leave, where to, and lets them leave. */
  void release() {
    seen.get().filter(ReportSeen::releasable).ifPresent(this::ask);
  }

  private void ask(ReportSeen agreed) {
    String year = String.valueOf(agreed.year().orElseThrow());
    desk.kit()
        .dialogs()
        .ask(
            Question.dangerous(
                wording.text("report.ask.title", year),
                wording.text("report.ask.what", year),
                wording.text("report.ask.go")),
            () -> place(year).ifPresent(file -> release(agreed, file)));
  }

  private Optional<Path> place(String year) {
    return desk.kit()
        .choosers()
        .save(
            wording.text("report.where"),
            wording.text("report.file", year),
            new Kind(wording.text("report.kind"), "zip"));
  }

  private void release(ReportSeen agreed, Path place) {
    busy.set(true);
    int year = agreed.year().orElseThrow();
    desk.kit()
        .jobs()
        .job(() -> leave(year, agreed.says().orElseThrow(), place))
        .then(_ -> desk.kit().dialogs().done(wording.text("report.done")))
        .onFailure(ReleaseRefusedException.class, this::refused)
        .onFailure(FileAlreadyExistsException.class, _ -> problem("report.exists"))
        .onFailure(PackageFile.StayedBesideException.class, _ -> problem("report.beside"))
        .atEnd(() -> choose(year))
        .start();
  }

  private Path leave(int year, Figures agreed, Path place) throws Exception {
    try (PackageFile file = PackageFile.at(place)) {
      figures.release(year, client.id(), agreed, file::fill);
      file.publish();
    }
    return place;
  }

  private void refused(ReleaseRefusedException refusal) {
    desk.kit()
        .dialogs()
        .problem(wording.text("report.refused"), wording.text("report.refused", refusal.reason()));
  }

  private void problem(String key) {
    desk.kit().dialogs().problem(wording.text("report.refused"), wording.text(key));
  }

  /** Saves the package of a report once more, byte for byte as it left. */
  void copy(OrganisationReport report) {
    place(String.valueOf(report.year()))
        .ifPresent(
            file ->
                desk.kit()
                    .jobs()
                    .job(() -> again(file, report))
                    .then(_ -> desk.kit().dialogs().done(wording.text("report.copied")))
                    .start());
  }

  private static Path again(Path place, OrganisationReport report) throws IOException {
    PackageFile.again(place, report.content());
    return place;
  }

  /** Writes what left as a paper; only what the ledger has. */
  void paper(OrganisationReport report) {
    paper(report.year(), Optional.of(figures.said(report)));
  }

  /** Writes the sentence as a paper, which may be given to anybody. */
  void sentence() {
    seen.get().flatMap(ReportSeen::year).ifPresent(year -> paper(year, Optional.empty()));
  }

  private void paper(int year, Optional<Figures> says) {
    OrganisationSheet sheet =
        new OrganisationSheet(
            Optional.of(client.organisation().name()).filter(_ -> named.get()),
            year,
            says.map(this::numbers));
    desk.kit()
        .choosers()
        .save(
            wording.text("report.paper.where"),
            wording.text("report.paper.file", String.valueOf(year)),
            new Kind("PDF", "pdf"))
        .ifPresent(file -> write(file, sheet));
  }

  private void write(Path file, OrganisationSheet sheet) {
    desk.kit()
        .jobs()
        .job(
            () ->
                AtomicFiles.write(
                    file, Papers.in(desk.kit().language()).organisationSheet().pdf(sheet)))
        .then(_ -> desk.kit().dialogs().done(wording.text("report.paper.done")))
        .start();
  }

  /** What figures say, in the words of the codebook. */
  OrganisationSheet.Numbers numbers(Figures says) {
    FigureTable table = says.tables().getFirst();
    String dimension = table.definition().axes().getFirst().dimension();
    return new OrganisationSheet.Numbers(
        total(table),
        table.cells().stream()
            .filter(cell -> !cell.total())
            .map(
                cell ->
                    new OrganisationSheet.Line(
                        desk.vocabulary().category(dimension, cell.codes().getFirst()),
                        cell.value()))
            .toList());
  }

  private static int total(FigureTable table) {
    return table.cells().stream()
        .filter(FigureCell::total)
        .mapToInt(cell -> cell.value().orElse(0))
        .findFirst()
        .orElse(0);
  }
}
