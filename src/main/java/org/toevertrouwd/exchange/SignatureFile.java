package org.toevertrouwd.exchange;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code signature.ed25519}: three lines of ASCII, each ended by a line feed, and nothing else.
 *
 * <pre>
 * toevertrouwd-signature-1
 * key       64 hexadecimal digits: the public key (RFC 8032)
 * signature 128 hexadecimal digits
 * </pre>
 *
 * with one space after the word, digits in lower case. What is signed is this text, UTF-8 with line
 * feeds: the line {@code toevertrouwd-figures-1} for figures and {@code toevertrouwd-codebook-1}
 * for a codebook, then for each of the files before the signature, in order, the SHA-256 in
 * lower-case hexadecimal, two spaces, and the name of the file.
 */
final class SignatureFile {

  private static final Pattern FORM =
      Pattern.compile("toevertrouwd-signature-1\nkey ([0-9a-f]{64})\nsignature ([0-9a-f]{128})\n");
  private static final String FILE = PackageEntry.SIGNATURE.fileName();

  private SignatureFile() {}

  static byte[] bytes(Map<PackageEntry, byte[]> contents, SigningKey key) {
    return bytes(Descriptor.FORMAT, PackageEntry.signed(), contents, key);
  }

  static <P extends ZipPart> byte[] bytes(
      String format, List<P> signed, Map<P, byte[]> contents, SigningKey key) {
    String signature = HexFormat.of().formatHex(key.sign(message(format, signed, contents)));
    return Utf8.bytes(
        "toevertrouwd-signature-1\nkey %s\nsignature %s\n"
            .formatted(key.signer().hex(), signature));
  }

  /** Who signed; refused unless the signature is theirs. */
  static SignerKey verify(Map<PackageEntry, byte[]> contents) throws RefusedException {
    byte[] file = contents.getOrDefault(PackageEntry.SIGNATURE, new byte[0]);
    return verify(file, message(Descriptor.FORMAT, PackageEntry.signed(), contents));
  }

  /** Who signed, given the file of the signature and what it must be over. */
  static <P extends ZipPart> SignerKey verify(
      byte[] file, String format, List<P> signed, Map<P, byte[]> contents) throws RefusedException {
    return verify(file, message(format, signed, contents));
  }

  private static SignerKey verify(byte[] file, byte[] message) throws RefusedException {
    Matcher form = FORM.matcher(Utf8.text(file, Refusal.SIGNATURE_FORM, FILE));
    RefusedException.unless(form.matches(), Refusal.SIGNATURE_FORM, FILE);
    SignerKey signer = new SignerKey(form.group(1));
    boolean theirs = signer.verifies(message, HexFormat.of().parseHex(form.group(2)));
    RefusedException.unless(theirs, Refusal.SIGNATURE_WRONG, FILE);
    return signer;
  }

  private static <P extends ZipPart> byte[] message(
      String format, List<P> signed, Map<P, byte[]> contents) {
    StringBuilder message = new StringBuilder(format).append('\n');
    for (P entry : signed) {
      byte[] content = contents.getOrDefault(entry, new byte[0]);
      message.append(Sha256.hex(content)).append("  ").append(entry.fileName()).append('\n');
    }
    return Utf8.bytes(message.toString());
  }
}
