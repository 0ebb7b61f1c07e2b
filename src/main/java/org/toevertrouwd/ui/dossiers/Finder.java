package org.toevertrouwd.ui.dossiers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.SearchHit;
import org.toevertrouwd.casework.SearchRepository;
import org.toevertrouwd.store.Transaction;

/** Finds words in everything: dossiers first, then names of organisations, then conversations. */
final class Finder {

  /** How much of each kind is found at most. */
  private static final int MOST = 50;

  /** No organisation has a longer name. */
  private static final int LONGEST = 200;

  private final SearchRepository search;
  private final ConversationRepository conversations;
  private final List<DossierLine> lines;
  private final Map<DossierId, DossierLine> byId;

  Finder(Transaction transaction, List<DossierLine> lines) {
    this.search = new SearchRepository(transaction);
    this.conversations = new ConversationRepository(transaction);
    this.lines = lines;
    this.byId =
        lines.stream().collect(Collectors.toMap(line -> line.dossier().id(), Function.identity()));
  }

  List<Hit> find(String words) {
    List<Hit> hits = new ArrayList<>();
    search.dossiers(words, MOST).forEach(hit -> inDossier(hit).ifPresent(hits::add));
    hits.addAll(ofOrganisation(words, hits));
    search.conversations(words, MOST).forEach(hit -> inConversation(hit).ifPresent(hits::add));
    return hits;
  }

  private Optional<Hit> inDossier(SearchHit hit) {
    return line(hit).map(line -> new Hit(Optional.of(line), Optional.empty(), hit.excerpt()));
  }

  private Optional<Hit> inConversation(SearchHit hit) {
    return hit.conversation()
        .flatMap(conversations::find)
        .map(found -> new Hit(line(hit), Optional.of(found), hit.excerpt()));
  }

  private List<Hit> ofOrganisation(String words, List<Hit> found) {
    String wanted = plain(words.substring(0, Math.min(words.length(), LONGEST)));
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<DossierLine> known = found.stream().flatMap(hit -> hit.line().stream()).toList();
    return lines.stream()
        .filter(line -> plain(line.organisation()).contains(wanted))
        .filter(line -> !known.contains(line))
        .limit(MOST)
        .map(line -> new Hit(Optional.of(line), Optional.empty(), List.of()))
        .toList();
  }

  private Optional<DossierLine> line(SearchHit hit) {
    return hit.dossier().flatMap(id -> Optional.ofNullable(byId.get(id)));
  }

  /** Without case, accents and space around it, as the search of the store reads it. */
  private static String plain(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
