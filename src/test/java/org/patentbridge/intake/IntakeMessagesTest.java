package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.message.Language;

/** Everything that intake finds wrong is said in both languages. */
class IntakeMessagesTest {

  private static final Path MAIN = Path.of("src/main/java/org/patentbridge");
  private static final Pattern CODE =
      Pattern.compile(
          "(?:\\berror|\\bwarning|\\bwarn|\\bnote|\\brefused|\\bmismatch|\\bbroken|"
              + "\\bInvalidValueException)\\(\\s*\"(?<code>[a-z][a-z0-9-]+)\"");

  private static Set<String> codes(String folder) throws IOException {
    var codes = new TreeSet<String>();
    try (var files = Files.walk(MAIN.resolve(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        CODE.matcher(Files.readString(file)).results().forEach(r -> codes.add(r.group(1)));
      }
    }
    return codes;
  }

  @Test
  void everyProblemOfIntakeHasASentenceInBothLanguages() throws IOException {
    var codes = codes("intake");
    assertThat(codes).hasSizeGreaterThan(40);
    for (String noun : new String[] {"patent", "need", "organization", "quantity", "mandate"}) {
      codes.addAll(codes("domain/" + noun));
    }
    codes.addAll(codes("domain/classification"));
    codes.addAll(codes("domain/chain"));
    for (Language language : Language.values()) {
      assertThat(Catalogue.of(language).keys())
          .as("sentences in %s", language)
          .containsAll(codes.stream().map(c -> "problem." + c).toList());
    }
  }

  @Test
  void englishAdviceSaysThatItIsOnlyAGuess() {
    var catalogue = Catalogue.of(Language.EN);
    var zh = Catalogue.of(Language.ZH).keys();
    assertThat(catalogue.keys()).filteredOn(k -> k.endsWith(".advice")).isNotEmpty().isSubsetOf(zh);
  }
}
