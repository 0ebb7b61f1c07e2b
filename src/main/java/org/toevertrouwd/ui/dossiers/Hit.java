package org.toevertrouwd.ui.dossiers;

import java.util.List;
import java.util.Optional;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.SearchHit;
import org.toevertrouwd.ui.desk.Place;

/**
 * Something that was found.
 *
 * @param line the dossier; empty for a conversation that is in none
 * @param conversation the conversation; empty where the words stand in the dossier itself
 * @param excerpt the words around it; empty where the name of the organisation was found
 */
record Hit(
    Optional<DossierLine> line,
    Optional<Conversation> conversation,
    List<SearchHit.Fragment> excerpt) {

  Hit {
    excerpt = List.copyOf(excerpt);
  }

  /** Where it is read. */
  Place place() {
    return conversation
        .<Place>map(found -> new Place.OneConversation(found.id()))
        .or(() -> line.map(found -> new Place.OneDossier(found.dossier().id())))
        .orElseThrow();
  }
}
