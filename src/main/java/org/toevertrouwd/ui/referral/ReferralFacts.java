package org.toevertrouwd.ui.referral;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Referral;
import org.toevertrouwd.casework.ReferralStatus;

/** What is chosen about a referral. */
final class ReferralFacts {

  static final String WARM = "warm";
  static final String COLD = "cold";

  private static final Set<ReferralStatus> IN_TOUCH =
      EnumSet.of(
          ReferralStatus.CONTACTED,
          ReferralStatus.STARTED,
          ReferralStatus.COMPLETED,
          ReferralStatus.BROKEN_OFF);

  private final ObjectProperty<Optional<String>> service = empty();
  private final ObjectProperty<Optional<LocalDate>> on = empty();
  private final ObjectProperty<Optional<String>> status = empty();
  private final ObjectProperty<Optional<String>> warmth = empty();
  private final ObjectProperty<Optional<String>> consent = empty();
  private final ObjectProperty<Optional<LocalDate>> consentOn = empty();
  private final StringProperty consentHow = new SimpleStringProperty("");
  private boolean showing;

  /** Facts that tell when a person chose something. */
  ReferralFacts(Runnable onChosen) {
    Runnable chosen =
        () -> {
          if (!showing) {
            onChosen.run();
          }
        };
    service.addListener((_, _, _) -> chosen.run());
    on.addListener((_, _, _) -> chosen.run());
    status.addListener((_, _, _) -> chosen.run());
    warmth.addListener((_, _, _) -> chosen.run());
    consent.addListener((_, _, _) -> chosen.run());
    consentOn.addListener((_, _, _) -> chosen.run());
  }

  /** Code of the service. */
  ObjectProperty<Optional<String>> service() {
    return service;
  }

  /** The day it was proposed. */
  ObjectProperty<Optional<LocalDate>> on() {
    return on;
  }

  /** Code of where it stands. */
  ObjectProperty<Optional<String>> status() {
    return status;
  }

  /** Whether the confidant makes the contact: {@link #WARM} or {@link #COLD}. */
  ObjectProperty<Optional<String>> warmth() {
    return warmth;
  }

  /** What the reporter answered, as a code in lower case. */
  ObjectProperty<Optional<String>> consent() {
    return consent;
  }

  /** When the reporter answered. */
  ObjectProperty<Optional<LocalDate>> consentOn() {
    return consentOn;
  }

  /** How the reporter answered. */
  StringProperty consentHow() {
    return consentHow;
  }

  /** Shows a referral; nobody chose anything. */
  void show(Referral referral) {
    showing = true;
    Referral.Sharing sharing = referral.sharing();
    service.set(Optional.of(referral.service()));
    on.set(referral.on());
    status.set(Optional.of(referral.status().code()));
    warmth.set(Optional.of(sharing.warm() ? WARM : COLD));
    consent.set(Optional.of(code(sharing.consent().state())));
    consentOn.set(sharing.consent().on());
    consentHow.set(sharing.consent().how());
    showing = false;
  }

  /** Shows a referral that begins. */
  void begin(Optional<String> wanted, LocalDate today) {
    showing = true;
    service.set(wanted);
    on.set(Optional.of(today));
    status.set(Optional.of(ReferralStatus.PROPOSED.code()));
    warmth.set(Optional.of(COLD));
    consent.set(Optional.of(code(Consent.State.NOT_ASKED)));
    showing = false;
  }

  ReferralStatus standing() {
    return status.get().map(ReferralStatus::ofCode).orElse(ReferralStatus.UNKNOWN);
  }

  boolean warm() {
    return warmth.get().filter(WARM::equals).isPresent();
  }

  Consent answer() {
    return new Consent(state(), consentOn.get(), consentHow.get().strip());
  }

  /** Whether there is contact with the service that the reporter did not agree to. */
  boolean withoutConsent() {
    return IN_TOUCH.contains(standing()) && state() != Consent.State.GIVEN;
  }

  Consent.State state() {
    return consent
        .get()
        .map(code -> Consent.State.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')))
        .orElse(Consent.State.NOT_ASKED);
  }

  static String code(Consent.State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <T> ObjectProperty<Optional<T>> empty() {
    return new SimpleObjectProperty<>(Optional.empty());
  }
}
