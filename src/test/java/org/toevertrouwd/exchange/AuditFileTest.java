package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toevertrouwd.exchange.AuditStatement.Passed;

/** What a package says about its audit, written and read. */
final class AuditFileTest {

  private static final PackageWriter WRITER = new PackageWriter(Codebooks.TINY);
  private static final PackageReader READER = new PackageReader(List.of(Codebooks.TINY));

  private static final Passed PASSED =
      new Passed(
          "toevertrouwd-audit 1",
          Set.of(PlayedReader.EMPLOYER, PlayedReader.OUTSIDE),
          List.of(
              reached("witness", OptionalLong.of(10)), reached("unknown", OptionalLong.empty())));

  private static ReachedCell reached(String code, OptionalLong high) {
    return new ReachedCell("cases-role", List.of(code), new Interval(0, high));
  }

  private static byte[] written(AuditStatement audit) {
    return WRITER.write(Tiny.figures(), Packages.TERMS, Packages.knownKey(), audit);
  }

  /** Written, then changed and signed again. */
  private static Reading changed(UnaryOperator<String> change) {
    var contents = Packages.contents(written(PASSED));
    String text = Packages.text(contents, PackageEntry.AUDIT);
    String other = change.apply(text);
    assertThat(other).isNotEqualTo(text);
    contents.put(PackageEntry.AUDIT, Utf8.bytes(other));
    Statement statement = Statement.of(Tiny.figures(), Packages.TERMS);
    contents.put(PackageEntry.DESCRIPTOR, Descriptor.bytes(statement, contents));
    return READER.read(Packages.signed(contents, Packages.knownKey()));
  }

  @Test
  void a_statement_goes_there_and_back() {
    byte[] file = written(PASSED);

    assertThat(((Reading.Accepted) READER.read(file)).content().audit()).isEqualTo(PASSED);
    assertThat(written(PASSED)).isEqualTo(file);
  }

  @Test
  void a_package_without_an_audit_says_so() {
    byte[] file = written(AuditStatement.notTested());

    assertThat(((Reading.Accepted) READER.read(file)).content().audit())
        .isEqualTo(AuditStatement.notTested());
  }

  @ParameterizedTest
  @CsvSource({
    "geslaagd, gezakt, VERDICT_UNKNOWN",
    "employer, boss, AUDIT_STATEMENT_INVALID",
    "outside, employer, AUDIT_STATEMENT_INVALID",
    "toevertrouwd-audit 1, C:\\audit, AUDIT_STATEMENT_INVALID",
    "10, -1, AUDIT_STATEMENT_INVALID",
    "10, 1.5, AUDIT_STATEMENT_INVALID",
    "10, 99999999999, AUDIT_STATEMENT_INVALID",
    "auditor, author, AUDIT_STATEMENT_INVALID",
    "witness, affected, AUDIT_CELLS_DIFFER",
    "cases-role, cases-rule, AUDIT_CELLS_DIFFER",
  })
  void anything_else_is_refused_by_name(String from, String to, Refusal reason) {
    Reading reading = changed(text -> text.replaceFirst(from, to.replace("\\", "\\\\\\\\")));

    assertThat(((Reading.Refused) reading).reason()).isEqualTo(reason);
  }

  @Test
  void an_audit_of_other_cells_is_not_written() {
    Passed fewer = new Passed("toevertrouwd-audit 1", PASSED.readers(), List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(fewer))
        .withMessage(Refusal.AUDIT_CELLS_DIFFER.name());
  }
}
