package org.toevertrouwd.app.demo;

import java.util.List;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.Referral;

/**
 * A made-up dossier with all that belongs to it.
 *
 * @param dossier the dossier
 * @param conversations its conversations, oldest first
 * @param personalNotes a note per conversation, empty where there is none
 * @param referrals its referrals
 * @param followUps its tasks
 */
public record MadeUpDossier(
    Dossier dossier,
    List<Conversation> conversations,
    List<String> personalNotes,
    List<Referral> referrals,
    List<FollowUp> followUps) {}
