package org.toevertrouwd.ui.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Conversation;

/** What is chosen about a conversation: when it was, and what counts. */
final class ConversationFacts {

  static final String CHANNEL = "channel";
  static final String KIND = "intervention-kind";

  private final ObjectProperty<Optional<LocalDate>> day = empty();
  private final ObjectProperty<Optional<LocalTime>> time = empty();
  private final ObjectProperty<Optional<Integer>> minutes = empty();
  private final ObjectProperty<Optional<String>> channel = empty();
  private final ObjectProperty<Optional<String>> kind = empty();
  private Answers others = Answers.none();
  private boolean showing;

  /**
   * Facts that tell when a person chose something.
   *
   * @param onTimed what happens first when a person says how long it lasted
   */
  ConversationFacts(Runnable onChosen, Runnable onTimed) {
    Runnable chosen =
        () -> {
          if (!showing) {
            onChosen.run();
          }
        };
    day.addListener((_, _, _) -> chosen.run());
    time.addListener((_, _, _) -> chosen.run());
    minutes.addListener(
        (_, _, _) -> {
          if (!showing) {
            onTimed.run();
          }
          chosen.run();
        });
    channel.addListener((_, _, _) -> chosen.run());
    kind.addListener((_, _, _) -> chosen.run());
  }

  ObjectProperty<Optional<LocalDate>> day() {
    return day;
  }

  ObjectProperty<Optional<LocalTime>> time() {
    return time;
  }

  ObjectProperty<Optional<Integer>> minutes() {
    return minutes;
  }

  ObjectProperty<Optional<String>> channel() {
    return channel;
  }

  ObjectProperty<Optional<String>> kind() {
    return kind;
  }

  /** Shows a conversation that was saved; nobody chose anything. */
  void show(Conversation saved) {
    quietly(
        () -> {
          day.set(saved.when().on());
          time.set(saved.when().at());
          minutes.set(saved.when().minutes());
          others = saved.answers();
          channel.set(others.one(CHANNEL));
          kind.set(others.one(KIND));
        });
  }

  /** Shows that it began at a moment. */
  void begin(Instant at, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES);
    quietly(
        () -> {
          day.set(Optional.of(local.toLocalDate()));
          time.set(Optional.of(local.toLocalTime()));
        });
  }

  /** Shows how long it lasts so far. */
  void lasts(int soFar) {
    quietly(() -> minutes.set(soFar == 0 ? Optional.empty() : Optional.of(soFar)));
  }

  Conversation.When when() {
    return new Conversation.When(day.get(), time.get(), minutes.get());
  }

  Answers answers() {
    return others
        .with(CHANNEL, channel.get().map(Set::of).orElse(Set.of()))
        .with(KIND, kind.get().map(Set::of).orElse(Set.of()));
  }

  private void quietly(Runnable change) {
    showing = true;
    change.run();
    showing = false;
  }

  private static <T> ObjectProperty<Optional<T>> empty() {
    return new SimpleObjectProperty<>(Optional.empty());
  }
}
