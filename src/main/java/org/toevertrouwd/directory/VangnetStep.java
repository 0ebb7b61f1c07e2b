package org.toevertrouwd.directory;

import java.util.List;
import org.toevertrouwd.codebook.Texts;

/**
 * One step a person can take, from listening to aftercare.
 *
 * @param code stable, lower case with dashes
 * @param name what the flowchart shows
 * @param explanation what happens in it, in our own words
 * @param scope when it exists
 * @param services who can do it, in the order shown
 * @param source where the step was found
 */
public record VangnetStep(
    String code,
    Texts name,
    Texts explanation,
    Scope scope,
    List<ServiceCode> services,
    Source source) {

  public VangnetStep {
    services = List.copyOf(services);
  }
}
