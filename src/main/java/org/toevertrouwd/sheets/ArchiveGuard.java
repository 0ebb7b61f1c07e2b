package org.toevertrouwd.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a ZIP file before a workbook is read from it: how far it unpacks, whether names
 * come twice, and whether an XML part declares a document type, which is what entity attacks need.
 */
final class ArchiveGuard {

  private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};

  private static final Pattern FAR_AWAY =
      Pattern.compile("[A-Za-z]{" + (SheetLimits.COLUMN_LETTERS + 1) + "}");

  private long unpacked;

  private ArchiveGuard() {}

  /**
   * Passes a workbook and refuses everything else.
   *
   * @throws SheetRefusedException with the reason
   */
  static void check(byte[] bytes) throws SheetRefusedException {
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      new ArchiveGuard().checkEntries(zip);
    } catch (IOException | RuntimeException e) {
      throw new SheetRefusedException(Message.DAMAGED_WORKBOOK);
    }
  }

  private void checkEntries(ZipFile zip) throws IOException, SheetRefusedException {
    Set<String> names = new HashSet<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (names.size() == SheetLimits.ENTRIES || !names.add(entry.getName())) {
        throw new SheetRefusedException(Message.HOSTILE_WORKBOOK);
      }
    }
    requireWorkbook(names);
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      checkContent(zip, entry);
      checkAddresses(zip, entry);
    }
  }

  private static void requireWorkbook(Set<String> names) throws SheetRefusedException {
    boolean office = names.contains("[Content_Types].xml");
    boolean sheets =
        names.stream().anyMatch(name -> name.startsWith("xl/") && name.endsWith(".xml"));
    if (!office || !sheets) {
      boolean document = office || names.contains("content.xml");
      throw new SheetRefusedException(document ? Message.OTHER_PROGRAM : Message.NOT_A_SHEET);
    }
  }

  private void checkContent(ZipFile zip, ZipArchiveEntry entry)
      throws IOException, SheetRefusedException {
    long packed = Math.max(1, entry.getCompressedSize());
    long size = 0;
    int matched = 0;
    byte[] buffer = new byte[8192];
    try (InputStream content = zip.getInputStream(entry)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        unpacked += read;
        boolean swollen = size > SheetLimits.SMALL_ENTRY && size / packed > SheetLimits.RATIO;
        matched = doctypeMatched(buffer, read, matched);
        if (swollen || unpacked > SheetLimits.UNPACKED_BYTES || matched == DOCTYPE.length) {
          throw new SheetRefusedException(Message.HOSTILE_WORKBOOK);
        }
      }
    }
  }

  /** The library makes room up to the address of a cell, so an address far away is an attack. */
  private static void checkAddresses(ZipFile zip, ZipArchiveEntry entry)
      throws IOException, SheetRefusedException {
    try (InputStream content = zip.getInputStream(entry)) {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      XMLStreamReader xml = factory.createXMLStreamReader(content);
      while (xml.hasNext()) {
        boolean cell =
            xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c");
        String address = cell ? xml.getAttributeValue(null, "r") : null;
        if (address != null && FAR_AWAY.matcher(address).find()) {
          throw new SheetRefusedException(Message.HOSTILE_WORKBOOK);
        }
      }
    } catch (XMLStreamException e) {
      // A picture, or a part on which the library will stop at the same place.
    }
  }

  /** How much of the declaration the bytes end with; zero bytes are left out because of UTF-16. */
  private static int doctypeMatched(byte[] buffer, int length, int before) {
    int matched = before;
    for (int i = 0; i < length && matched < DOCTYPE.length; i++) {
      if (buffer[i] != 0) {
        boolean next = buffer[i] == DOCTYPE[matched];
        matched = next ? matched + 1 : buffer[i] == DOCTYPE[0] ? 1 : 0;
      }
    }
    return matched;
  }
}
