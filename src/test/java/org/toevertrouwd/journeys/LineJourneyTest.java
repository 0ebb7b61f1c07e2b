package org.toevertrouwd.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.Closing;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.ReferralStatus;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.desk.Place;

/** The straight line: a conversation, its dossier, a referral, a follow-up, closing, reopening. */
final class LineJourneyTest {

  private static final String STORY = "Belt na de repetitie, wil eerst alleen praten.";

  @TempDir private Path folder;
  private World world = new World(Path.of(""));
  private OpenKluis kluis;
  private Journey journey;
  private Saved saved;

  @BeforeEach
  void begin() throws Exception {
    world = new World(folder);
    Path file = world.file("mijn.kluis");
    kluis = world.make(file);
    saved = new Saved(kluis);
    journey = Journey.inside(world, kluis, file, new Place.Today());
    journey.see("rail-today");
  }

  @AfterEach
  void end() {
    journey.close();
  }

  @Test
  void from_a_first_call_to_a_closed_dossier_and_open_again() {
    conversation();
    DossierId dossier = saved.onlyDossier().id();
    referral(dossier);
    followUp(dossier);
    close(dossier);
    reopen(dossier);
    assertThat(saved.drafts()).isEmpty();
  }

  private void conversation() {
    journey.press(KeyCode.SHORTCUT, KeyCode.N).see("conversation-narrative");
    journey.until("be ready", () -> journey.focused().equals("conversation-narrative"));
    journey.type(STORY).press(KeyCode.TAB);
    journey.until("tab moves on", () -> journey.focused().equals("conversation-agreements"));
    journey.type("Ik bel dinsdag terug.").click("conversation-channel-phone");
    journey.click("conversation-file").click("filing-new").read("2026-001");
    Conversation written = saved.onlyConversation();
    assertThat(written.text())
        .isEqualTo(new Conversation.Text(STORY, "Ik bel dinsdag terug."));
    assertThat(written.answers().one("channel")).contains("phone");
    assertThat(written.dossier()).contains(saved.onlyDossier().id());
    journey.click("conversation-dossier").see("dossier-refer");
    assertThat(journey.text("dossier-code")).isEqualTo("2026-001");
    journey.read("Belt na de repetitie");
  }

  private void referral(DossierId dossier) {
    journey.click("dossier-refer").type("referral-search", "1712").press(KeyCode.ENTER);
    journey.click("referral-status-accepted").click("referral-consent-given");
    journey.type("referral-shared", "Alleen haar voornaam.").click("referral-done");
    journey.see("dossier-refer");
    journey.read("1712");
    var referral = saved.onlyReferral(dossier);
    assertThat(referral.status()).isEqualTo(ReferralStatus.ACCEPTED);
    assertThat(referral.sharing().mayBeShared()).isEqualTo("Alleen haar voornaam.");
  }

  private void followUp(DossierId dossier) {
    journey.click("dossier-plan").see("step-reason");
    journey.until("be ready", () -> journey.focused().equals("step-reason"));
    journey.type("terugbellen").press(KeyCode.ENTER).gone("step-reason").see("dossier-next");
    assertThat(journey.text("dossier-next")).contains("terugbellen", "morgen");
    journey.click("step-done-" + saved.onlyFollowUp(dossier).id().value());
    journey.gone("dossier-next");
    assertThat(saved.onlyFollowUp(dossier).doneOn()).contains(world.today());
  }

  private void close(DossierId dossier) {
    journey.click("dossier-more").clickMenu("menu-close").read("sluiten");
    assertThat(journey.isUsable("closing-go")).isFalse();
    journey.click("closing-closing-reason").press(KeyCode.DOWN).press(KeyCode.ENTER);
    journey.click("reminder-told_can_come_back").see("closing-go");
    journey.click("closing-go").read("gesloten").see("dossier-refer");
    Closing closing = saved.dossier(dossier).course().closings().getLast();
    assertThat(closing.reopening()).isEmpty();
    assertThat(closing.on()).isEqualTo(world.today());
  }

  private void reopen(DossierId dossier) {
    journey.click("dossier-more").clickMenu("menu-close").click("closing-go");
    journey.see("dossier-refer");
    journey.until("is open", () -> !saved.dossier(dossier).course().closed());
    assertThat(saved.dossier(dossier).course().closings()).hasSize(1);
    journey.read("heropend");
  }
}
