package org.patentbridge.scoring;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Reason;

/** The sentences of scoring, read where they stand: in the catalogue or in its part. */
final class Catalogue {

  private static final String FOLDER = "/org/patentbridge/domain/message/";

  private final Properties sentences = new Properties();
  private final Language language;

  Catalogue(Language language) {
    this.language = language;
    var tag = language.name().toLowerCase(java.util.Locale.ROOT);
    load(FOLDER + "parts/scoring_" + tag + ".properties");
    load(FOLDER + "messages_" + tag + ".properties");
  }

  private void load(String resource) {
    try (var stream = Catalogue.class.getResourceAsStream(resource)) {
      if (stream != null) {
        sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + resource, unreadable);
    }
  }

  /** Keys of reasons; those of names have one point only. */
  Set<String> keysOfReasons() {
    var keys = new TreeSet<String>();
    sentences.stringPropertyNames().stream()
        .filter(key -> key.startsWith("gate.") || key.startsWith("feature."))
        .filter(key -> key.indexOf('.') != key.lastIndexOf('.'))
        .forEach(keys::add);
    return keys;
  }

  /** Keys that begin so. */
  Set<String> keysOf(String prefix) {
    var keys = new TreeSet<String>();
    sentences.stringPropertyNames().stream().filter(k -> k.startsWith(prefix)).forEach(keys::add);
    return keys;
  }

  String say(Reason reason) {
    var sentence = Objects.requireNonNull(sentences.getProperty(reason.key()), reason.key());
    return new MessageFormat(sentence, language.locale()).format(reason.arguments().toArray());
  }
}
