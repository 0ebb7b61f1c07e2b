package org.toevertrouwd.casework;

import java.util.Map;
import org.toevertrouwd.codebook.Texts;

/**
 * A service of the directory as the user wants it: one she added, one of the program she changed,
 * or one she hid. It takes the place of the program's entry with the same code.
 *
 * @param code stable; that of the program's entry it replaces, if it does
 * @param kind code of the kind of service; what a referral to it counts as
 * @param name what the screen shows
 * @param facts what the user filled in, such as a number to call, by code of the kind of fact
 * @param hidden whether it is offered no more; referrals to it stay
 */
public record OwnService(
    String code, String kind, Texts name, Map<String, String> facts, boolean hidden) {

  public OwnService {
    facts = Map.copyOf(facts);
  }
}
