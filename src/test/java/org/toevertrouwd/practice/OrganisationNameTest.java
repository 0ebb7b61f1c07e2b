package org.toevertrouwd.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.store.MemoryVault;
import org.toevertrouwd.store.Store;

/** One client stays one client, however a sheet writes its name. */
class OrganisationNameTest {

  private final Store store = Store.open(new MemoryVault());

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Caf\u00e9 'De Zaal' 2",
        "CAF\u00c9 'DE ZAAL' 2",
        "cafe\u0301 'de zaal' 2",
        "\tCaf\u00e9  'De\u00a0Zaal'\n2 ",
        "Caf\u00e9 'De Zaal' \u00b2",
        "\uff23af\u00e9 'De\u2003Zaal' 2"
      })
  void oneNameInManyWritings(String written) {
    Organisation made = findOrCreate("Caf\u00e9 'De Zaal' 2");

    assertThat(findOrCreate(written)).isEqualTo(made);
    assertThat(all()).containsExactly(made);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cafe 'De Zaal' 2",
        "Caf\u00e9 De Zaal 2",
        "Caf\u00e9 'De Zaal' 3",
        "Caf\u00e9 'DeZaal' 2",
        "%",
        "Caf\u00e9 'De Zaal' 2\u0000",
        "' OR 1=1; --"
      })
  void anotherNameIsAnotherClient(String written) {
    Organisation made = findOrCreate("Caf\u00e9 'De Zaal' 2");
    Organisation other = findOrCreate(written);

    assertThat(other.id()).isNotEqualTo(made.id());
    assertThat(findOrCreate(written)).isEqualTo(other);
    assertThat(all()).containsExactlyInAnyOrder(made, other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void noNameIsNoClient(String blank) {
    assertThatIllegalArgumentException().isThrownBy(() -> findOrCreate(blank));
    assertThat(all()).isEmpty();
  }

  @Test
  void whatIsFoundKeepsItsAnswersAndItsOwnWriting() {
    Organisation known =
        new Organisation(
            OrganisationId.random(), "DANSHUIS", Map.of("sector", "dance"), "kleine ploeg");
    store.write(
        transaction -> {
          new OrganisationRepository(transaction).insert(known);
          return true;
        });

    assertThat(findOrCreate("Danshuis")).isEqualTo(known);
  }

  @Test
  void namesAreListedInOrder() {
    findOrCreate("Zaal");
    findOrCreate("Atelier");
    findOrCreate("Kamer");

    assertThat(all()).extracting(Organisation::name).containsExactly("Atelier", "Kamer", "Zaal");
  }

  private Organisation findOrCreate(String name) {
    return store.write(transaction -> new OrganisationRepository(transaction).findOrCreate(name));
  }

  private List<Organisation> all() {
    return store.read(transaction -> new OrganisationRepository(transaction).all());
  }
}
