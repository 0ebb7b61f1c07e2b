package org.toevertrouwd.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.toevertrouwd.kluis.CommitPoint;
import org.toevertrouwd.kluis.Freshness;
import org.toevertrouwd.kluis.KluisDamagedException;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.LockHolder;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

final class TroublesTest {

  private static final Kit KIT = new Stand().kit();
  private static final Troubles TROUBLES = new Troubles(KIT.formats(), KIT.clock());

  static Stream<Class<?>> refusals() {
    return Arrays.stream(KluisException.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void every_refusal_of_a_kluis_has_its_page_in_every_language(Class<?> refusal) throws Exception {
    assertSays(TROUBLES.of(made(refusal)));
  }

  @Test
  void damage_with_a_last_good_state_names_it_and_lets_it_out() throws Exception {
    CommitPoint point = new CommitPoint(3, Instant.parse("2026-11-20T13:12:00Z"));
    Constructor<?> constructor =
        KluisDamagedException.class.getDeclaredConstructor(
            KluisDamagedException.Damage.class, Optional.class);
    constructor.setAccessible(true);
    Object damaged =
        constructor.newInstance(
            KluisDamagedException.Damage.LATER_COMMITS_LOST, Optional.of(point));
    Trouble trouble = TROUBLES.of((KluisException) damaged);

    assertSays(trouble);
    assertThat(trouble.lastGood()).contains(point);
    assertThat(trouble.ways()).contains(Way.COPY, Way.READABLE, Way.OTHER);
    assertThat(trouble.text(Wording.of(Troubles.class, Language.NL), "what"))
        .contains("20 november 2026");
  }

  @Test
  void what_is_not_the_newest_can_be_gone_on_with() {
    assertThat(TROUBLES.of(Freshness.FRESH)).isEmpty();
    for (Freshness freshness : new Freshness[] {Freshness.OLDER_COPY, Freshness.OTHER_BRANCH}) {
      Trouble trouble = TROUBLES.of(freshness).orElseThrow();
      assertSays(trouble);
      assertThat(trouble.ways()).containsExactly(Way.OTHER, Way.GO_ON);
    }
  }

  private static void assertSays(Trouble trouble) {
    assertThat(trouble.ways()).isNotEmpty();
    for (Language language : Language.values()) {
      Wording wording = Wording.of(Troubles.class, language);
      for (String part : new String[] {"title", "what", "kept", "todo"}) {
        assertThat(trouble.text(wording, part)).isNotBlank().doesNotContain("{");
      }
      trouble.ways().forEach(way -> assertThat(wording.text("way", way)).isNotBlank());
    }
  }

  private static KluisException made(Class<?> refusal) throws Exception {
    Constructor<?> constructor = refusal.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    return (KluisException)
        constructor.newInstance(
            Arrays.stream(constructor.getParameterTypes()).map(TroublesTest::any).toArray());
  }

  private static @Nullable Object any(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return switch (type.getSimpleName()) {
      case "int" -> 1024;
      case "long" -> 2L;
      case "Optional" -> Optional.empty();
      case "IOException", "Throwable" -> new IOException();
      case "LockHolder" -> new LockHolder(Optional.of("atelier"), Optional.empty());
      default -> null;
    };
  }
}
