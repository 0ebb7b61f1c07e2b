package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ZIP files made to do harm, each refused for what it is. */
final class HostileZipTest {

  private static final PackageReader READER = new PackageReader(List.of(Codebooks.SMALL));

  private static void refused(byte[] file, Refusal reason) {
    Reading reading = READER.read(file);

    assertThat(reading).isInstanceOf(Reading.Refused.class);
    assertThat(((Reading.Refused) reading).reason()).isEqualTo(reason);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @Nested
  final class Honest_files_packed_by_others {

    @Test
    void are_accepted_when_stored() {
      assertThat(READER.read(Zips.honest().bytes())).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void are_accepted_when_deflated() {
      assertThat(READER.read(Zips.honest().deflated().bytes()))
          .isInstanceOf(Reading.Accepted.class);
    }
  }

  @Nested
  final class Names {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "../datapackage.json",
          "/etc/passwd",
          "folder/observations.csv",
          "C:\\observations.csv",
          "..",
          "a:b"
        })
    void that_lead_elsewhere(String name) {
      refused(Zips.honest().with(name, new byte[1]).bytes(), Refusal.PATH_IN_NAME);
    }

    @Test
    void that_stand_for_a_folder() {
      refused(Zips.honest().with("folder/", new byte[0]).bytes(), Refusal.NOT_A_FILE);
    }

    @Test
    void that_no_package_has() {
      refused(Zips.honest().with("notes.txt", new byte[1]).bytes(), Refusal.UNKNOWN_ENTRY);
    }

    @Test
    void that_differ_in_case_only() {
      refused(Zips.honest().with("AUDIT.JSON", new byte[1]).bytes(), Refusal.UNKNOWN_ENTRY);
    }

    @Test
    void that_are_there_twice() {
      byte[] file = Zips.honest().with("audit.jsox", new byte[1]).bytes();

      refused(Zips.renamed(file, "audit.jsox", "audit.json"), Refusal.DUPLICATE_ENTRY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"more.zip", "MORE.ZIP", "more.tar", "more.7z", "more.jar"})
    void that_are_those_of_archives(String name) {
      refused(Zips.honest().with(name, new byte[1]).bytes(), Refusal.NESTED_ARCHIVE);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "datapackage.json",
          "observations.csv",
          "codelists.csv",
          "audit.json",
          "signature.ed25519"
        })
    void that_are_missing(String name) {
      refused(Zips.honest().without(name).bytes(), Refusal.MISSING_ENTRY);
    }
  }

  @Nested
  final class Contents {

    @Test
    void that_unpack_beyond_measure() {
      byte[] bomb = new byte[10_000_000];

      refused(
          Zips.honest().with("observations.csv", bomb).deflated().bytes(),
          Refusal.COMPRESSED_TOO_FAR);
    }

    @Test
    void that_unpack_to_more_than_they_say() {
      byte[] file = Zips.honest().deflated().bytes();
      byte[] lying = lie(file, new byte[] {1, 0, 0, 0});

      refused(lying, Refusal.HEADERS_DIFFER);
    }

    /** Changes the size after unpacking of the first entry in both its headings. */
    private static byte[] lie(byte[] file, byte[] size) {
      byte[] lying = file.clone();
      System.arraycopy(size, 0, lying, 22, size.length);
      System.arraycopy(size, 0, lying, Zips.listing(file) + 24, size.length);
      return lying;
    }

    @Test
    void that_are_larger_than_any_real_part() {
      refused(
          Zips.honest().with("observations.csv", new byte[Unpacking.MAX_BYTES + 1]).bytes(),
          Refusal.TOO_LARGE);
    }

    @Test
    void that_are_archives_under_another_name() {
      byte[] archive = Zips.honest().bytes();

      refused(Zips.honest().with("codelists.csv", archive).bytes(), Refusal.NESTED_ARCHIVE);
    }

    @Test
    void that_do_not_match_their_checksum() {
      byte[] file = Zips.honest().bytes();
      int inside = 30 + "datapackage.json".length() + 10;

      refused(Zips.set(file, inside, file[inside] ^ 1), Refusal.CHECKSUM_WRONG);
    }

    @Test
    void that_cannot_be_unpacked() {
      byte[] file = Zips.honest().deflated().bytes();
      int inside = 30 + "datapackage.json".length();

      refused(Zips.set(file, inside, 0xFF, 0xFF, 0xFF), Refusal.CHECKSUM_WRONG);
    }
  }

  @Nested
  final class Headings {

    private final byte[] file = Zips.honest().bytes();
    private final int listing = Zips.listing(file);

    @Test
    void that_say_something_else_than_the_list_of_contents() {
      refused(Zips.set(file, 10, 7), Refusal.HEADERS_DIFFER);
    }

    @Test
    void that_name_another_file_than_the_list_of_contents() {
      refused(Zips.set(file, 30, 'D'), Refusal.HEADERS_DIFFER);
    }

    @Test
    void that_say_the_entry_is_encrypted() {
      byte[] encrypted = Zips.set(Zips.set(file, 6, 1), listing + 8, 1);

      refused(encrypted, Refusal.ENTRY_FORM);
    }

    @Test
    void that_put_the_lengths_after_the_contents() {
      byte[] streamed = Zips.set(Zips.set(file, 6, 8), listing + 8, 8);

      refused(streamed, Refusal.ENTRY_FORM);
    }

    @Test
    void that_name_an_unknown_compression() {
      byte[] unknown = Zips.set(Zips.set(file, 8, 12), listing + 10, 12);

      refused(unknown, Refusal.ENTRY_FORM);
    }

    @Test
    void that_make_it_a_link() {
      refused(Zips.set(file, listing + 40, 0, 0xA0), Refusal.NOT_A_FILE);
    }

    @Test
    void that_make_it_a_folder() {
      refused(Zips.set(file, listing + 38, 0x10), Refusal.NOT_A_FILE);
    }

    @Test
    void that_point_into_another_entry() {
      refused(Zips.set(file, listing + 42, 5), Refusal.DATA_OUTSIDE_ENTRIES);
    }

    @Test
    void that_are_for_large_files() {
      refused(Zips.set(file, listing + 24, 0xFF, 0xFF, 0xFF, 0xFF), Refusal.ZIP64);
    }
  }

  @Nested
  final class The_end {

    private final byte[] file = Zips.honest().bytes();

    @Test
    void followed_by_other_data() {
      refused(joined(file, new byte[] {1}), Refusal.DATA_OUTSIDE_ENTRIES);
    }

    @Test
    void with_a_comment() {
      byte[] commented = joined(Zips.set(file, Zips.end(file) + 20, 1), new byte[] {'x'});

      refused(commented, Refusal.DATA_OUTSIDE_ENTRIES);
    }

    @Test
    void after_a_beginning_that_is_something_else() {
      refused(joined(new byte[] {'M', 'Z', 0, 0}, file), Refusal.DATA_OUTSIDE_ENTRIES);
    }

    @Test
    void of_a_large_file() {
      refused(Zips.set(file, Zips.end(file) + 8, 0xFF, 0xFF, 0xFF, 0xFF), Refusal.ZIP64);
    }

    @Test
    void on_another_disk() {
      refused(Zips.set(file, Zips.end(file) + 4, 1), Refusal.NOT_A_ZIP);
    }

    @Test
    void that_counts_an_entry_less() {
      refused(Zips.set(file, Zips.end(file) + 8, 4, 0, 4, 0), Refusal.DATA_OUTSIDE_ENTRIES);
    }

    @Test
    void that_counts_an_entry_more() {
      refused(Zips.set(file, Zips.end(file) + 8, 6, 0, 6, 0), Refusal.NOT_A_ZIP);
    }

    @Test
    void of_too_many_entries() {
      Zips zips = Zips.honest();
      IntStream.range(0, ZipListing.MAX_ENTRIES).forEach(i -> zips.with("x" + i, new byte[0]));

      refused(zips.bytes(), Refusal.TOO_MANY_ENTRIES);
    }

    @Test
    void that_is_missing() {
      refused(Arrays.copyOf(file, file.length - 30), Refusal.NOT_A_ZIP);
    }

    @Test
    void of_nothing() {
      refused(new byte[0], Refusal.NOT_A_ZIP);
      refused(new byte[22], Refusal.NOT_A_ZIP);
    }

    @Test
    void of_an_empty_archive() {
      refused(new Zips().bytes(), Refusal.MISSING_ENTRY);
    }
  }
}
