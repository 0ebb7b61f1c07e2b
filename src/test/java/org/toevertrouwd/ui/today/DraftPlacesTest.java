package org.toevertrouwd.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierLabel;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftOwner;
import org.toevertrouwd.casework.FollowUpId;
import org.toevertrouwd.casework.ReferralId;
import org.toevertrouwd.casework.Today.OpenDrafts;
import org.toevertrouwd.ui.desk.Place;

/** A draft is opened where it was written. */
final class DraftPlacesTest {

  private static final DossierLabel DOSSIER =
      new DossierLabel(new DossierId(UUID.randomUUID()), new DossierCode(2026, 14), "M.");

  private static final UUID SUBJECT = UUID.randomUUID();

  @Test
  void a_draft_of_something_saved_opens_that() {
    ConversationId conversation = new ConversationId(SUBJECT);
    ReferralId referral = new ReferralId(SUBJECT);

    assertThat(place(new DraftOwner.OfDossier(DOSSIER), "narrative"))
        .isEqualTo(new Place.OneDossier(DOSSIER.id()));
    assertThat(place(new DraftOwner.OfConversation(conversation, Optional.empty()), "narrative"))
        .isEqualTo(new Place.OneConversation(conversation));
    assertThat(place(new DraftOwner.OfReferral(referral, DOSSIER), "notes"))
        .isEqualTo(new Place.OneReferral(DOSSIER.id(), referral));
    assertThat(place(new DraftOwner.OfFollowUp(new FollowUpId(SUBJECT), DOSSIER), "reason"))
        .isEqualTo(new Place.OneDossier(DOSSIER.id()));
  }

  @Test
  void a_draft_of_nothing_saved_is_a_new_conversation_unless_its_field_says_otherwise() {
    DraftOwner elsewhere = new DraftOwner.Elsewhere(SUBJECT);

    assertThat(place(elsewhere, "narrative"))
        .isEqualTo(new Place.NewConversation(new ConversationId(SUBJECT), Optional.empty()));
    assertThat(place(elsewhere, "supervision-notes")).isEqualTo(new Place.Supervision());
    assertThat(place(elsewhere, "organisation-notes")).isEqualTo(new Place.Organisations());
  }

  @Test
  void the_dossier_of_a_draft_is_known_where_there_is_one() {
    assertThat(DraftPlaces.dossier(new DraftOwner.OfDossier(DOSSIER))).contains(DOSSIER);
    assertThat(
            DraftPlaces.dossier(
                new DraftOwner.OfConversation(new ConversationId(SUBJECT), Optional.of(DOSSIER))))
        .contains(DOSSIER);
    assertThat(DraftPlaces.dossier(new DraftOwner.OfReferral(new ReferralId(SUBJECT), DOSSIER)))
        .contains(DOSSIER);
    assertThat(DraftPlaces.dossier(new DraftOwner.OfFollowUp(new FollowUpId(SUBJECT), DOSSIER)))
        .contains(DOSSIER);
    assertThat(DraftPlaces.dossier(new DraftOwner.Elsewhere(SUBJECT))).isEmpty();
  }

  @Test
  void a_preview_ends_with_a_whole_word() {
    String line = "een zin van woorden ".repeat(8).strip();

    assertThat(WaitingCards.cut("kort")).isEqualTo("kort");
    assertThat(WaitingCards.cut(line)).hasSizeLessThan(93).endsWith(" …");
    assertThat(line).startsWith(WaitingCards.cut(line).replace(" …", " "));
    assertThat(WaitingCards.cut("a".repeat(200))).hasSize(92);
    assertThat(WaitingCards.cut("a" + "\uD83D\uDE00".repeat(60)))
        .isEqualTo("a" + "\uD83D\uDE00".repeat(44) + " …");
  }

  private static Place place(DraftOwner owner, String field) {
    Draft draft = new Draft(SUBJECT, field, "Ze wil", Instant.EPOCH);
    return DraftPlaces.of(new OpenDrafts(owner, List.of(draft)));
  }
}
