package org.toevertrouwd.kluis;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** HKDF with SHA-256 (RFC 5869), from the JDK. */
final class Hkdf {

  private Hkdf() {}

  static byte[] derive(byte[] inputKey, byte[] salt, String info, int length) {
    return derive(inputKey, salt, info.getBytes(StandardCharsets.UTF_8), length);
  }

  /** The caller wipes the result. */
  static byte[] derive(byte[] inputKey, byte[] salt, byte[] info, int length) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(inputKey)
                  .addSalt(salt)
                  .thenExpand(info, length));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks HKDF-SHA256", e);
    }
  }
}
