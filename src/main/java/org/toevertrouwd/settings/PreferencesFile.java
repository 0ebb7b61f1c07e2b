package org.toevertrouwd.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;

/**
 * The preferences of this computer in a small file that opens before anything else does. A file
 * that can't be understood is set aside, never silently replaced.
 */
public final class PreferencesFile {

  private static final String NAME = "preferences.properties";
  private static final int MAX_BYTES = 1 << 16;

  private final Path folder;
  private final Clock clock;

  /**
   * Preferences in a folder.
   *
   * @param folder made when something is first kept
   * @param clock names the file that is set aside
   */
  public PreferencesFile(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** What was kept, or the usual preferences if nothing was or it can't be understood. */
  public Preferences load() {
    Path file = folder.resolve(NAME);
    try {
      return PreferencesText.read(properties(file));
    } catch (NoSuchFileException e) {
      return Preferences.usual();
    } catch (CharacterCodingException | IllegalArgumentException e) {
      return setAside(file);
    } catch (IOException e) {
      return Preferences.usual();
    }
  }

  /**
   * Keeps them.
   *
   * @throws UncheckedIOException if the folder can't be written
   */
  public void save(Preferences preferences) {
    try {
      Files.createDirectories(folder);
      StringWriter text = new StringWriter();
      PreferencesText.write(preferences).store(text, null);
      Replacing.write(
          folder.resolve(NAME), text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties properties(Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new IllegalArgumentException("too long");
    }
    Properties read = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      read.load(in);
    }
    return read;
  }

  private Preferences setAside(Path file) {
    try {
      Aside.put(file, clock);
    } catch (IOException e) {
      return Preferences.usual();
    }
    return Preferences.usual();
  }
}
