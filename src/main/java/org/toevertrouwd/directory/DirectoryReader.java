package org.toevertrouwd.directory;

import java.util.List;
import java.util.stream.Collectors;
import org.toevertrouwd.directory.DirectoryReading.Accepted;
import org.toevertrouwd.directory.DirectoryReading.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Reads a directory file. A file is taken as a whole or refused with reasons; it may come from
 * anybody, so it is measured before it is read and nothing of it is repeated in a reason.
 */
public final class DirectoryReader {

  private DirectoryReader() {}

  /**
   * Reads and checks.
   *
   * @param json the bytes of the file, UTF-8
   */
  public static DirectoryReading read(byte[] json) {
    if (json.length > DirectoryMapper.MAX_BYTES) {
      return refused("", Problem.TOO_LARGE);
    }
    try {
      return checked(DirectoryMapper.create().readValue(json, DirectoryFile.class));
    } catch (JacksonException exception) {
      return refused(place(exception), problem(exception));
    }
  }

  private static DirectoryReading checked(DirectoryFile file) {
    if (!file.format().equals(DirectoryFile.FORMAT)) {
      return refused("format", Problem.OTHER_FORMAT);
    }
    if (file.version() != DirectoryFile.VERSION) {
      return refused("version", Problem.OTHER_VERSION);
    }
    List<Finding> findings = DirectoryCheck.of(file.directory());
    return findings.isEmpty() ? new Accepted(file.directory()) : new Refused(findings);
  }

  private static Problem problem(JacksonException exception) {
    return switch (exception) {
      case StreamConstraintsException tooLarge -> Problem.TOO_LARGE;
      case StreamReadException malformed -> Problem.NOT_JSON;
      case UnrecognizedPropertyException unknown -> Problem.UNKNOWN_FIELD;
      default -> Problem.WRONG_SHAPE;
    };
  }

  /** The path without its last name when that name is the file's own invention. */
  private static String place(JacksonException exception) {
    List<JacksonException.Reference> path = exception.getPath();
    int known = exception instanceof UnrecognizedPropertyException ? path.size() - 1 : path.size();
    return path.subList(0, known).stream()
        .map(DirectoryReader::step)
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  private static String step(JacksonException.Reference step) {
    String name = step.getPropertyName();
    return name == null ? "[" + Math.max(step.getIndex(), 0) + "]" : "." + name;
  }

  private static Refused refused(String place, Problem problem) {
    return new Refused(List.of(new Finding(place, problem)));
  }
}
