package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

class TermListReaderTest {

  private static final Path REAL =
      Path.of("../shared/data/lang/cc_cedict/cedict_1_0_ts_utf-8_mdbg.txt.gz");
  private static final String CEDICT =
      """
      # a comment
      #! entries=3
      茶葉 茶叶 [cha2 ye4] /tea/tea leaves/CL:片[pian4]/
      烘乾 烘干 [hong1 gan1] /to dry over a fire (in a drum, or (rarely) a pan)/to bake sth; to toast/
      3C 3C [san1 C] /a mark/
      """;

  private final Path folder;

  TermListReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void simplifiedFormAndShortExplanationsOfADictionaryAreTaken() throws IOException {
    assertThat(read(CEDICT).pairs())
        .containsExactly(
            new TermPair("茶叶", List.of("tea", "tea leaves")),
            new TermPair("烘干", List.of("dry over a fire", "bake", "toast")));
  }

  @Test
  void remarksReferencesAndDescriptionsAreNoTerms() {
    assertThat(
            Glosses.terms(
                "variant of 茶/old variant of x/see 叶[ye4]/surname Cha/abbr. for tea/CL:a"
                    + "/see also y/see/a drink that is made of leaves/(slang)/…/also written z"))
        .isEmpty();
    assertThat(Glosses.terms("seedling/variants of tea/seed, grain/to use/used in cooking/to"))
        .containsExactly("seedling", "variants of tea", "seed", "grain", "use", "to");
  }

  @Test
  void whatStandsAroundATermIsTakenOff() {
    assertThat(
            Glosses.terms(
                "to be dry/the (green) leaf/fig. to fade/to rely on sb/Fuzhou, capital of Fujian"
                    + "/cut, as with a knife/\"tea\"!/an elm/to be/dry"))
        .containsExactly(
            "dry",
            "leaf",
            "fade",
            "rely",
            "Fuzhou",
            "capital of Fujian",
            "cut",
            "tea",
            "elm",
            "be");
  }

  @Test
  void tablesWithCommasOrTabsAreReadToo() throws IOException {
    var pairs = List.of(new TermPair("茶叶", List.of("tea", "tea leaf")));
    assertThat(read("# own\nzh,en\n茶叶,tea|tea leaf\n").pairs()).isEqualTo(pairs);
    assertThat(read("\"en\",\"zh\"\ntea | tea leaf,茶叶\n").pairs()).isEqualTo(pairs);
    assertThat(read("\uFEFFzh\ten\n茶叶\ttea|tea leaf\n").pairs()).isEqualTo(pairs);
  }

