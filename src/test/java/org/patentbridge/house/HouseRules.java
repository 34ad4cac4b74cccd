package org.patentbridge.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.nio.file.Path;

/**
 * The rules of the house as sentences, for the house itself and for the small one that breaks them.
 *
 * @param root package under which the rooms lie
 */
record HouseRules(String root) {

  private static final String[] PLAIN_JAVA = {
    "java.lang..",
    "java.math",
    "java.nio.charset",
    "java.security",
    "java.text",
    "java.time..",
    "java.util",
    "java.util.function",
    "java.util.regex",
    "java.util.stream",
    "org.jspecify.annotations"
  };

  ArchRule everyArrowIsDrawn(Path drawing) {
    return classes()
        .should(
            adhereToPlantUmlDiagram(drawing, consideringOnlyDependenciesInAnyPackage(root + "..")))
        .because("the drawing is picture and rule; a room or an arrow is drawn there first");
  }

  ArchRule everyClassHasItsRoom(Path drawing) {
    return classes()
        .should(Conditions.resideInExactlyOneOf(Drawing.roomsIn(drawing)))
        .because("a class that stands in no room, or in two, is watched by nobody");
  }

  ArchRule noTwoPackagesOpenIntoEachOther() {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("a package must be readable without those that use it");
  }

  ArchRule theDomainIsPlainJava() {
    return classes()
        .that()
        .resideInAPackage(room("domain"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(PLAIN_JAVA)
                .or(resideInAnyPackage(room("domain")))
                .or(belongToAnyOf(Serializable.class)))
        .because("nouns read and test without any framework, file or network");
  }

  ArchRule theDomainKeepsAnOrder() {
    return noClasses()
        .that()
        .resideInAPackage(room("domain"))
        .should()
        .accessTargetWhere(describe("loses the order", Access::losesTheOrder))
        .because("Set.copyOf and Map.copyOf iterate in another order in every process");
  }

  ArchRule theCoreAsksNobodyForTimeOrLuck() {
    return noClasses()
        .that()
        .resideInAnyPackage(
            room("domain"),
            room("semantics"),
            room("scoring"),
            room("investors"),
            room("allocation"),
            room("scheduling"),
            room("evaluation"))
        .should()
        .accessTargetWhere(describe("asks the clock", Access::asksTheClock))
        .orShould()
        .accessTargetWhere(describe("tosses a coin", Access::tossesACoin))
        .because("time and luck are parameters: the same input gives the same bytes");
  }

  ArchRule onlyItsRoomsKnow(Library library) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(library.rooms().stream().map(this::room).toArray(String[]::new))
        .should()
        .dependOnClassesThat(library.classes())
        .because(library + " belongs to " + library.rooms())
        .allowEmptyShould(true);
  }

  ArchRule everyUseCaseIsOneVerb() {
    return classes()
        .that()
        .resideInAPackage(room("usecase"))
        .and()
        .areTopLevelClasses()
        .and()
        .areAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
        .should(Conditions.haveOnePublicMethod())
        .because("a use case is a verb that fits on a page")
        .allowEmptyShould(true);
  }

  ArchRule everyUseCaseWithAViewerSaysItsAct() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(room("usecase"))
        .and()
        .areDeclaredInClassesThat()
        .areAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
        .and()
        .arePublic()
        .and()
        .haveName("run")
        .and(describe("take a viewer", HouseRules::takesAViewer))
        .should()
        .beDeclaredInClassesThat()
        .areAnnotatedWith(room("usecase").replace("..", "") + ".Act")
        .orShould()
        .beDeclaredInClassesThat()
        .arePackagePrivate()
        .because("its scopes are checked, its workspace entered and its audit kept by that")
        .allowEmptyShould(true);
  }

  private static boolean takesAViewer(JavaMethod method) {
    return method.getRawParameterTypes().stream()
        .anyMatch(type -> type.getSimpleName().equals("Viewer"));
  }

  ArchRule onlyUseCasesOpenTransactions() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(room("usecase"), room("app"))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.transaction.Transactional")
        .because("the use case is the transaction");
  }

  ArchRule everyRoomIsNullMarked() {
    return classes()
        .should(Conditions.resideInANullMarkedPackage())
        .because("what may be null says so, in every package");
  }

  ArchRule constructorsNotFields() {
    return fields()
        .should()
        .notBeAnnotatedWith("jakarta.inject.Inject")
        .andShould()
        .notBeAnnotatedWith("jakarta.persistence.PersistenceContext")
        .andShould()
        .notBeAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
        .because("what a class needs stands in its constructor");
  }

  ArchRule noEmptyWords() {
    return classes()
        .should(Conditions.beNamedForWhatTheyAre())
        .because("a name that says nothing hides what lives there");
  }

  ArchRule exceptionsSpeak() {
    return noClasses()
        .should()
        .accessTargetWhere(describe("throws without a word", Access::throwsWithoutAWord))
        .because("an exception names the thing, its value and its place");
  }

  ArchRule onlyTheCliPrints() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(room("cli"), room("app"))
        .should()
        .accessTargetWhere(describe("prints or ends the process", Access::printsOrExits))
        .because("the command line prints, everybody else returns");
  }

  static ArchRule testsArePackagePrivate() {
    return classes()
        .should(Conditions.keepTheirTestsToThemselves())
        .because("nobody but the runner calls a test");
  }

  static ArchRule whatIsDisabledNamesItsIssue() {
    return classes()
        .should(Conditions.nameAnIssueWhereDisabled())
        .because("a test that sleeps must be able to be woken");
  }

  private String room(String name) {
    return root + "." + name + "..";
  }
}
