package org.toevertrouwd.casework;

import java.util.Optional;

/** What the directory of the program knows about the kinds of its services. */
@FunctionalInterface
public interface ServiceKinds {

  /** Code of the kind of a service; empty if the directory has no such service. */
  Optional<String> kindOf(String serviceCode);
}
