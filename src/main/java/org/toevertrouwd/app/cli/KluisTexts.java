package org.toevertrouwd.app.cli;

import org.toevertrouwd.kluis.InvalidRecoveryCodeException;
import org.toevertrouwd.kluis.KeyDerivationMemoryException;
import org.toevertrouwd.kluis.KeyDerivationRefusedException;
import org.toevertrouwd.kluis.KluisDamagedException;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisExistsException;
import org.toevertrouwd.kluis.KluisInUseException;
import org.toevertrouwd.kluis.KluisMissingException;
import org.toevertrouwd.kluis.KluisReadException;
import org.toevertrouwd.kluis.KluisWriteException;
import org.toevertrouwd.kluis.NotAKluisException;
import org.toevertrouwd.kluis.UnsupportedFormatException;
import org.toevertrouwd.kluis.WrongKeyException;

/** Why a kluis refused, in words: what happened, what was kept, what to do. */
final class KluisTexts {

  private final Messages messages;

  KluisTexts(Messages messages) {
    this.messages = messages;
  }

  String of(KluisException refusal) {
    return switch (refusal) {
      case WrongKeyException e -> messages.text("kluis.wrong-key");
      case InvalidRecoveryCodeException e -> messages.text("kluis.invalid-recovery-code");
      case KluisExistsException e -> messages.text("kluis.exists");
      case KluisMissingException e ->
          messages.text(e.orphan().isPresent() ? "kluis.missing-orphan" : "kluis.missing");
      case KluisInUseException e ->
          messages.text("kluis.in-use", e.holder().computer().orElse("?"));
      case NotAKluisException e -> messages.text("kluis.not-a-kluis");
      case UnsupportedFormatException e -> messages.text("kluis.format", e.found(), e.supported());
      case KeyDerivationMemoryException e -> messages.text("kluis.memory");
      case KeyDerivationRefusedException e -> messages.text("kluis.derivation");
      case KluisReadException e -> messages.text("kluis.read");
      case KluisWriteException e ->
          messages.text(
              switch (e.next()) {
                case TRY_AGAIN -> "kluis.write";
                case REWRITE_OR_CLOSE -> "kluis.write-uncertain";
                case CLOSE -> "kluis.write-replaced";
              });
      case KluisDamagedException e -> damaged(e);
    };
  }

  private String damaged(KluisDamagedException e) {
    return e.lastGood()
        .map(
            point ->
                messages.text(
                    "kluis.damaged-since",
                    e.damage().name(),
                    String.valueOf(point.commitNumber()),
                    point.time().toString()))
        .orElseGet(() -> messages.text("kluis.damaged", e.damage().name()));
  }
}
