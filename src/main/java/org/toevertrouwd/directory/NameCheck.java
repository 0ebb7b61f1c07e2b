package org.toevertrouwd.directory;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether every name means one service within a country, so that a sheet can be read without
 * guessing.
 */
final class NameCheck {

  private final List<Service> services;
  private final Findings findings;
  private final Map<String, Map<Country, Service>> byName = new HashMap<>();

  NameCheck(List<Service> services, Findings findings) {
    this.services = services;
    this.findings = findings;
  }

  void run() {
    for (int index = 0; index < services.size(); index++) {
      Service service = services.get(index);
      boolean taken = false;
      for (String key : Synonyms.keys(service)) {
        taken |= isTaken(key, service);
      }
      findings.add(taken, Findings.at("services", index), Problem.AMBIGUOUS_NAME);
    }
  }

  private boolean isTaken(String key, Service service) {
    Map<Country, Service> owners = byName.computeIfAbsent(key, _ -> new HashMap<>());
    boolean taken = !Collections.disjoint(owners.keySet(), service.countries());
    service.countries().forEach(country -> owners.put(country, service));
    return taken;
  }
}
