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
              "org.toevertrouwd.kluis..",
              "org.toevertrouwd.store..",
              "org.toevertrouwd.casework..",
              "org.toevertrouwd.practice..",
              "org.toevertrouwd.directory..",
              "org.toevertrouwd.codebook..",
              "org.toevertrouwd.codebooks..",
              "org.toevertrouwd.figures..",
              "org.toevertrouwd.protect..",
              "org.toevertrouwd.audit..",
              "org.toevertrouwd.exchange..",
              "org.toevertrouwd.pool..",
              "org.toevertrouwd.files..",
              "org.toevertrouwd.sheets..",
              "org.toevertrouwd.session..",
              "org.toevertrouwd.release..",
              "org.toevertrouwd.settings..",
              "org.toevertrouwd.wording..",
              "org.toevertrouwd.report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.toevertrouwd.app..", "org.toevertrouwd.ui..")
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
          .resideOutsideOfPackages("org.toevertrouwd.ui..", "org.toevertrouwd.app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..");

  @ArchTest
  static final ArchRule view_models_know_no_controls =
      noClasses()
          .that()
          .resideInAPackage("org.toevertrouwd.ui..")
          .and()
          .haveSimpleNameEndingWith("Model")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
          .because("what a screen does is tested without a stage (HOUSE.md, rule 7)");

  @ArchTest
  static final ArchRule screens_know_the_kit_and_not_each_other_in_circles =
      noClasses()
          .that()
          .resideInAnyPackage("..ui.kit..", "..ui.desk..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.toevertrouwd.ui..", "org.toevertrouwd.app..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(
                              "org.toevertrouwd.ui.kit..", "org.toevertrouwd.ui.desk.."))))
          .because("the kit is under every screen");

  @ArchTest
  static final ArchRule screens_do_not_know_the_program_around_them =
      noClasses()
          .that()
          .resideInAPackage("org.toevertrouwd.ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.toevertrouwd.app..")
          .because("a screen is told where to go through an interface");

  @ArchTest
  static final ArchRule the_window_thread_is_reached_through_jobs =
      noClasses()
          .that()
          .resideInAPackage("org.toevertrouwd.ui..")
          .and()
          .resideOutsideOfPackage("..ui.kit..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("javafx.concurrent.Task")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.Thread")
          .because("work in the background is started in one way (ui.kit.Jobs)");

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
          .resideInAPackage("org.toevertrouwd.audit..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.toevertrouwd..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(
                              "org.toevertrouwd.audit..",
                              "org.toevertrouwd.exchange..",
                              "org.toevertrouwd.codebook..")))
                  .and(
                      describe(
                          "are more than the data of figures",
                          type ->
                              !Set.of("Figures", "FigureTable", "FigureCell", "TableCells")
                                  .contains(outermost(type).getSimpleName()))))
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
  static final ArchRule files_know_nothing_of_what_is_in_them =
      noClasses()
          .that()
          .resideInAPackage("org.toevertrouwd.files..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.toevertrouwd..")
                  .and(DescribedPredicate.not(resideInAnyPackage("org.toevertrouwd.files.."))));

  @ArchTest
  static final ArchRule papers_know_no_dossiers =
      noClasses()
          .that()
          .resideInAPackage("org.toevertrouwd.report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.toevertrouwd.casework..", "org.toevertrouwd.store..", "org.toevertrouwd.kluis..")
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
