package org.patentbridge.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rules of the house, each a sentence; {@link HouseRulesCanFailTest} proves that each bites.
 */
@Execution(ExecutionMode.CONCURRENT)
class HouseTest {

  private static final HouseRules RULES = new HouseRules("org.patentbridge");
  private static final Path DRAWING = Path.of("src", "docs", "house.puml");
  private static final JavaClasses HOUSE =
      new ClassFileImporter().importPath(Path.of("target", "classes"));
  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .importPath(Path.of("target", "test-classes"))
          .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("..planted..")));

  @Test
  void theDrawingIsTheRule() {
    holds(RULES.everyArrowIsDrawn(DRAWING));
  }

  @Test
  void everyClassHasItsRoom() {
    holds(RULES.everyClassHasItsRoom(DRAWING));
  }

  @Test
  void noTwoPackagesOpenIntoEachOther() {
    holds(RULES.noTwoPackagesOpenIntoEachOther());
  }

  @Test
  void theDomainIsPlainJava() {
    holds(RULES.theDomainIsPlainJava());
  }

  @Test
  void theDomainKeepsAnOrder() {
    holds(RULES.theDomainKeepsAnOrder());
  }

  @Test
  void theCoreAsksNobodyForTimeOrLuck() {
    holds(RULES.theCoreAsksNobodyForTimeOrLuck());
  }

  @ParameterizedTest
  @EnumSource
  void eachLibraryHasItsRooms(Library library) {
    holds(RULES.onlyItsRoomsKnow(library));
  }

  @Test
  void everyUseCaseIsOneVerb() {
    holds(RULES.everyUseCaseIsOneVerb());
  }

  @Test
  void everyUseCaseWithAViewerSaysItsAct() {
    holds(RULES.everyUseCaseWithAViewerSaysItsAct());
  }

  @Test
  void onlyUseCasesOpenTransactions() {
    holds(RULES.onlyUseCasesOpenTransactions());
  }

  @Test
  void everyRoomIsNullMarked() {
    holds(RULES.everyRoomIsNullMarked());
  }

  @Test
  void constructorsNotFields() {
    holds(RULES.constructorsNotFields());
  }

  @Test
  void noEmptyWords() {
    holds(RULES.noEmptyWords());
  }

  @Test
  void exceptionsSpeak() {
    holds(RULES.exceptionsSpeak());
  }

  @Test
  void onlyTheCliPrints() {
    holds(RULES.onlyTheCliPrints());
  }

  @Test
  void testsArePackagePrivate() {
    HouseRules.testsArePackagePrivate().check(TESTS);
  }

  @Test
  void whatIsDisabledNamesItsIssue() {
    HouseRules.whatIsDisabledNamesItsIssue().check(TESTS);
  }

  private static void holds(ArchRule rule) {
    rule.check(HOUSE);
  }
}
