package org.toevertrouwd.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.store.StoreException;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * One verb of the command line: runs, prints, and turns every refusal into one sentence and an exit
 * status.
 */
abstract class Verb implements Callable<Integer> {

  private final Context context;

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  @SuppressWarnings("UnusedVariable") // The parser acts on it; having it is enough.
  private boolean help;

  Verb(Context context) {
    this.context = context;
  }

  /**
   * Does the work.
   *
   * @throws Refusal if it can't be done, with the reason
   * @throws KluisException if the kluis refuses
   * @throws IOException if a file can't be read or written
   */
  abstract Outcome run() throws Refusal, KluisException, IOException;

  final Context context() {
    return context;
  }

  final String text(String key, Object... details) {
    return context.text(key, details);
  }

  /**
   * Tells something while the work goes on; never on standard output, which belongs to the result.
   */
  final void tell(String line) {
    context.terminal().err().println(line);
  }

  @Override
  public final Integer call() {
    try {
      Outcome outcome = run();
      print(outcome);
      return outcome.exitCode();
    } catch (Refusal refusal) {
      return refuse(refusal.in(context.messages()));
    } catch (KluisException refusal) {
      return refuse(new KluisTexts(context.messages()).of(refusal));
    } catch (StoreException refusal) {
      return refuse(new StoreTexts(context.messages()).of(refusal));
    } catch (UncheckedIOException failure) {
      return refuse(text("refused.file", "UncheckedIO"));
    } catch (IOException failure) {
      return refuse(text("refused.file", failure.getClass().getSimpleName()));
    }
  }

  private void print(Outcome outcome) {
    PrintStream out = context.terminal().out();
    if (json) {
      out.println(JsonMapper.shared().writeValueAsString(outcome.json()));
    } else {
      outcome.lines().forEach(out::println);
    }
  }

  private int refuse(String reason) {
    context.terminal().err().println(reason);
    return ExitCode.REFUSED;
  }
}
