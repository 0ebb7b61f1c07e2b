package org.toevertrouwd.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.start.PassphraseModel.Verdict;

final class PassphraseModelTest {

  private final PassphraseModel model = new PassphraseModel(new Stand().kit().jobs());

  @Test
  void what_was_forgotten_cannot_be_used() {
    PassphraseModel model = new PassphraseModel(new Stand().kit().jobs());
    model.typed(model.offered().toCharArray(), new char[0]);
    assertThat(model.chosen()).isPresent();

    model.forget();

    assertThat(model.verdict().get()).isEqualTo(Verdict.EMPTY);
    assertThat(model.chosen()).isEmpty();
    assertThat(model.strength().get()).isEmpty();
  }

  @Test
  void the_offered_words_typed_back_need_no_second_time() {
    model.typed(model.offered().toCharArray(), new char[0]);

    assertThat(model.verdict().get()).isEqualTo(Verdict.TAKEN_OVER);
    assertThat(model.chosen().map(String::new)).contains(model.offered());
    assertThat(model.strength().get()).contains(Guessing.STRONG);
  }

  @Test
  void other_words_can_be_asked_for() {
    String before = model.offered();
    model.typed(before.toCharArray(), new char[0]);
    model.offerOthers();

    assertThat(model.offered()).isNotEqualTo(before);
    assertThat(model.verdict().get()).isEqualTo(Verdict.ONCE);
  }

  @Test
  void one_of_her_own_is_typed_twice() {
    assertThat(typed("", "")).isEqualTo(Verdict.EMPTY);
    assertThat(typed("te kort", "te kort")).isEqualTo(Verdict.SHORT);
    assertThat(typed("stoel regen kaas trein", "")).isEqualTo(Verdict.ONCE);
    assertThat(typed("stoel regen kaas trein", "stoel regen kaas treil"))
        .isEqualTo(Verdict.DIFFERENT);
    assertThat(model.chosen()).isEmpty();
    assertThat(typed("stoel regen kaas trein", "stoel regen kaas trein")).isEqualTo(Verdict.TWICE);
    assertThat(model.chosen()).isPresent();
  }

  @Test
  void what_everybody_tries_first_is_refused_however_long() {
    assertThat(typed("aaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaa")).isEqualTo(Verdict.GUESSABLE);
    assertThat(model.strength().get()).contains(Guessing.WEAK);
  }

  @Test
  void what_was_typed_is_wiped() {
    char[] once = "stoel regen kaas trein".toCharArray();
    model.typed(once, new char[0]);
    model.forget();

    assertThat(once).containsOnly('\0');
  }

  @Test
  void the_list_has_enough_short_plain_words_each_once() {
    var words = new OfferedWords().all();

    assertThat(words).hasSizeGreaterThanOrEqualTo(1_296).doesNotHaveDuplicates();
    assertThat(words).allMatch(word -> word.matches("[a-z]{3,8}"));
    assertThat(new String(new OfferedWords().draw()).split(" ")).hasSize(6);
  }

  private Verdict typed(String once, String again) {
    model.typed(once.toCharArray(), again.toCharArray());
    return model.verdict().get();
  }
}
