package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search finds what reading everything would find, through inserting, changing and deleting. */
class SearchModelTest {

  private static final List<String> WORDS =
      List.of("regie", "regisseur", "repetitie", "rep", "set", "setting", "nee", "neen", "avond");

  private final CaseworkStore store = new CaseworkStore();
  private final Map<ConversationId, String> texts = new LinkedHashMap<>();

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void searchFindsWhatReadingEverythingWouldFind(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int step = 0; step < 120; step++) {
      change(random);
      String typed = beginning(random) + " " + beginning(random);
      assertThat(found(typed)).as(typed).isEqualTo(read(typed));
    }
  }

  private void change(SplittableRandom random) {
    List<ConversationId> known = List.copyOf(texts.keySet());
    int choice = known.isEmpty() ? 0 : random.nextInt(5);
    if (choice < 3) {
      Conversation added = conversation(ConversationId.random(), text(random));
      store.change(transaction -> new ConversationRepository(transaction).insert(added));
      return;
    }
    ConversationId one = known.get(random.nextInt(known.size()));
    if (choice == 3) {
      Conversation changed = conversation(one, text(random));
      store.change(transaction -> new ConversationRepository(transaction).update(changed));
    } else {
      texts.remove(one);
      store.change(transaction -> new ConversationRepository(transaction).delete(one));
    }
  }

  private Conversation conversation(ConversationId id, String text) {
    texts.put(id, text);
    return new Conversation(
        id,
        Optional.empty(),
        new Conversation.When(Optional.empty(), Optional.empty(), Optional.empty()),
        Answers.none(),
        new Conversation.Text(text, ""),
        Instant.EPOCH);
  }

  private static String text(SplittableRandom random) {
    return random
        .ints(random.nextInt(6), 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(", "));
  }

  private static String beginning(SplittableRandom random) {
    String word = WORDS.get(random.nextInt(WORDS.size()));
    return word.substring(0, 1 + random.nextInt(word.length()));
  }

  private Set<ConversationId> found(String typed) {
    List<SearchHit> hits = store.ask(t -> new SearchRepository(t).conversations(typed, 1_000));
    return hits.stream().map(hit -> hit.conversation().orElseThrow()).collect(Collectors.toSet());
  }

  private Set<ConversationId> read(String typed) {
    List<String> beginnings = List.of(typed.split(" "));
    return texts.entrySet().stream()
        .filter(
            text ->
                beginnings.stream()
                    .allMatch(
                        beginning ->
                            List.of(text.getValue().split(", ")).stream()
                                .anyMatch(word -> word.startsWith(beginning))))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
