package org.patentbridge.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** One word per thing: the glossary knows the nouns, and the nouns it knows exist. */
@Execution(ExecutionMode.CONCURRENT)
class GlossaryTest {

  private static final String BASE = "org.patentbridge.";
  private static final String DOMAIN = BASE + "domain.";
  private static final Pattern ROOM =
      Pattern.compile("<<\\.\\.patentbridge\\.domain\\.(\\w+)\\.\\.>>");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.patentbridge");

  private final Glossary glossary = Glossary.parse(Javadoc.read(Path.of("src/docs/glossary.md")));

  @Test
  void everyNounOfTheDomainHasAnEntryUnderItsRoom() {
    var nouns =
        HOUSE.stream()
            .filter(GlossaryTest::isNoun)
            .map(
                type ->
                    type.getPackageName().substring(DOMAIN.length()) + "." + type.getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(nouns).hasSizeGreaterThan(60);
    assertThat(glossary.places()).containsAll(nouns);
  }

  @Test
  void everyEntryNamesATypeOfTheHouse() {
    Set<String> names =
        HOUSE.stream()
            .map(type -> type.getName().substring(type.getPackageName().length() + 1))
            .map(name -> name.replace('$', '.'))
            .collect(Collectors.toSet());

    assertThat(glossary.types()).isNotEmpty().allMatch(names::contains);
  }

  @Test
  void roomsStandInTheOrderOfTheDrawing() {
    var drawn =
        ROOM.matcher(Javadoc.read(Path.of("src/docs/house.puml")))
            .results()
            .map(room -> room.group(1))
            .toList();

    assertThat(drawn).hasSizeGreaterThan(10);
    assertThat(glossary.rooms().subList(0, drawn.size())).isEqualTo(drawn);
  }

  @Test
  void everyEntryIsWholeAndNoWordIsGivenTwice() {
    assertThat(glossary.entries())
        .allSatisfy(entry -> assertThat(entry.cells()).hasSize(5).noneMatch(String::isBlank))
        .extracting(Glossary.Entry::english)
        .doesNotHaveDuplicates();
    assertThat(glossary.types()).doesNotHaveDuplicates();
  }

  @Test
  void entryWithoutItsWarningIsFoundToBeShort() {
    var entries =
        Glossary.parse(
                """
                ## match 匹配
                | English | 中文 | Type | Definition | Not to be confused with |
                |---|---|---|---|---|
                | pairing | 配对 | `Pairing` | One seeker and one offering. | a meeting |
                | score | 得分 | `Score` | A sum. | |
                """)
            .entries();

    assertThat(entries).extracting(Glossary.Entry::type).containsExactly("Pairing", "Score");
    assertThat(entries.getFirst().cells()).noneMatch(String::isBlank);
    assertThat(entries.getLast().cells()).anyMatch(String::isBlank);
  }

  /**
   * Records, enums and sealed interfaces are nouns. Not entered by rule: ids ({@code …Id}), which
   * name a noun that is entered; exceptions; ports and the catalogue, which are no values.
   */
  private static boolean isNoun(JavaClass type) {
    return type.getPackageName().startsWith(DOMAIN)
        && type.isTopLevelClass()
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && (type.isRecord() || type.isEnum() || isSealed(type))
        && !type.getSimpleName().endsWith("Id");
  }

  private static boolean isSealed(JavaClass type) {
    return type.isInterface() && type.reflect().isSealed();
  }
}
