package org.toevertrouwd.directory;

import java.util.List;
import java.util.Optional;

/**
 * The referral directory: the bundled one, or the user's copy of it with services added, changed
 * and hidden.
 *
 * @param documents what the facts are taken from
 * @param services in the order shown
 * @param vangnet the flowchart
 */
public record Directory(List<SourceDocument> documents, List<Service> services, Vangnet vangnet) {

  public Directory {
    documents = List.copyOf(documents);
    services = List.copyOf(services);
  }

  /** The service with this code. */
  public Optional<Service> service(ServiceCode code) {
    return services.stream().filter(service -> service.code().equals(code)).findFirst();
  }

  /** The document a source is in. */
  public Optional<SourceDocument> document(Source source) {
    return documents.stream()
        .filter(document -> document.code().equals(source.document()))
        .findFirst();
  }

  /** Every service with how it fits a dossier, in the order of the directory. */
  public List<DirectoryMatch> matches(Circumstances dossier) {
    return services.stream().map(service -> DirectoryMatch.of(service, dossier)).toList();
  }

  /**
   * The services that a text names, such as a cell with "CAW + huisarts". Case, accents and
   * punctuation do not matter.
   *
   * @param text what a person wrote; of a text over {@value Lookup#MAX_LENGTH} characters nothing
   *     is recognised
   */
  public Lookup find(String text) {
    return new Synonyms(services).find(text);
  }

  /** The services of one country that a text names; see {@link #find(String)}. */
  public Lookup find(String text, Country country) {
    return new Synonyms(
            services.stream().filter(service -> service.countries().contains(country)).toList())
        .find(text);
  }
}
