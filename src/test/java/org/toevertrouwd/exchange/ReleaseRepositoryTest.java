package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.store.MemoryVault;
import org.toevertrouwd.store.Store;

/** The ledger of releases and the chance that is drawn for them. */
final class ReleaseRepositoryTest {

  private static final Instant JANUARY = Instant.parse("2026-01-31T10:00:00Z");
  private static final Instant MARCH = Instant.parse("2026-03-01T10:00:00Z");

  private final SecureRandom random = new SecureRandom();
  private final Store store = Store.open(new MemoryVault());

  @AfterEach
  void close() {
    store.close();
  }

  private <T> T write(Function<ReleaseRepository, T> work) {
    return store.write(transaction -> work.apply(new ReleaseRepository(transaction)));
  }

  private <T> T read(Function<ReleaseRepository, T> question) {
    return store.read(transaction -> question.apply(new ReleaseRepository(transaction)));
  }

  private Optional<Release> find(int year, Audience audience) {
    return read(ledger -> ledger.find(year, audience));
  }

  private Optional<Seed> seed(int year) {
    return read(ledger -> ledger.seed(year, Audience.BUREAU));
  }

  private byte[] draw(int year, Audience audience) {
    return write(ledger -> ledger.drawSeed(year, audience, random)).bytes();
  }

  private Release freeze(int year, Audience audience, Instant when) {
    byte[] content = {1, 2, 3};
    Release release =
        new Release(
            UUID.randomUUID(), year, audience, ReleaseMode.OPEN, new byte[32], when, content);
    write(
        ledger -> {
          ledger.freeze(release);
          return true;
        });
    return release;
  }

  @Nested
  final class A_release {

    @Test
    void is_kept_as_it_left() {
      Release release = freeze(2025, Audience.BUREAU, MARCH);

      Release kept = find(2025, Audience.BUREAU).orElseThrow();

      assertThat(kept).usingRecursiveComparison().isEqualTo(release);
    }

    @Test
    void is_not_found_for_another_year_or_audience() {
      freeze(2025, Audience.BUREAU, MARCH);

      assertThat(find(2024, Audience.BUREAU)).isEmpty();
      assertThat(find(2025, Audience.PUBLIC)).isEmpty();
    }

    @Test
    void is_the_only_one_for_its_year_and_audience() {
      Release first = freeze(2025, Audience.BUREAU, JANUARY);

      assertThatThrownBy(() -> freeze(2025, Audience.BUREAU, MARCH))
          .isInstanceOf(RuntimeException.class);
      assertThat(find(2025, Audience.BUREAU).map(Release::id)).contains(first.id());
    }

    @Test
    void does_not_stand_in_the_way_of_another_audience() {
      freeze(2025, Audience.BUREAU, MARCH);
      freeze(2025, Audience.PUBLIC, JANUARY);

      assertThat(read(ReleaseRepository::years)).containsExactly(2025);
    }
  }

  @Nested
  final class The_chance_of_a_release {

    @Test
    void is_not_there_before_the_first_look() {
      assertThat(seed(2025)).isEmpty();
    }

    @Test
    void is_drawn_once_and_kept_though_nothing_was_released() {
      byte[] first = draw(2025, Audience.BUREAU);
      byte[] again = draw(2025, Audience.BUREAU);

      assertThat(first).hasSize(32).isEqualTo(again);
      assertThat(seed(2025).orElseThrow().bytes()).isEqualTo(first);
    }

    @Test
    void is_another_for_another_year_or_audience() {
      byte[] one = draw(2025, Audience.BUREAU);

      assertThat(draw(2024, Audience.BUREAU)).isNotEqualTo(one);
      assertThat(draw(2025, Audience.PUBLIC)).isNotEqualTo(one);
    }
  }

  @Nested
  final class The_signing_key {

    private boolean keep(SigningKey key) {
      return store.write(
          transaction -> {
            new SigningKeyRepository(transaction).keep(key, JANUARY);
            return true;
          });
    }

    @Test
    void comes_back_able_to_sign() {
      SigningKey key = SigningKey.generate();
      keep(key);
      byte[] message = {4, 5, 6};

      try (SigningKey kept =
          store.read(transaction -> new SigningKeyRepository(transaction).load())) {
        assertThat(key.signer().verifies(message, kept.sign(message))).isTrue();
      }
    }

    @Test
    void is_one_for_life() {
      SigningKey key = SigningKey.generate();
      keep(key);

      assertThatThrownBy(() -> keep(SigningKey.generate())).isInstanceOf(RuntimeException.class);
      assertThat(store.read(transaction -> new SigningKeyRepository(transaction).load()).signer())
          .isEqualTo(key.signer());
    }
  }
}
