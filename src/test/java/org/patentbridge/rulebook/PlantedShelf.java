package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.patentbridge.domain.problem.Problem;

/** A copy of the shipped rules with small tables of its own, into which faults are planted. */
final class PlantedShelf {

  static final Path SHIPPED = Path.of("index-config");

  private static final String LINKS =
      """
      # chain: tea | zh: 茶业 | en: Tea | takes effect: next run after "index rebuild"
      link,name_zh,name_en,position,fed_by,ipc_prefixes,ipc_hints,sei_codes,gbt_codes,keywords,hints,because
      garden,茶园,Tea gardens,upstream,,A01G17,,1.2,,茶树|tea plant,,where leaves grow
      drying,杀青干燥,Drying,midstream,garden,A23F3/06|F26B,,,1530,杀青|withering,,"heat, then air"
      shop,茶饮,Tea shops,downstream,drying|garden,A23F3/16,,,,奶茶|tea drink,茶,where it is drunk
      """;
  private static final String EXAMPLES =
      """
      text,ipc,link
      茶树剪枝机,A01G 17/02,garden
      Drum for withering leaves,A23F 3/06,drying
      一种手机壳,,unplaced
      """;
  private static final String SYNONYMS =
      """
      group,terms,because
      withering,萎凋|摊青|withering,three names of one step
      matcha,抹茶|末茶|matcha,the same powder
      """;
  private static final String TERMS =
      """
      # tea terms
      zh,en
      杀青,fixation|kill-green
      茶多酚,tea polyphenol
      """;
  private static final String THESAURUS =
      """
      # related wording of tea
      language,terms
      en,dry|wither|dehydrate
      en,leaf|foliage
      zh,烘干|干燥|脱水
      """;

  private static final String FIELDS =
      """
      # table: wipo35 | version: tea | ipc: 2019.01
      field,ipc
      1,A23F*
      2,A01G*
      2,A23F3/06
      """;
  private static final String FIELD_NAMES =
      """
      field,sector_zh,sector_en,name_zh,name_en
      1,食品,Food,茶饮,Tea drinks
      2,农业,Farming,茶园,Tea gardens
      """;
  private static final String AREAS =
      """
      # table: strategic-emerging | version: tea | ipc: 2019.01
      area,rule,ipc,ipc_exclude,keywords,not_keywords
      1.1,1,A23F*,A23F5*,茶饮|tea drink,咖啡
      1.2,1,A01G17/00,,,
      """;
  private static final String AREA_NAMES =
      """
      code,name_zh,name_en
      1,茶业,Tea
      1.1,饮料,Drinks
      1.2,种植,Growing
      """;
  private static final String SUCCESSORS = "now,before,because\nA99Z*,A23F3/06,a sample move\n";
  private static final String INDUSTRY_EXAMPLES =
      "text,ipc,fields,areas\n一种茶饮,A23F 3/16,1,1.1\n一种手机壳,,,\n";
  private static final String NEED_PARTS =
      """
      part,points,because
      material,10,a
      method,10,a
      efficacy,10,a
      product,10,a
      application,10,a
      indicator,10,a
      today,10,a
      budget,10,a
      deadline,5,a
      mode,5,a
      minimum-trl,5,a
      region,5,a
      """;
  private static final String NEED_CUES =
      "part,cues,followed_by,because\nmaterial,茶叶,,leaves\nmethod,采用,工艺,a way\n";
  private static final String NEED_FIGURES =
      "meaning,before,after,because\nat-most,不超过,以内,figures\nunit,度,,degrees\n";
  private static final String NEED_EXAMPLES =
      "text,parts,indicator\n茶叶采用新工艺,material|method,\n烘温不超过80度,indicator,烘温 <= 80 度\n";
  private static final String FORMS =
      """
      # legal forms
      form,at,example,core
      有限公司,end,白桦有限公司,白桦
      KK,both,KK Kohaku,kohaku
      """;
  private static final String UNIVERSITIES =
      """
      # universities
      zh,en,other
      东湖理工大学,East Lake University,东湖工学院
      南山大学,South Hill University,
      """;
  private static final String ABBREVIATIONS =
      """
      # short forms
      word,short
      university,univ
      institute,inst
      """;