  @Test
  void packedFileIsReadAndHasTheDigestOfItsContent() throws IOException {
    var packed = folder.resolve("packed");
    try (var stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
      stream.write(CEDICT.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(new TermListReader().read(packed)).isEqualTo(read(CEDICT));
    assertThat(read(CEDICT + "#\n").digest()).isNotEqualTo(read(CEDICT).digest());
  }

  @Test
  void everyBadLineIsNamed() throws IOException {
    var problems = problemsOf(CEDICT + "烘 烘 hong /bake/\n烘 [hong] /bake/\n烘 烘 [hong1] bake\n");
    assertThat(problems).extracting(Problem::code).containsOnly("terms-entry");
    assertThat(problems).extracting(p -> p.place().line()).containsExactly(6L, 7L, 8L);
    assertThat(problems.getFirst().value()).isEqualTo("烘 烘 hong /bake/");
    assertThat(problems.getFirst().place().source()).endsWith("terms.txt");
  }

  @Test
  void badRowsOfATableAreNamed() throws IOException {
    var problems = problemsOf("zh,en\n茶叶,tea\ntea,茶叶\n茶,tea,drink\n烘,\n");
    assertThat(problems)
        .extracting(p -> p.place().line() + " " + p.code())
        .containsExactly(
            "3 rules-term-script",
            "3 rules-term-script",
            "4 rules-row-cells",
            "5 rules-missing-key");
  }

  @Test
  void fileThatIsNoDictionaryIsRefused() throws IOException {
    assertThat(problemsOf("Dear reader,\n"))
        .extracting(Problem::code)
        .containsExactly("terms-form");
    assertThat(problemsOf("#\n\n")).extracting(Problem::code).containsExactly("terms-empty");
    assertThat(problemsOf("")).extracting(Problem::code).containsExactly("terms-empty");
    assertThat(problemsOf("zh,en\n")).extracting(Problem::code).containsExactly("terms-empty");
    assertThat(problemsOf(CEDICT.getBytes(Charset.forName("GB18030"))))
        .extracting(Problem::code)
        .containsExactly("rules-not-utf8");
    assertThat(problemsOf(folder.resolve("nowhere")))
        .extracting(Problem::code)
        .containsExactly("file-missing");
  }

  @Test
  void packedFileThatIsCutIsRefused() throws IOException {
    var packed = folder.resolve("packed");
    try (var stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
      stream.write(CEDICT.getBytes(StandardCharsets.UTF_8));
    }
    var bytes = Files.readAllBytes(packed);
    assertThat(problemsOf(Arrays.copyOf(bytes, bytes.length - 12)))
        .extracting(Problem::code)
        .containsExactly("terms-unpack");
  }

  @Test
  void addedDictionaryIsAChangeOfTheRules() throws IOException {
    var shelf = PlantedShelf.in(folder).reading().getRulebook();
    var added = shelf.plus(read(CEDICT));
    assertThat(added.fingerprint()).isNotEqualTo(shelf.fingerprint());
    assertThat(added.fingerprint()).isEqualTo(shelf.plus(read(CEDICT)).fingerprint());
    assertThat(added.fingerprint()).isNotEqualTo(shelf.plus(read("zh,en\n茶,tea\n")).fingerprint());
    assertThat(added.terms()).isEqualTo(shelf.terms());
    var dictionary = TermDictionary.of(added, reading());
    assertThat(dictionary.mentionsIn("茶多酚 烘干")).hasSize(2);
    assertThat(TermDictionary.of(shelf, reading()).mentionsIn("茶多酚 烘干")).hasSize(1);
  }

  @Test
  void realDictionaryIsReadWhole() {
    assumeThat(REAL).exists();
    var list = new TermListReader().read(REAL);
    assertThat(list.pairs()).hasSizeBetween(90_000, 117_512);
    assertThat(list.pairs()).allMatch(pair -> TermScript.holdsChinese(pair.zh()));
    assertThat(list.pairs())
        .allSatisfy(
            pair ->
                assertThat(pair.en())
                    .isNotEmpty()
                    .allMatch(
                        term -> !TermScript.holdsChinese(term) && term.split(" ").length < 5));
    var dictionary = TermDictionary.of(list.pairs(), reading());
    assertThat(dictionary.size()).isGreaterThan(150_000);
    assertThat(dictionary.chineseIn("提高电池的效率")).hasSizeGreaterThanOrEqualTo(3);
  }

  private static TermDictionary.Reading reading() {
    return new TermDictionary.Reading(
        UnaryOperator.identity(), UnaryOperator.identity(), Set.of("的"));
  }

  private TermList read(String text) throws IOException {
    return new TermListReader().read(file(text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<Problem> problemsOf(String text) throws IOException {
    return problemsOf(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Problem> problemsOf(byte[] bytes) throws IOException {
    return problemsOf(file(bytes));
  }

  private static List<Problem> problemsOf(Path file) {
    var refused =
        assertThatThrownBy(() -> new TermListReader().read(file))
            .asInstanceOf(type(BadInputException.class))
            .actual();
    var problems = refused.report().problems();
    problems.forEach(PlantedShelf::assertWorded);
    return problems;
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("terms.txt"), bytes);
  }
}
