package org.toevertrouwd.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Who may know whom. */
@AnalyzeClasses(packages = "org.toevertrouwd", importOptions = ImportOption.DoNotIncludeTests.class)
final class RoomsTest {

  private static final String SCHEMA = "org.toevertrouwd.store.schema..";

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices()
          .matching("org.toevertrouwd.(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(inPackage(SCHEMA), inPackage(SCHEMA))
          .because("a reader follows a straight line");

  @ArchTest
  static final ArchRule dependencies_point_down =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..kluis..",
              "..store..",
              "..casework..",
              "..practice..",
              "..directory..",
              "..codebook..",
              "..figures..",
              "..protect..",
              "..audit..",
              "..exchange..",
              "..sheets..",
              "..report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..app..", "..ui..")
          .because("app and ui stand on the features, never under them");

  @ArchTest
  static final ArchRule the_kluis_knows_no_sql_and_no_other_room =
      noClasses()
          .that()
          .resideInAPackage("..kluis..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.toevertrouwd..")
                  .and(DescribedPredicate.not(resideInAnyPackage("org.toevertrouwd.kluis..")))
                  .or(resideInAnyPackage("java.sql..", "org.jooq..", "org.sqlite..")));

  @ArchTest
  static final ArchRule javafx_stays_in_the_window =
      noClasses()
          .that()
          .resideOutsideOfPackages("..ui..", "..app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..");

  @ArchTest
  static final ArchRule sql_stays_in_the_store_and_the_repositories =
      noClasses()
          .that(
              describe(
                  "are neither of the store nor a repository",
                  type ->
                      !type.getPackageName().startsWith("org.toevertrouwd.store")
                          && !outermost(type).getSimpleName().endsWith("Repository")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "javax.sql..", "org.jooq..", "org.sqlite..", "org.flywaydb..", SCHEMA)
          .because("queries are read where they are written, and one thread owns the connection");

  @ArchTest
  static final ArchRule cryptography_stays_in_kluis_and_exchange =
      noClasses()
          .that()
          .resideOutsideOfPackages("..kluis..", "..exchange..")
          .should()
          .dependOnClassesThat(describe("work with keys", RoomsTest::worksWithKeys))
          .because("who handles keys can be read in two rooms; hashes and random numbers are free");

  @ArchTest
  static final ArchRule the_auditor_does_not_know_the_protector =
      noClasses()
          .that()
          .resideInAPackage("..audit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..protect..")
          .allowEmptyShould(true)
          .because("the auditor is somebody else (FIGURES.md)");

  @ArchTest
  static final ArchRule protection_knows_nothing_about_dossiers =
      noClasses()
          .that()
          .resideInAPackage("..protect..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.toevertrouwd..")
                  .and(DescribedPredicate.not(resideInAnyPackage("org.toevertrouwd.protect.."))));

  @ArchTest
  static final ArchRule papers_know_no_dossiers =
      noClasses()
          .that()
          .resideInAPackage("..report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..casework..", "..store..", "..kluis..")
          .because("a paper holds what was chosen for it and can reach for nothing else");

  @ArchTest
  static final ArchRule nothing_speaks_to_a_network =
      noClasses()
          .should()
          .dependOnClassesThat(
              describe(
                  "are of the network",
                  type ->
                      (type.getPackageName().startsWith("java.net")
                              && !Set.of("URI", "URL").contains(type.getSimpleName()))
                          || type.getPackageName().startsWith("javax.net")
                          || type.getPackageName().startsWith("java.rmi")
                          || type.getName().startsWith("java.nio.channels.Socket")
                          || type.getName().startsWith("java.nio.channels.ServerSocket")
                          || type.getName().startsWith("java.nio.channels.Datagram")
                          || type.getName().startsWith("java.nio.channels.AsynchronousSocket")))
          .because("the program works offline");

  @ArchTest
  static final ArchRule no_static_state_changes =
      fields().that().areStatic().should().beFinal().because("state has an owner");

  private static boolean worksWithKeys(JavaClass type) {
    if (type.getPackageName().startsWith("javax.crypto")
        || type.getPackageName().startsWith("de.mkammerer")
        || type.getPackageName().startsWith("java.security.spec")
        || type.getPackageName().startsWith("java.security.interfaces")) {
      return true;
    }
    return type.getPackageName().equals("java.security")
        && (type.getSimpleName().contains("Key") || type.getSimpleName().equals("Signature"));
  }

  private static JavaClass outermost(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().orElseThrow();
    }
    return outer;
  }

  private static DescribedPredicate<JavaClass> inPackage(String name) {
    return resideInAnyPackage(name);
  }
}