  private final Path folder;

  private PlantedShelf(Path folder) {
    this.folder = folder;
  }

  /** A sound copy in a new folder. */
  static PlantedShelf in(Path temporary) {
    var shelf = new PlantedShelf(temporary.resolve("index-config"));
    for (var yaml : shippedYaml()) {
      shelf.write(SHIPPED.relativize(yaml).toString(), text(yaml));
    }
    shelf.write("chains/tea.csv", LINKS);
    shelf.write("chains/tea.examples.csv", EXAMPLES);
    shelf.write("synonyms/tea.csv", SYNONYMS);
    shelf.write("terms/tea.csv", TERMS);
    shelf.write("thesaurus/tea.csv", THESAURUS);
    shelf.write("industries/wipo35.csv", FIELDS);
    shelf.write("industries/wipo35.fields.csv", FIELD_NAMES);
    shelf.write("industries/strategic-emerging.csv", AREAS);
    shelf.write("industries/strategic-emerging.areas.csv", AREA_NAMES);
    shelf.write("industries/ipc-successors.csv", SUCCESSORS);
    shelf.write("industries/examples.csv", INDUSTRY_EXAMPLES);
    shelf.write("needs/parts.csv", NEED_PARTS);
    shelf.write("needs/cues.csv", NEED_CUES);
    shelf.write("needs/figures.csv", NEED_FIGURES);
    shelf.write("needs/examples.csv", NEED_EXAMPLES);
    shelf.write("names/legal-forms.csv", FORMS);
    shelf.write("names/universities.csv", UNIVERSITIES);
    shelf.write("names/abbreviations.csv", ABBREVIATIONS);
    return shelf;
  }

  Path folder() {
    return folder;
  }

  PlantedShelf write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  PlantedShelf write(String name, byte[] bytes) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.write(folder.resolve(name), bytes);
      return this;
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot write " + name, unwritable);
    }
  }

  PlantedShelf delete(String name) {
    try {
      Files.delete(folder.resolve(name));
      return this;
    } catch (IOException undeletable) {
      throw new UncheckedIOException("cannot delete " + name, undeletable);
    }
  }

  /** Replaces the first occurrence of a text, which must be there. */
  PlantedShelf plant(String name, String sound, String faulty) {
    var text = text(folder.resolve(name));
    assertThat(text).as(name).contains(sound);
    var at = text.indexOf(sound);
    return write(name, text.substring(0, at) + faulty + text.substring(at + sound.length()));
  }

  /** 1-based line of the first occurrence of a text. */
  long lineOf(String name, String part) {
    var text = text(folder.resolve(name));
    assertThat(text).as(name).contains(part);
    return text.substring(0, text.indexOf(part)).chars().filter(c -> c == '\n').count() + 1;
  }

  String text(String name) {
    return text(folder.resolve(name));
  }

  RulebookReading reading() {
    return new RulebookReader().reading(folder);
  }

  /** The only problem that the folder has; worded in both languages. */
  Problem onlyProblem() {
    var problems = reading().report().problems();
    assertThat(problems).hasSize(1);
    problems.forEach(PlantedShelf::assertWorded);
    return problems.getFirst();
  }

  static void assertWorded(Problem problem) {
    if (problem.code().startsWith("rules-")) {
      for (var language : List.of("zh", "en")) {
        assertThat(catalogue(language)).containsKey("problem." + problem.code());
      }
    }
  }

  private static Properties catalogue(String language) {
    var catalogue = new Properties();
    for (var name : List.of("parts/rulebook_" + language, "messages_" + language)) {
      var path = "/org/patentbridge/domain/message/" + name + ".properties";
      try (var stream = PlantedShelf.class.getResourceAsStream(path)) {
        if (stream != null) {
          catalogue.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException("cannot read " + path, unreadable);
      }
    }
    return catalogue;
  }

  private static List<Path> shippedYaml() {
    try (var files = Files.walk(SHIPPED)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the shipped rules", unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }
}
