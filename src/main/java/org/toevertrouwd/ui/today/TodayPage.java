package org.toevertrouwd.ui.today;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.Today;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Columns;
import org.toevertrouwd.ui.kit.EmptyState;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Vandaag as a page: work at the left, care at the right. */
final class TodayPage {

  private static final double WORK = 0.62;
  private static final double LEAST_EMS = 58;

  private final Desk desk;
  private final Lists lists;
  private final TodayModel model;
  private final DayView day;
  private final Wording wording;
  private final Button fresh;

  TodayPage(Desk desk, TodayModel model, DayView day, Lists lists) {
    this.desk = desk;
    this.lists = lists;
    this.model = model;
    this.day = day;
    this.wording = desk.kit().wording(TodayPage.class);
    this.fresh = Buttons.primary("new-conversation", wording.text("new"), this::newConversation);
    fresh.setTooltip(new Tooltip("Ctrl+N"));
  }

  Page view() {
    Page page = new Page(greeting());
    if (day.blank()) {
      return page.actions(more()).content(new EmptyState(Icon.CARE, wording.text("blank"), fresh));
    }
    return page.actions(more(), fresh)
        .content(Words.muted(summary()), new Columns(WORK, LEAST_EMS).first(work()).second(care()));
  }

  /** All that waits in one line, also for who sees only the top of a page with large text. */
  private String summary() {
    Today today = day.today();
    return Stream.of(
            counted("summary.overdue", today.overdue().size()),
            counted("summary.clocks", today.clocks().size()),
            counted("summary.drafts", today.drafts().size()),
            counted("summary.unfiled", today.unfiled().size()),
            counted("summary.due", today.due().size()))
        .flatMap(Optional::stream)
        .collect(Collectors.collectingAndThen(Collectors.joining(", "), this::orCalm));
  }

  private Optional<String> counted(String key, int number) {
    return number == 0 ? Optional.empty() : Optional.of(wording.text(key, number));
  }

  private String orCalm(String summary) {
    if (summary.isEmpty()) {
      return wording.text("summary.calm");
    }
    // In Dutch the capital of "één" has no accent.
    String capital =
        summary.startsWith("éé") ? "E" : summary.substring(0, 1).toUpperCase(Locale.ROOT);
    return capital + summary.substring(1) + ".";
  }

  /** What is worth the focus when the page opens. */
  Node focus() {
    return fresh;
  }

  private List<Node> work() {
    List<Node> cards = new ArrayList<>();
    if (day.quiet()) {
      cards.add(new Card(new EmptyState(Icon.TODAY, wording.text("quiet"))));
      return cards;
    }
    cards.add(new TasksCard(desk, model, lists).view(day.today()));
    cards.addAll(new WaitingCards(desk, lists).view(day.today()));
    return cards;
  }

  private List<Node> care() {
    List<Node> cards = new ArrayList<>();
    if (!day.today().clocks().isEmpty()) {
      cards.add(new ClocksCard(desk, lists).view(day.today().clocks()));
    }
    if (!day.today().due().isEmpty()) {
      cards.add(new RetentionCard(desk, model, lists).view(day.today().due()));
    }
    cards.addAll(new CareCards(desk, model).view(day));
    return cards;
  }

  private MenuButton more() {
    MenuItem january = new MenuItem(wording.text("january"));
    january.setOnAction(_ -> desk.navigator().goTo(new Place.January()));
    MenuItem bin = new MenuItem(wording.text("bin"));
    bin.setOnAction(_ -> desk.navigator().goTo(new Place.Bin()));
    MenuButton more = new MenuButton("", Icon.MORE.picture(), january, bin);
    more.setId("today-more");
    more.getStyleClass().add("icon-menu");
    more.setAccessibleText(wording.text("menu"));
    more.setTooltip(new Tooltip(wording.text("menu")));
    return more;
  }

  private void newConversation() {
    desk.navigator().goTo(new Place.NewConversation(ConversationId.random(), Optional.empty()));
  }

  private String greeting() {
    LocalDateTime now = day.now();
    int hour = now.getHour();
    String part =
        hour >= 5 && hour < 12 ? "morning" : hour >= 12 && hour < 18 ? "afternoon" : "evening";
    String words =
        now.format(
            DateTimeFormatter.ofPattern(
                wording.text("greeting.day"), desk.kit().language().locale()));
    return wording.text("greeting." + part, words);
  }
}
