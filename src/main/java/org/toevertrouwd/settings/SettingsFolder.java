package org.toevertrouwd.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the settings of this computer stand. */
public final class SettingsFolder {

  /** Environment variable that names another folder, for tests and for use from a stick. */
  public static final String VARIABLE = "TOEVERTROUWD_SETTINGS";

  private static final String NAME = "toevertrouwd";

  private SettingsFolder() {}

  /**
   * The folder that the system keeps for settings of programs.
   *
   * @param environment the environment variables
   * @param home the home folder
   * @param system the name of the operating system
   */
  public static Path of(Map<String, String> environment, Path home, String system) {
    Optional<Path> chosen = folder(environment, VARIABLE);
    if (chosen.isPresent()) {
      return chosen.get();
    }
    if (system.startsWith("Windows")) {
      return folder(environment, "APPDATA").orElse(home).resolve(NAME);
    }
    if (system.startsWith("Mac")) {
      return home.resolve("Library").resolve("Application Support").resolve(NAME);
    }
    return folder(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve(NAME);
  }

  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
