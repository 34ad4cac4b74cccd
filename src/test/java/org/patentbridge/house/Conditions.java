package org.patentbridge.house;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions that ArchUnit does not bring along; each names what is wrong with a class. */
final class Conditions {

  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
  private static final String DISABLED = "org.junit.jupiter.api.Disabled";
  private static final List<String> TESTS =
      List.of(
          "org.junit.jupiter.api.Test",
          "org.junit.jupiter.api.RepeatedTest",
          "org.junit.jupiter.api.TestFactory",
          "org.junit.jupiter.params.ParameterizedTest");

  private Conditions() {}

  /** {@code Base} is empty for a type to inherit from; a royalty does have a base. */
  static ArchCondition<JavaClass> beNamedForWhatTheyAre() {
    return condition(
        "be named for what they are",
        type -> {
          var name = type.getSimpleName();
          var empty =
              name.matches(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
                  || name.matches("(Abstract)?Base.*|.*Base") && !type.isEnum();
          var lies = type.getPackageName().matches(".*\\.(utils?|commons?|helpers?)(\\..*)?");
          return Stream.concat(
              empty ? Stream.of("has an empty word for a name") : Stream.empty(),
              lies ? Stream.of("lies in a package with an empty word for a name") : Stream.empty());
        });
  }

  static ArchCondition<JavaClass> resideInExactlyOneOf(List<String> rooms) {
    return condition(
        "stand in exactly one room",
        type -> {
          var own =
              rooms.stream()
                  .filter(room -> PackageMatcher.of(room).matches(type.getPackageName()))
                  .toList();
          return own.size() == 1 ? Stream.empty() : Stream.of("stands in the rooms " + own);
        });
  }

  static ArchCondition<JavaClass> haveOnePublicMethod() {
    return condition(
        "have exactly one public method",
        type -> {
          var verbs = type.getMethods().stream().filter(Conditions::isPublic).toList();
          return verbs.size() == 1
              ? Stream.empty()
              : Stream.of(
                  "has the public methods " + verbs.stream().map(JavaMethod::getName).toList());
        });
  }

  static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return condition(
        "lie in a @NullMarked package",
        type ->
            type.getPackage().isAnnotatedWith(NULL_MARKED)
                ? Stream.empty()
                : Stream.of("lies in a package without @NullMarked in its package-info"));
  }

  /** A contract that implementations elsewhere must pass is an abstract class and may be public. */
  static ArchCondition<JavaClass> keepTheirTestsToThemselves() {
    return condition(
        "be package-private with package-private tests",
        type -> {
          var tests = type.getMethods().stream().filter(Conditions::isTest).toList();
          var loud = tests.stream().filter(t -> !isPackagePrivate(t)).map(JavaMethod::getName);
          var shown =
              type.getModifiers().contains(JavaModifier.PUBLIC)
                  && !type.getModifiers().contains(JavaModifier.ABSTRACT);
          return !tests.isEmpty() && shown
              ? Stream.concat(Stream.of("is public"), loud.map(t -> "shows its test " + t))
              : loud.map(t -> "shows its test " + t);
        });
  }

  static ArchCondition<JavaClass> nameAnIssueWhereDisabled() {
    return condition(
        "name an issue where something is @Disabled",
        type ->
            Stream.concat(Stream.of(type), type.getMethods().stream())
                .map(Conditions::findDisabled)
                .flatMap(Optional::stream)
                .map(disabled -> String.valueOf(disabled.get("value").orElse("")))
                .filter(reason -> !reason.matches("(?s).*(#|[Ii]ssue )[0-9]+.*"))
                .map(reason -> "is disabled for the reason '" + reason + "', which is no issue"));
  }

  private static Optional<? extends JavaAnnotation<?>> findDisabled(CanBeAnnotated element) {
    return switch (element) {
      case JavaClass type -> type.tryGetAnnotationOfType(DISABLED);
      case JavaMethod method -> method.tryGetAnnotationOfType(DISABLED);
      default -> Optional.empty();
    };
  }

  private static boolean isPublic(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static boolean isTest(JavaMethod method) {
    return TESTS.stream().anyMatch(method::isAnnotatedWith);
  }

  private static boolean isPackagePrivate(JavaMethod method) {
    return Stream.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED, JavaModifier.PRIVATE)
        .noneMatch(method.getModifiers()::contains);
  }

  private static ArchCondition<JavaClass> condition(
      String sentence, Function<JavaClass, Stream<String>> faults) {
    return new ArchCondition<>(sentence) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        faults
            .apply(type)
            .map(fault -> type.getName() + " " + fault)
            .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
      }
    };
  }
}
