package org.toevertrouwd.kluis;

/**
 * Something a kluis refuses or could not do. Messages hold ids, numbers and enum names only: never
 * content, never a secret. The person reads a text chosen by the subclass and its fields.
 */
public abstract sealed class KluisException extends Exception
    permits InvalidRecoveryCodeException,
        KeyDerivationMemoryException,
        KeyDerivationRefusedException,
        KluisDamagedException,
        KluisExistsException,
        KluisInUseException,
        KluisMissingException,
        KluisReadException,
        KluisWriteException,
        NotAKluisException,
        UnsupportedFormatException,
        WrongKeyException {

  private static final long serialVersionUID = 1L;

  KluisException(String message) {
    super(message);
  }

  KluisException(String message, Throwable cause) {
    super(message, cause);
  }
}
