package org.patentbridge.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.problem.Problem;

/**
 * The sentences of a language, from the catalogue and from its parts, as they lie in the source.
 */
final class Catalogue {

  private static final Path FOLDER = Path.of("src/main/resources/org/patentbridge/domain/message");

  private final Language language;
  private final Properties sentences = new Properties();

  private Catalogue(Language language) {
    this.language = language;
    try (var files = Files.walk(FOLDER)) {
      files.filter(f -> f.toString().endsWith(ending())).forEach(this::load);
    } catch (IOException failed) {
      throw new UncheckedIOException("walking " + FOLDER, failed);
    }
  }

  static Catalogue of(Language language) {
    return new Catalogue(language);
  }

  private String ending() {
    return "_" + (language == Language.ZH ? "zh" : "en") + ".properties";
  }

  private void load(Path file) {
    try {
      sentences.load(new StringReader(Files.readString(file)));
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file, failed);
    }
  }

  Set<String> keys() {
    return sentences.stringPropertyNames();
  }

  String said(Problem problem) {
    var sentence = sentences.getProperty("problem." + problem.code());
    if (sentence == null) {
      throw new AssertionError("no sentence for " + problem.code() + " in " + language);
    }
    var advice = sentences.getProperty("problem." + problem.code() + ".advice", "");
    var arguments =
        Stream.concat(Stream.of(problem.value()), problem.arguments().stream()).toArray();
    return (new MessageFormat(sentence, language.locale()).format(arguments)
            + " "
            + new MessageFormat(advice, language.locale()).format(arguments))
        .strip();
  }
}
