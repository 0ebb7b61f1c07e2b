package org.toevertrouwd.app.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.Closing;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.casework.Milestones;
import org.toevertrouwd.casework.Referral;
import org.toevertrouwd.casework.ReferralRepository;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.Stand;

/** No picture shows what its day does not know yet, or what came before a dossier began. */
final class DayOfThePicturesTest {

  private static final LocalDate TODAY = LocalDate.now(GalleryPractice.CLOCK);

  @TempDir private Path folder = Path.of("");

  private OpenKluis kluis;

  @BeforeEach
  void make() throws Exception {
    kluis =
        GalleryPractice.make(
            folder.resolve("gallery.kluis"), Stand.REFERENCE, MadeUpPool.options());
  }

  @AfterEach
  void close() {
    kluis.close();
  }

  @Test
  void no_conversation_was_held_later() {
    assertThat(of(this::conversations).stream().map(Conversation::when))
        .isNotEmpty()
        .allMatch(when -> notAfter(when.on()));
    assertThat(of(this::conversations).stream().map(Conversation::when))
        .filteredOn(when -> when.on().equals(Optional.of(TODAY)))
        .allMatch(when -> when.at().orElseThrow().getHour() < 14);
  }

  @Test
  void no_referral_was_made_later_or_before_its_dossier_began() {
    for (Dossier dossier : dossiers()) {
      List<Referral> referrals = read(sql -> new ReferralRepository(sql).ofDossier(dossier.id()));
      assertThat(referrals)
          .as(dossier.code().toString())
          .allMatch(referral -> notAfter(referral.on()))
          .noneMatch(referral -> referral.on().filter(began(dossier)::isAfter).isPresent());
    }
  }

  @Test
  void no_task_was_done_and_no_dossier_closed_later() {
    assertThat(of(id -> sql -> new FollowUpRepository(sql).ofDossier(id)))
        .isNotEmpty()
        .allMatch(task -> notAfter(task.doneOn()));
    assertThat(dossiers().stream().flatMap(dossier -> dossier.course().closings().stream()))
        .isNotEmpty()
        .map(Closing::on)
        .allMatch(TODAY::isAfter);
  }

  @Test
  void nobody_was_heard_or_told_of_the_limits_later_or_before_the_first_contact() {
    assertThat(dossiers())
        .map(dossier -> dossier.intake().milestones())
        .allMatch(dates -> notAfter(dates.heardOn()) && notAfter(dates.limitsExplainedOn()))
        .allMatch(DayOfThePicturesTest::inOrder);
  }

  @Test
  void the_newest_dossier_is_told_in_full() {
    Dossier shown =
        dossiers().stream().filter(dossier -> !dossier.course().closed()).findFirst().orElseThrow();

    assertThat(shown.intake().reporter().alias()).isEqualTo("Lena");
    assertThat(shown.kept().narrative()).isNotBlank();
    List<Conversation> held = read(conversations(shown.id()));
    List<Referral> referrals = read(sql -> new ReferralRepository(sql).ofDossier(shown.id()));
    assertThat(held).hasSize(3);
    assertThat(referrals).hasSize(1);
  }

  private static boolean inOrder(Milestones dates) {
    LocalDate first = dates.firstContactOn().orElseThrow();
    return dates.heardOn().filter(first::isAfter).isEmpty()
        && dates.limitsExplainedOn().filter(first::isAfter).isEmpty();
  }

  private static LocalDate began(Dossier dossier) {
    return dossier.intake().milestones().firstContactOn().orElseThrow();
  }

  private static boolean notAfter(Optional<LocalDate> day) {
    return day.filter(TODAY::isBefore).isEmpty();
  }

  private Function<Transaction, List<Conversation>> conversations(DossierId id) {
    return sql -> new ConversationRepository(sql).ofDossier(id);
  }

  private <T> List<T> of(Function<DossierId, Function<Transaction, List<T>>> question) {
    return dossiers().stream().flatMap(one -> read(question.apply(one.id())).stream()).toList();
  }

  private <T> T read(Function<Transaction, T> question) {
    return kluis.store().read(question::apply);
  }

  private List<Dossier> dossiers() {
    return read(
        sql ->
            new DossierListRepository(sql)
                .all().stream()
                    .map(summary -> new DossierRepository(sql).find(summary.id()).orElseThrow())
                    .toList());
  }
}
