package org.toevertrouwd.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.toevertrouwd.kluis.KluisPosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last acknowledged commit of every kluis that was open on this computer, so that an older copy
 * put in its place is noticed (KLUIS.md, "Reading", 5). A file that can't be read is set aside,
 * never silently replaced.
 */
public final class KnownKluizen {

  private static final String FILE = "known-kluizen.json";
  private static final int MAX_BYTES = 1 << 20;

  private final Path folder;
  private final Clock clock;

  /**
   * Remembers in a folder.
   *
   * @param folder made when something is first remembered
   * @param clock names the file that is set aside
   */
  public KnownKluizen(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** What is remembered of a kluis. */
  public Optional<KluisPosition> of(UUID vaultId) {
    return Optional.ofNullable(read().get(vaultId.toString()))
        .map(known -> new KluisPosition(vaultId, known.generation, known.commit, known.tag));
  }

  /**
   * Remembers where a kluis stands.
   *
   * @throws UncheckedIOException if the settings can't be written; the kluis itself is not
   *     concerned
   */
  public void remember(KluisPosition position) {
    Map<String, Known> all = new TreeMap<>(read());
    all.put(
        position.vaultId().toString(),
        new Known(position.generation(), position.commitNumber(), position.commitTag()));
    try {
      Files.createDirectories(folder);
      Replacing.write(folder.resolve(FILE), JsonMapper.shared().writeValueAsBytes(all));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Known> read() {
    Path file = folder.resolve(FILE);
    try {
      if (Files.size(file) > MAX_BYTES) {
        return setAside(file);
      }
      return understood(file);
    } catch (NoSuchFileException e) {
      return Map.of();
    } catch (JacksonException | IllegalArgumentException e) {
      return setAside(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Known> understood(Path file) throws IOException {
    Map<String, Known> all =
        JsonMapper.shared().readValue(Files.readAllBytes(file), new TypeReference<>() {});
    // A file can say null in every place, whatever the types promise.
    boolean whole =
        Optional.ofNullable(all).filter(KnownKluizen::isWhole).isPresent();
    if (!whole) {
      throw new IllegalArgumentException("something is missing");
    }
    return all;
  }

  private static boolean isWhole(Map<String, Known> all) {
    return all.values().stream()
        .allMatch(known -> Optional.ofNullable(known).map(Known::tag).isPresent());
  }

  private Map<String, Known> setAside(Path file) {
    try {
      Aside.put(file, clock);
      return Map.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Known(long generation, long commit, String tag) {}
}
