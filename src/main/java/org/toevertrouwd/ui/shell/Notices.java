package org.toevertrouwd.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.BinRepository;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.kluis.Finding;
import org.toevertrouwd.kluis.Kluis;
import org.toevertrouwd.session.RecoveryReminder;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.wording.Wording;

/**
 * What the opening of a kluis found and needs no decision: told above Vandaag, each until the
 * person takes it away.
 */
public final class Notices extends VBox {

  private static final String OUTDATED = "outdated";
  private static final String EXAMPLE = "example";
  private static final String CODE = "code";
  private static final String DESTROYED = "destroyed";

  private final Desk desk;
  private final Wording wording;
  private final Set<String> dismissed;

  /**
   * The notices of an open kluis.
   *
   * @param dismissed which were taken away already; grows
   */
  public Notices(Desk desk, Set<String> dismissed) {
    this.desk = desk;
    this.dismissed = dismissed;
    this.wording = desk.kit().wording(Notices.class);
    desk.kluis().findings().forEach(this::tell);
    emptyBin();
    lookForCode();
    lookAtKey();
    lookForExample();
  }

  /** The second step of what was thrown away long enough ago; only then is anything written. */
  private void emptyBin() {
    Instant now = desk.kit().clock().instant();
    ZoneId zone = desk.kit().clock().getZone();
    desk.read(transaction -> new BinRepository(transaction).isDue(now, zone))
        .then(
            due -> {
              if (due) {
                desk.write(transaction -> new BinRepository(transaction).destroyDue(now, zone))
                    .then(this::destroyed)
                    .start();
              }
            })
        .onFailure(RuntimeException.class, _ -> {})
        .start();
  }

  private void destroyed(List<DossierCode> codes) {
    String all = codes.stream().map(DossierCode::toString).collect(Collectors.joining(", "));
    add(
        DESTROYED,
        Banner.Weight.INFORMATION,
        wording.text("notice.destroyed", codes.size()),
        wording.text("notice.destroyed.text", all));
  }

  private void lookForCode() {
    desk.read(RecoveryReminder::isDue)
        .then(
            due -> {
              if (due) {
                code();
              }
            })
        .onFailure(RuntimeException.class, _ -> {})
        .start();
  }

  private void code() {
    add(
        CODE,
        Banner.Weight.WARNING,
        wording.text("notice.code"),
        wording.text("notice.code.text"),
        Buttons.quiet(
            "notice-code-new",
            wording.text("notice.code.new"),
            () -> desk.navigator().goTo(new Place.Settings())),
        Buttons.quiet("notice-code-kept", wording.text("notice.code.kept"), this::codeKept));
  }

  private void codeKept() {
    desk.write(
            transaction -> {
              RecoveryReminder.end(transaction);
              return true;
            })
        .then(_ -> dismiss(CODE))
        .start();
  }

  private void tell(Finding finding) {
    String file = finding.file().map(Path::getFileName).map(Path::toString).orElse("");
    add(
        finding.kind().name(),
        weight(finding.severity()),
        wording.text("severity", finding.severity()),
        wording.text("finding", finding.kind(), file));
  }

  private void lookAtKey() {
    desk.kit()
        .jobs()
        .job(() -> desk.kluis().<Boolean, RuntimeException>onFile(Kluis::keyDerivationOutdated))
        .then(
            outdated -> {
              if (outdated) {
                outdated();
              }
            })
        .onFailure(RuntimeException.class, _ -> {})
        .start();
  }

  private void outdated() {
    add(
        OUTDATED,
        Banner.Weight.INFORMATION,
        wording.text("notice.outdated"),
        wording.text("notice.outdated.text"),
        Buttons.quiet(
            "notice-outdated-action",
            wording.text("notice.outdated.action"),
            () -> desk.navigator().goTo(new Place.Settings())));
  }

  private void lookForExample() {
    desk.read(
            transaction ->
                new DossierListRepository(transaction)
                    .all().stream()
                        .filter(dossier -> dossier.progress().example())
                        .map(dossier -> dossier.id())
                        .toList())
        .then(
            examples -> {
              if (!examples.isEmpty()) {
                example(examples);
              }
            })
        .onFailure(RuntimeException.class, _ -> {})
        .start();
  }

  private void example(List<DossierId> examples) {
    add(
        EXAMPLE,
        Banner.Weight.INFORMATION,
        wording.text("notice.example"),
        wording.text("notice.example.text"),
        Buttons.quiet(
            "notice-example-action",
            wording.text("notice.example.action"),
            () -> remove(examples)));
  }

  /** It was never real, so nothing of it stays: no bin, no record. */
  private void remove(List<DossierId> examples) {
    desk.write(
            transaction -> {
              DossierRepository dossiers = new DossierRepository(transaction);
              for (DossierId example : examples) {
                dossiers.bin(example, desk.kit().clock().instant());
                dossiers.destroy(example);
              }
              return true;
            })
        .then(
            _ -> {
              dismiss(EXAMPLE);
              desk.kit().dialogs().done(wording.text("notice.example.gone"));
              desk.navigator().goTo(new Place.Today());
            })
        .start();
  }

  private void add(String key, Banner.Weight weight, String title, String text, Node... actions) {
    if (dismissed.contains(key)) {
      return;
    }
    Banner banner = new Banner(weight, title, text, actions);
    banner.setId("notice-" + key);
    banner
        .getChildren()
        .add(
            Buttons.icon(
                "notice-" + key + "-dismiss",
                Icon.REMOVE,
                wording.text("notice.dismiss"),
                () -> dismiss(key)));
    getChildren().add(banner);
    getStyleClass().setAll("notices");
  }

  private void dismiss(String key) {
    dismissed.add(key);
    getChildren().removeIf(node -> ("notice-" + key).equals(node.getId()));
    if (getChildren().isEmpty()) {
      getStyleClass().clear();
    }
  }

  private static Banner.Weight weight(Finding.Severity severity) {
    return switch (severity) {
      case NOTE -> Banner.Weight.INFORMATION;
      case WARNING -> Banner.Weight.WARNING;
      case ERROR -> Banner.Weight.PROBLEM;
    };
  }
}
