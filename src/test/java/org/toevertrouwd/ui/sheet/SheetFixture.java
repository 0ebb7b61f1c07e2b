package org.toevertrouwd.ui.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Sheets for the tests of the import, written where a test wants them. */
final class SheetFixture {

  private SheetFixture() {}

  /** The sample of the sector, where its folder stands beside the checkout. */
  static Optional<Path> sample() {
    return Stream.of("..", "../..")
        .map(above -> Path.of(above, "shared", "samples", "registratie-2025.csv"))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** Five rows with an umbrella word, a word nobody knows, and a column nobody knows. */
  static Path small(Path folder) throws IOException {
    return write(
        folder,
        """
        Nr;Datum 1e gesprek;Initialen;Rol;Soort gedrag;Doorverwezen naar;Afgesloten op;Kleur;Notities
        1;03/02/2025;A.B.;getuige;pesten;CAW + huisarts;01/04/2025;blauw;Belt na een repetitie.
        2;14/02/2025;C.D.;slachtoffer;SGG;vakbond;;rood;Wil eerst alleen praten.
        3;20/03/2025;E.F.;ouder;SGG;CAW;;groen;Dochter van veertien.
        4;02/05/2025;G.H.;slachtoffer;grapjes aan de koffie;;;blauw;Weet niet hoe het heet.
        5;11/09/2025;I.J.;leidinggevende;discriminatie - leeftijd;vakbond;30/10/2025;;Vraagt raad.
        """);
  }

  /** Two rows of three cannot become a dossier. */
  static Path refused(Path folder) throws IOException {
    return write(
        folder,
        """
        Nr;Datum 1e gesprek;Soort gedrag
        1;03/02/2025;pesten
        2;;pesten
        3;31/02/2025;pesten
        """);
  }

  /** Nothing says when dossiers began. */
  static Path dateless(Path folder) throws IOException {
    return write(
        folder,
        """
        Rol;Soort gedrag;Tijdstip toen
        getuige;pesten;x 03/02/2025
        slachtoffer;conflict;x 04/02/2025
        """);
  }

  static Path write(Path folder, String text) throws IOException {
    return Files.writeString(folder.resolve("blad 2025.csv"), text);
  }
}
