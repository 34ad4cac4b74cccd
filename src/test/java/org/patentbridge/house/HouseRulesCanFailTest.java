package org.patentbridge.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule of {@link HouseTest} finds what is planted for it, and lets pass what is right. */
class HouseRulesCanFailTest {

  private static final String ROOT = "org.patentbridge.house.planted";
  private static final HouseRules RULES = new HouseRules(ROOT);
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);
  private static final Path DRAWING =
      Path.of("src/test/java/org/patentbridge/house/planted/house.puml");

  @Test
  void arrowThatIsNotDrawnIsFound() {
    var drawn =
        PLANTED.that(
            DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage("..attic..", ROOT)));

    assertThat(faults(RULES.everyArrowIsDrawn(DRAWING), drawn))
        .anyMatch(f -> f.contains("PeekingNoun") && f.contains("TimeTeller"))
        .noneMatch(f -> f.startsWith("Method <" + ROOT + ".scoring"));
  }

  @Test
  void classInNoRoomIsFound() {
    assertThat(faults(RULES.everyClassHasItsRoom(DRAWING)))
        .anyMatch(f -> f.contains("attic.Homeless"))
        .noneMatch(f -> f.contains("PeekingNoun"));
  }

  @Test
  void packagesThatOpenIntoEachOtherAreFound() {
    assertThat(faults(RULES.noTwoPackagesOpenIntoEachOther()))
        .anyMatch(f -> f.contains("domain") && f.contains("scoring"));
  }

  @Test
  void useCaseThatDoesNotSayItsActIsFound() {
    assertThat(faults(RULES.everyUseCaseWithAViewerSaysItsAct()))
        .anyMatch(f -> f.contains("SilentCase.run"))
        .noneMatch(f -> f.contains("OneVerb"));
  }

  @Test
  void nounThatKnowsFilesIsFound() {
    assertThat(faults(RULES.theDomainIsPlainJava()))
        .anyMatch(f -> f.contains("FileReadingNoun") && f.contains("java.nio.file.Path"))
        .anyMatch(f -> f.contains("PeekingNoun"));
  }

  @Test
  void nounThatForgetsTheOrderIsFound() {
    assertThat(faults(RULES.theDomainKeepsAnOrder()))
        .anyMatch(f -> f.contains("java.util.Set.copyOf"))
        .anyMatch(f -> f.contains("java.util.Map.copyOf"));
  }

  @Test
  void everyWayToAskForTimeOrLuckIsFoundAndASeedIsNot() {
    var faults = faults(RULES.theCoreAsksNobodyForTimeOrLuck());

    for (String method :
        List.of(
            "TimeTeller.nanoTime",
            "TimeTeller.currentTimeMillis",
            "TimeTeller.nowWithAClock",
            "TimeTeller.nowByReference",
            "TimeTeller.systemClock",
            "TimeTeller.legacyDate",
            "CoinTosser.mathRandom",
            "CoinTosser.unseeded(",
            "CoinTosser.unseededByReference",
            "CoinTosser.unseededSplittable",
            "CoinTosser.uuid",
            "CoinTosser.threadLocal",
            "CoinTosser.shuffled")) {
      assertThat(faults).as(method).anyMatch(f -> f.contains(method));
    }
    assertThat(faults).noneMatch(f -> f.contains("CoinTosser.allowed"));
  }

  @ParameterizedTest
  @EnumSource
  void libraryInTheWrongRoomIsFound(Library library) {
    assertThat(faults(RULES.onlyItsRoomsKnow(library))).anyMatch(f -> f.contains("LibraryHoarder"));
  }

  @Test
  void useCaseOfTwoVerbsIsFoundAndOneOfOneVerbIsNot() {
    assertThat(faults(RULES.everyUseCaseIsOneVerb()))
        .singleElement()
        .asString()
        .contains("TwoVerbs", "cut", "glue");
  }

  @Test
  void transactionOutsideOfAUseCaseIsFound() {
    assertThat(faults(RULES.onlyUseCasesOpenTransactions()))
        .isNotEmpty()
        .allMatch(f -> f.contains("SecretTransaction"));
  }

  @Test
  void packageWithoutNullMarkedIsFound() {
    assertThat(faults(RULES.everyRoomIsNullMarked()))
        .anyMatch(f -> f.contains("attic.Homeless"))
        .noneMatch(f -> f.contains("PeekingNoun"));
  }

  @Test
  void injectedFieldIsFound() {
    assertThat(faults(RULES.constructorsNotFields()))
        .singleElement()
        .asString()
        .contains("TwoVerbs.tool");
  }

  @Test
  void emptyWordsAreFound() {
    assertThat(faults(RULES.noEmptyWords()))
        .anyMatch(f -> f.contains("NameManager has an empty word"))
        .anyMatch(f -> f.contains("NestedUtil"))
        .anyMatch(f -> f.contains("AbstractBaseNoun"))
        .noneMatch(f -> f.contains("RoyaltyBase has"))
        .anyMatch(f -> f.contains("RoyaltyBase lies in a package"));
  }

  @Test
  void muteExceptionsAreFound() {
    assertThat(faults(RULES.exceptionsSpeak()))
        .anyMatch(f -> f.contains("Homeless.<init>") && f.contains("IllegalStateException"))
        .anyMatch(f -> f.contains("MuteException.<init>"));
  }

  @Test
  void everyWayToPrintOrLeaveIsFound() {
    var faults = faults(RULES.onlyTheCliPrints());

    for (String target :
        List.of("System.out", "System.err", "System.exit", "Runtime.halt", "printStackTrace")) {
      assertThat(faults).as(target).anyMatch(f -> f.contains(target));
    }
  }

  @Test
  void loudTestsAreFound() {
    assertThat(faults(HouseRules.testsArePackagePrivate()))
        .anyMatch(f -> f.contains("LoudCase is public"))
        .anyMatch(f -> f.contains("loudTest"))
        .noneMatch(f -> f.contains("sleepsForAReason"))
        .noneMatch(f -> f.contains("OpenContract"));
  }

  @Test
  void testThatSleepsWithoutAnIssueIsFound() {
    assertThat(faults(HouseRules.whatIsDisabledNamesItsIssue()))
        .singleElement()
        .asString()
        .contains("LoudCase", "flaky");
  }

  private static List<String> faults(ArchRule rule) {
    return faults(rule, PLANTED);
  }

  private static List<String> faults(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails();
  }
}
