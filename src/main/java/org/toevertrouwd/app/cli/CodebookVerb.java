package org.toevertrouwd.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebooks.ChangeWords;
import org.toevertrouwd.codebooks.CodeUse;
import org.toevertrouwd.codebooks.CodebookExchange;
import org.toevertrouwd.codebooks.CodebookOffer;
import org.toevertrouwd.codebooks.CodebookOffer.Offered;
import org.toevertrouwd.codebooks.CodebookOffer.Standing;
import org.toevertrouwd.codebooks.CodebookState;
import org.toevertrouwd.codebooks.Objection;
import org.toevertrouwd.codebooks.RegistrationTemplate;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.wording.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code codebook}: publish one from this kluis, take one in, or show which one counts. */
@Command(name = "codebook")
final class CodebookVerb extends Verb {

  /** What to do. */
  private enum Action {
    publish,
    show,
    /** The word of the command line is a word of Java. */
    import_
  }

  private static final int MAX_BYTES = 4 * 1024 * 1024;

  @Parameters(arity = "1", paramLabel = "publish|import|show", descriptionKey = "option.codebook")
  private String action = "";

  @Mixin private KluisArguments arguments = new KluisArguments();

  @Option(names = "--file", paramLabel = "F", descriptionKey = "option.codebook-file")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--out", paramLabel = "ZIP", descriptionKey = "option.codebook-out")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--template", paramLabel = "XLSX", descriptionKey = "option.template")
  private Optional<Path> template = Optional.empty();

  @Option(names = "--accept", descriptionKey = "option.accept-codebook")
  private boolean accept;

  @Option(names = "--accept-signer", descriptionKey = "option.accept-signer")
  private boolean acceptSigner;

  CodebookVerb(Context context) {
    super(context);
  }

  @Override
  Outcome run() throws Refusal, KluisException, IOException {
    Action wanted = wanted();
    return new Kluizen(context(), this::tell)
        .<Outcome, IOException>open(arguments, kluis -> run(wanted, kluis));
  }

  private Action wanted() throws Refusal {
    for (Action known : Action.values()) {
      if (known.name().replace("_", "").equals(action)) {
        return known;
      }
    }
    throw new Refusal("refused.codebook-action");
  }

  private Outcome run(Action wanted, OpenKluis kluis) throws Refusal, IOException {
    CodebookExchange exchange = new CodebookExchange(kluis.store(), context().terminal().clock());
    return switch (wanted) {
      case show -> show(exchange);
      case import_ -> bringIn(exchange, given(file));
      case publish -> publish(exchange, given(file), given(out));
    };
  }

  private Outcome show(CodebookExchange exchange) throws IOException {
    CodebookState state = exchange.state();
    Codebook codebook = state.known().current();
    template(codebook);
    Outcome outcome = counting(state, codebook);
    state
        .imported()
        .ifPresent(
            one ->
                outcome.say(
                    text(
                        "codebook.since", one.signer().fingerprint().text(), one.at().toString())));
    return outcome;
  }

  private Outcome counting(CodebookState state, Codebook codebook) {
    return new Outcome()
        .with("id", codebook.id())
        .with("version", codebook.version())
        .with("sha256", codebook.sha256())
        .with("known", state.known().all().stream().map(Codebook::version).toList())
        .with("signer", state.imported().map(one -> one.signer().hex()).orElse(""))
        .say(text("codebook.counts", codebook.id(), codebook.version()));
  }

  private Outcome bringIn(CodebookExchange exchange, Path from) throws Refusal, IOException {
    Offered offer = offered(exchange.look(from));
    Outcome outcome = told(offer);
    check(offer, outcome);
    if (!accept) {
      return outcome.with("accepted", false).say(text("codebook.not-yet"));
    }
    if (exchange.accept(offer).isEmpty()) {
      throw new Refusal("refused.codebook-changed");
    }
    template(offer.after());
    return outcome.with("accepted", true).say(text("codebook.accepted", offer.after().version()));
  }

  /** Another signer than before is taken only on purpose. */
  private void check(Offered offer, Outcome outcome) throws Refusal {
    switch (offer.standing()) {
      case Standing.Other(var known) -> {
        tell(text("codebook.other-signer", known.fingerprint().text()));
        if (accept && !acceptSigner) {
          throw new Refusal("refused.codebook-signer");
        }
      }
      case Standing.First _ -> outcome.say(text("codebook.first-signer"));
      case Standing.Known _, Standing.Own _ -> {}
    }
  }

  private Outcome publish(CodebookExchange exchange, Path from, Path to)
      throws Refusal, IOException {
    if (Files.exists(to)) {
      throw new Refusal("refused.file-exists", to);
    }
    Offered draft = offered(exchange.draft(bytes(from)));
    Outcome outcome = told(draft);
    byte[] signed =
        exchange.publish(draft).orElseThrow(() -> new Refusal("refused.codebook-changed"));
    Files.write(to, signed, StandardOpenOption.CREATE_NEW);
    template(draft.after());
    return outcome.with("file", to.toString()).say(text("codebook.published", to));
  }

  private static byte[] bytes(Path from) throws IOException {
    try (var stream = Files.newInputStream(from)) {
      return stream.readNBytes(MAX_BYTES);
    }
  }

  private void template(Codebook codebook) throws IOException {
    if (template.isPresent()) {
      Files.write(
          template.get(),
          RegistrationTemplate.bytes(codebook, language()),
          StandardOpenOption.CREATE_NEW);
    }
  }

  private Offered offered(CodebookOffer offer) throws Refusal {
    return switch (offer) {
      case Offered offered -> offered;
      case CodebookOffer.Refused(List<Objection> objections) -> {
        objections.forEach(objection -> tell(objection.text(language())));
        throw new Refusal("refused.codebook");
      }
    };
  }

  private Outcome told(Offered offer) {
    ChangeWords words = new ChangeWords(language());
    List<String> changes = offer.changes().stream().map(words::of).toList();
    Outcome outcome =
        new Outcome()
            .with("version", offer.after().version())
            .with("signer", offer.signed().signer().hex())
            .with("changes", changes);
    outcome.say(text("codebook.signed", offer.signed().signer().fingerprint().text()));
    changes.forEach(outcome::say);
    ended(outcome, offer);
    return outcome;
  }

  private void ended(Outcome outcome, Offered offer) {
    for (CodeUse.Kind kind : CodeUse.Kind.values()) {
      long uses =
          offer.ended().stream()
              .filter(use -> use.kind() == kind)
              .map(CodeUse::subject)
              .distinct()
              .count();
      outcome.with("ended-" + kind.name(), uses);
      outcome.say(text(key(kind), uses));
    }
  }

  private static String key(CodeUse.Kind kind) {
    return switch (kind) {
      case DOSSIER -> "codebook.ended-dossiers";
      case CONVERSATION -> "codebook.ended-conversations";
      case REFERRAL -> "codebook.ended-referrals";
    };
  }

  private Path given(Optional<Path> path) throws Refusal {
    return path.orElseThrow(() -> new Refusal("refused.codebook-file"));
  }

  private Language language() {
    return Language.of(context().messages().language());
  }
}
