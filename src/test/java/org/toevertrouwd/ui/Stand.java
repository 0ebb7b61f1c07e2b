package org.toevertrouwd.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Discretion;
import org.toevertrouwd.ui.desk.Navigator;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Reference;
import org.toevertrouwd.ui.desk.SaveState;
import org.toevertrouwd.ui.kit.Choosers;
import org.toevertrouwd.ui.kit.Delays;
import org.toevertrouwd.ui.kit.Dialogs;
import org.toevertrouwd.ui.kit.DirectJobs;
import org.toevertrouwd.ui.kit.Jobs;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.wording.Language;

/**
 * What view models are tested with: jobs that are done at once, dialogs that write down what was
 * asked and answer yes, time that passes when the test says so, and nobody to go anywhere.
 */
public final class Stand implements Navigator, Dialogs, Choosers, Delays {

  /** What ships with the program, read once. */
  public static final Reference REFERENCE =
      new Reference(BundledCodebook.load(), BundledDirectory.load());

  /** Where one went, in order. */
  public final List<Place> went = new ArrayList<>();

  /** What was asked, in order. */
  public final List<Question> asked = new ArrayList<>();

  /** What was told, in order: titles of problems and texts of notices. */
  public final List<String> told = new ArrayList<>();

  /** Failures that were told. */
  public final List<Exception> failures = new ArrayList<>();

  /** Takes back what was last told. */
  public Optional<Runnable> undo = Optional.empty();

  /** Whether the person says yes. */
  public boolean yes = true;

  /** How often it was locked. */
  public int locks;

  /** What the person will choose, in order; when there is nothing left, nothing. */
  public final Deque<Path> chosen = new ArrayDeque<>();

  /** What does the work. */
  public Jobs jobs = new DirectJobs(this::problem);

  private final List<Waiting> waiting = new ArrayList<>();
  private final Clock clock;

  /** At the moment of every test. */
  public Stand() {
    this(Kluizen.CLOCK);
  }

  /** At a moment. */
  public Stand(Clock clock) {
    this.clock = clock;
  }

  /** What screens work with anywhere. */
  public Kit kit() {
    return new Kit(Language.NL, jobs, this, this, this, clock);
  }

  /** A desk at an open kluis. */
  public Desk desk(OpenKluis kluis) {
    Reference own = new Reference(REFERENCE.codebooks(), REFERENCE.directory());
    return new Desk(kit(), kluis, own, this, new SaveState(), new Discretion());
  }

  /** All that was waiting happens, as if enough time had passed. */
  public void timePasses() {
    for (Waiting one : List.copyOf(waiting)) {
      if (one.running) {
        one.running = one.again;
        one.action.run();
      }
    }
  }

  /** How long what is on its way waits. */
  public List<Duration> running() {
    return waiting.stream().filter(one -> one.running).map(one -> one.wait).toList();
  }

  @Override
  public void goTo(Place place) {
    went.add(place);
  }

  @Override
  public void back() {
    went.add(new Place.Today());
  }

  @Override
  public void lock() {
    locks++;
  }

  @Override
  public void ask(Question question, Runnable onYes) {
    asked.add(question);
    if (yes) {
      onYes.run();
    }
  }

  @Override
  public void problem(String title, String text) {
    told.add(title);
  }

  @Override
  public void problem(Exception failure) {
    failures.add(failure);
  }

  @Override
  public void done(String text, Runnable takesBack) {
    told.add(text);
    undo = Optional.of(takesBack);
  }

  @Override
  public void done(String text) {
    told.add(text);
  }

  @Override
  public Optional<Path> open(String title, Kind kind) {
    return Optional.ofNullable(chosen.poll());
  }

  @Override
  public Optional<Path> save(String title, String name, Kind kind) {
    return Optional.ofNullable(chosen.poll());
  }

  @Override
  public Optional<Path> folder(String title) {
    return Optional.ofNullable(chosen.poll());
  }

  @Override
  public Delay after(Duration wait, Runnable action) {
    return new Waiting(wait, action, false);
  }

  @Override
  public Delay every(Duration period, Runnable action) {
    return new Waiting(period, action, true);
  }

  private final class Waiting implements Delay {

    private final Duration wait;
    private final Runnable action;
    private final boolean again;
    private boolean running;

    Waiting(Duration wait, Runnable action, boolean again) {
      this.wait = wait;
      this.action = action;
      this.again = again;
      waiting.add(this);
    }

    @Override
    public void restart() {
      running = true;
    }

    @Override
    public void stop() {
      running = false;
    }
  }
}
