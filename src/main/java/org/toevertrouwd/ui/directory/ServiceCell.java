package org.toevertrouwd.ui.directory;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.toevertrouwd.directory.DirectoryMatch;
import org.toevertrouwd.directory.Fit;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.ui.desk.Vocabulary;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** A service in a list: its name, its kind, and how it fits where a dossier is in front. */
public final class ServiceCell extends ListCell<Service> {

  private final Wording wording;
  private final Vocabulary vocabulary;
  private final FitWords fits;
  private final Function<Service, Optional<DirectoryMatch>> match;
  private final String language;
  private final LocalDate today;
  private boolean why;

  /**
   * A cell.
   *
   * @param match how a service fits; nothing where no dossier is in front
   */
  public ServiceCell(
      Kit kit, Vocabulary vocabulary, Function<Service, Optional<DirectoryMatch>> match) {
    this.wording = kit.wording(ServiceCell.class);
    this.vocabulary = vocabulary;
    this.fits = new FitWords(kit, vocabulary);
    this.match = match;
    this.language = kit.language().code();
    this.today = kit.today();
    setPrefWidth(0);
  }

  /** Says for every service why it fits or not, where there is room. */
  public ServiceCell withWhy() {
    why = true;
    return this;
  }

  @Override
  protected void updateItem(@Nullable Service item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setGraphic(item == null ? null : row(item));
    setAccessibleText(item == null ? "" : spoken(item));
  }

  private Node row(Service service) {
    Label name = Words.line(service.name().in(language));
    name.setWrapText(true);
    name.getStyleClass().add("strong");
    HBox second = Words.row(Words.small(kind(service)));
    if (!service.worksOn(today)) {
      second.getChildren().add(Words.state(Icon.HISTORY, wording.text("ended"), "small"));
    }
    match
        .apply(service)
        .filter(one -> why || one.fit() == Fit.FITS)
        .ifPresent(one -> second.getChildren().add(fit(one)));
    VBox row = new VBox(name, second);
    row.getStyleClass().add("service-row");
    return row;
  }

  private Label fit(DirectoryMatch one) {
    String words = why ? fits.why(one) : fits.brief(one.fit());
    Label label =
        Words.state(FitWords.icon(one.fit()), words, FitWords.style(one.fit()));
    label.getStyleClass().add("small");
    return label;
  }

  private String kind(Service service) {
    return vocabulary.category("service-kind", service.kind().code());
  }

  private String spoken(Service service) {
    return service.name().in(language)
        + ", "
        + kind(service)
        + match.apply(service).map(one -> ", " + fits.brief(one.fit())).orElse("");
  }
}
