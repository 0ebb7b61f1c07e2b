package org.toevertrouwd.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.toevertrouwd.kluis.KluisException;

/**
 * A new kluis for every test: who asks for an {@link OpenKluis} gets the same one throughout the
 * test, empty when it begins, closed and gone when it is over.
 */
public final class FreshKluis implements ParameterResolver, AfterEachCallback {

  /** What its file is called. */
  public static final String NAME = "test.kluis";

  private static final Namespace HERE = Namespace.create(FreshKluis.class);

  private record Made(Path folder, OpenKluis kluis) {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == OpenKluis.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store store = context.getStore(HERE);
    Made made = store.get(Made.class, Made.class);
    if (made == null) {
      made = make();
      store.put(Made.class, made);
    }
    return made.kluis();
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    Made made = context.getStore(HERE).remove(Made.class, Made.class);
    if (made != null) {
      made.kluis().close();
      remove(made.folder());
    }
  }

  private static Made make() {
    try {
      Path folder = Files.createTempDirectory("fresh-kluis");
      return new Made(folder, Kluizen.create(folder.resolve(NAME)));
    } catch (IOException | KluisException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> inside = Files.walk(folder)) {
      deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : deepestFirst) {
      Files.deleteIfExists(one);
    }
  }
}
