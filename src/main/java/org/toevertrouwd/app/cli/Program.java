package org.toevertrouwd.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.toevertrouwd.release.ProgramVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The command line as a whole: its verbs, its language, its exit status. */
public final class Program {

  private final Context context;

  /**
   * A command line.
   *
   * @param terminal the world around it
   * @param locale decides the language; anything but French and English is Dutch
   */
  public Program(Terminal terminal, Locale locale) {
    this.context = new Context(terminal, Messages.in(locale));
  }

  /**
   * Runs one verb.
   *
   * @param arguments the words of the command line
   * @return 0 done, 1 refused, 2 wrong use
   */
  public int run(String... arguments) {
    CommandLine line = new CommandLine(new Toevertrouwd());
    line.setResourceBundle(context.messages().bundle());
    for (Verb verb : verbs()) {
      line.addSubcommand(verb);
    }
    line.setOut(new PrintWriter(context.terminal().out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(context.terminal().err(), true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler((failure, command, result) -> unexpected(failure));
    line.setParameterExceptionHandler((wrong, all) -> usage(wrong));
    return line.execute(arguments);
  }

  private List<Verb> verbs() {
    return List.of(
        new CreateVerb(context),
        new InfoVerb(context),
        new CheckVerb(context),
        new ChangePassphraseVerb(context),
        new NewRecoveryCodeVerb(context),
        new RecoverVerb(context),
        new ImportVerb(context),
        new FiguresVerb(context),
        new CombineVerb(context),
        new AuditVerb(context),
        new CodebookVerb(context),
        new ExportSqliteVerb(context),
        new DemoVerb(context));
  }

  private int usage(ParameterException wrong) {
    PrintWriter err = wrong.getCommandLine().getErr();
    err.println(new UsageTexts(context.messages()).of(wrong));
    wrong.getCommandLine().usage(err);
    return ExitCode.USAGE;
  }

  /**
   * Never a stack trace and never a message, which could hold content: only what kind of failure it
   * was.
   */
  private int unexpected(Exception failure) {
    context.terminal().err().println(context.text("refused.unexpected", kind(failure)));
    return ExitCode.REFUSED;
  }

  private static String kind(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String place =
        trace.length == 0 ? "" : " " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
    return failure.getClass().getSimpleName() + place;
  }

  /** The words before any verb. */
  @Command(name = "toevertrouwd", versionProvider = Version.class)
  private static final class Toevertrouwd {

    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        descriptionKey = "option.help")
    @SuppressWarnings("UnusedVariable") // The parser acts on it; having it is enough.
    private boolean help;

    @Option(
        names = {"-V", "--version"},
        versionHelp = true,
        descriptionKey = "option.version")
    @SuppressWarnings("UnusedVariable") // The parser acts on it; having it is enough.
    private boolean version;
  }

  /** Name and version of the program. */
  private static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {ProgramVersion.generator()};
    }
  }
}
