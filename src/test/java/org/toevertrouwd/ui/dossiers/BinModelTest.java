package org.toevertrouwd.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.BinRepository;
import org.toevertrouwd.casework.BinnedDossier;
import org.toevertrouwd.casework.DeletionReason;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Cases;
import org.toevertrouwd.ui.Stand;

@ExtendWith(FreshKluis.class)
final class BinModelTest {

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private BinModel model;
  private Dossier dossier;

  @BeforeEach
  void binned(OpenKluis fresh) {
    kluis = fresh;
    dossier = new Cases(kluis).dossier(7);
    kluis
        .store()
        .write(
            transaction -> {
              new BinRepository(transaction)
                  .bin(
                      dossier.id(),
                      DeletionReason.NOT_STATED,
                      Instant.parse("2026-01-10T09:00:00Z"));
              return true;
            });
    model = new BinModel(stand.desk(kluis));
    model.load();
  }

  @Test
  void it_says_when_a_dossier_will_be_destroyed() {
    BinnedDossier one = model.binned().getFirst();
    assertThat(model.destroyedOn(one)).isEqualTo(LocalDate.of(2026, 2, 9));
    assertThat(model.daysLeft(one)).isEqualTo(20);
  }

  @Test
  void a_dossier_comes_back_into_the_list() {
    model.restore(model.binned().getFirst());
    assertThat(model.binned()).isEmpty();
    assertThat(listed()).isEqualTo(1);
    assertThat(stand.told).hasSize(1);
  }

  @Test
  void destroying_asks_first_and_leaves_a_record() {
    model.destroy(model.binned().getFirst());
    assertThat(stand.asked).singleElement().matches(question -> question.dangerous());
    assertThat(model.binned()).isEmpty();
    assertThat(deletions()).isEqualTo(1);
  }

  @Test
  void nothing_is_destroyed_if_the_person_goes_back() {
    stand.yes = false;
    model.destroy(model.binned().getFirst());
    assertThat(model.binned()).hasSize(1);
    assertThat(deletions()).isZero();
  }

  private int listed() {
    return kluis
        .store()
        .<Integer>read(transaction -> new DossierListRepository(transaction).all().size());
  }

  private int deletions() {
    return kluis
        .store()
        .<Integer>read(transaction -> new BinRepository(transaction).deletions().size());
  }
}
