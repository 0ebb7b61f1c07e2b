package org.toevertrouwd.app.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words of a command line. The values that were typed are not repeated. */
final class UsageTexts {

  private final Messages messages;

  UsageTexts(Messages messages) {
    this.messages = messages;
  }

  String of(ParameterException wrong) {
    return switch (wrong) {
      case MissingParameterException missing when !missing.getMissing().isEmpty() ->
          messages.text(
              "wrong.missing",
              missing.getMissing().stream()
                  .map(UsageTexts::name)
                  .collect(Collectors.joining(", ")));
      case MutuallyExclusiveArgsException exclusive -> messages.text("wrong.exclusive");
      case UnmatchedArgumentException unmatched -> messages.text("wrong.unknown");
      default ->
          Optional.ofNullable(wrong.getArgSpec())
              .map(argument -> messages.text("wrong.value", name(argument)))
              .orElseGet(() -> messages.text("wrong.verb"));
    };
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
