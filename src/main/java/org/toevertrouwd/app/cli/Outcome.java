package org.toevertrouwd.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a verb has to say: one object for a program, lines for a person. */
final class Outcome {

  private final Map<String, @Nullable Object> json = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private int exitCode = ExitCode.DONE;

  /** A property of the object. */
  Outcome with(String name, @Nullable Object value) {
    json.put(name, value);
    return this;
  }

  /** A line for a person. */
  Outcome say(String line) {
    lines.add(line);
    return this;
  }

  /** Done, but what was found must not pass for good. */
  Outcome refused() {
    exitCode = ExitCode.REFUSED;
    return this;
  }

  Map<String, @Nullable Object> json() {
    return json;
  }

  List<String> lines() {
    return lines;
  }

  int exitCode() {
    return exitCode;
  }
}
