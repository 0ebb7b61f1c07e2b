package org.toevertrouwd.ui.settings;

import java.nio.file.Path;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.RetentionRepository;
import org.toevertrouwd.codebooks.CodebookExchange;
import org.toevertrouwd.codebooks.CodebookState;
import org.toevertrouwd.exchange.Fingerprint;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.exchange.SigningKeyRepository;
import org.toevertrouwd.kluis.Kluis;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisInfo;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.Transaction;

/**
 * What there is to know about the kluis that is open.
 *
 * @param file where it is
 * @param bytes how large
 * @param writer program and version that last rewrote it
 * @param dossiers how many, without those in the bin
 * @param workArea the country whose rules the practice works under
 * @param retentionMonths how long a dossier is kept after closing
 * @param codebook which codebook counts, and since when
 * @param fingerprint of the key that signs, for the bureau to compare by phone
 */
record KluisFacts(
    Path file,
    long bytes,
    String writer,
    int dossiers,
    WorkArea workArea,
    int retentionMonths,
    CodebookState codebook,
    Fingerprint fingerprint) {

  /** Looks it up; not on the window's thread. */
  static KluisFacts of(OpenKluis kluis) throws KluisException {
    Path file = kluis.<Path, RuntimeException>onFile(Kluis::file);
    KluisInfo info = kluis.<KluisInfo, KluisException>onFile(open -> Kluis.info(open.file()));
    int dossiers = kluis.store().read(t -> new DossierListRepository(t).number());
    int months = kluis.store().read(t -> new RetentionRepository(t).months());
    CodebookState codebook = CodebookExchange.state(kluis.store());
    return new KluisFacts(
        file,
        info.bytes(),
        info.writer(),
        dossiers,
        kluis.workArea(),
        months,
        codebook,
        kluis.store().read(KluisFacts::fingerprint));
  }

  private static Fingerprint fingerprint(Transaction transaction) {
    try (SigningKey key = new SigningKeyRepository(transaction).load()) {
      return key.signer().fingerprint();
    }
  }
}
