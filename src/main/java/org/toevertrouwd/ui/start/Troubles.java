package org.toevertrouwd.ui.start;

import java.time.Clock;
import java.util.Optional;
import org.toevertrouwd.kluis.CommitPoint;
import org.toevertrouwd.kluis.Freshness;
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
import org.toevertrouwd.store.StoreException;
import org.toevertrouwd.ui.kit.Formats;

/** Which page tells of which reason not to open. */
final class Troubles {

  private static final int KIB_PER_MIB = 1024;

  private final Formats formats;
  private final Clock clock;

  Troubles(Formats formats, Clock clock) {
    this.formats = formats;
    this.clock = clock;
  }

  /** The page of a refusal of the file. */
  Trouble of(KluisException refusal) {
    return switch (refusal) {
      case WrongKeyException _ -> Trouble.of("wrong-key", Way.AGAIN, Way.OTHER);
      case InvalidRecoveryCodeException _ -> Trouble.of("invalid-code", Way.AGAIN);
      case KluisExistsException _ -> Trouble.of("exists", Way.FIRST_PAGE);
      case KluisMissingException missing ->
          missing.orphan().isPresent()
              ? Trouble.of("orphan", Way.ADOPT, Way.OTHER)
              : Trouble.of("missing", Way.OTHER, Way.AGAIN, Way.FIRST_PAGE);
      case KluisInUseException inUse -> inUse(inUse);
      case NotAKluisException _ -> Trouble.of("not-a-kluis", Way.OTHER, Way.FIRST_PAGE);
      case UnsupportedFormatException format ->
          Trouble.of("newer", Way.OTHER).with(format.found(), format.supported());
      case KeyDerivationMemoryException memory ->
          Trouble.of("memory", Way.AGAIN, Way.OTHER).with(memory.memoryKiB() / KIB_PER_MIB);
      case KeyDerivationRefusedException _ -> Trouble.of("derivation", Way.OTHER);
      case KluisReadException _ -> Trouble.of("unreadable", Way.AGAIN, Way.OTHER);
      case KluisWriteException write -> written(write);
      case KluisDamagedException damaged ->
          damaged
              .lastGood()
              .map(this::damagedSince)
              .orElseGet(() -> Trouble.of("damaged", Way.OTHER, Way.COPY));
    };
  }

  /** The page of a refusal of the database in the file; nothing if it is about a single change. */
  Optional<Trouble> of(StoreException refusal) {
    return switch (refusal) {
      case StoreException.NewerSchema schema ->
          Optional.of(Trouble.of("newer", Way.OTHER).with(schema.found(), schema.known()));
      case StoreException.UnreadableImage _ ->
          Optional.of(Trouble.of("damaged", Way.OTHER, Way.COPY));
      case StoreException.NotSaved _ -> Optional.of(Trouble.of("write", Way.AGAIN, Way.OTHER));
      case StoreException.Refused _, StoreException.NoMemory _, StoreException.Closed _ ->
          Optional.empty();
    };
  }

  /** The page of a file that is not the newest; nothing if it is. */
  Optional<Trouble> of(Freshness freshness) {
    return switch (freshness) {
      case FRESH -> Optional.empty();
      case OLDER_COPY -> Optional.of(Trouble.of("older", Way.OTHER, Way.GO_ON));
      case OTHER_BRANCH -> Optional.of(Trouble.of("branch", Way.OTHER, Way.GO_ON));
    };
  }

  private static Trouble inUse(KluisInUseException inUse) {
    return inUse
        .holder()
        .computer()
        .map(computer -> Trouble.of("in-use", Way.AGAIN, Way.OTHER).with(computer))
        .orElseGet(() -> Trouble.of("in-use-somewhere", Way.AGAIN, Way.OTHER));
  }

  private static Trouble written(KluisWriteException write) {
    return switch (write.next()) {
      case TRY_AGAIN, REWRITE_OR_CLOSE -> Trouble.of("write", Way.AGAIN, Way.OTHER);
      case CLOSE -> Trouble.of("replaced", Way.AGAIN, Way.OTHER);
    };
  }

  private Trouble damagedSince(CommitPoint point) {
    var moment = point.time().atZone(clock.getZone());
    return Trouble.of("damaged-since", Way.OTHER, Way.COPY, Way.READABLE)
        .with(formats.fullDay(moment.toLocalDate()), formats.time(moment.toLocalTime()))
        .readableAt(point);
  }
}
