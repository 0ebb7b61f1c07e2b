package org.toevertrouwd.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.toevertrouwd.app.demo.MadeUpDossier;
import org.toevertrouwd.app.demo.MadeUpPractice;
import org.toevertrouwd.casework.Conversation;

/**
 * Makes the words of a made-up practice as long as real ones: conversations of about 1,200
 * characters of Dutch-like text.
 */
final class Longer {

  private static final int WORDS = 200;
  private static final int VOCABULARY = 5_000;
  private static final String[] SYLLABLES = {
    "ge", "ver", "be", "spre", "ken", "wer", "kelijk", "dan", "ser", "re", "pe", "titie", "over",
    "leg", "grens", "aan", "raak", "stem", "luis", "ter", "op", "vol", "ging", "tour", "nee"
  };

  private Longer() {}

  static MadeUpPractice texts(MadeUpPractice practice, SplittableRandom random) {
    List<MadeUpDossier> longer = new ArrayList<>();
    for (MadeUpDossier made : practice.dossiers()) {
      List<Conversation> conversations =
          made.conversations().stream().map(talk -> longer(talk, random)).toList();
      longer.add(
          new MadeUpDossier(
              made.dossier(),
              conversations,
              made.personalNotes(),
              made.referrals(),
              made.followUps()));
    }
    return new MadeUpPractice(practice.organisations(), longer);
  }

  static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      text.append(word(random)).append(' ');
    }
    return text.toString();
  }

  /** Frequent words come often, as in any language. */
  static String word(SplittableRandom random) {
    int rank = (int) (VOCABULARY * Math.pow(random.nextDouble(), 3));
    StringBuilder word = new StringBuilder();
    for (int rest = rank + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }

  private static Conversation longer(Conversation talk, SplittableRandom random) {
    Conversation.Text text =
        new Conversation.Text(
            talk.text().narrative() + " " + text(random), talk.text().agreements());
    return new Conversation(
        talk.id(), talk.dossier(), talk.when(), talk.answers(), text, talk.recordedAt());
  }
}
