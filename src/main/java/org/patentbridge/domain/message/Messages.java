package org.patentbridge.domain.message;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.patentbridge.domain.problem.Problem;

/** The catalogue: keys and sentences in both languages. */
public final class Messages {

  private static final String BUNDLE = "org.patentbridge.domain.message.messages";

  private Messages() {}

  /**
   * The sentence for a key.
   *
   * @throws MissingResourceException when the key is in no catalogue
   */
  public static String text(Language language, String key, Object... arguments) {
    return new MessageFormat(bundle(language).getString(key), language.locale()).format(arguments);
  }

  /** What a problem says: the sentence, then the advice where there is one. */
  public static String text(Language language, Problem problem) {
    var arguments = new Object[problem.arguments().size() + 1];
    arguments[0] = problem.value();
    for (int i = 0; i < problem.arguments().size(); i++) {
      arguments[i + 1] = problem.arguments().get(i);
    }
    var sentence = text(language, "problem." + problem.code(), arguments);
    return findText(language, "problem." + problem.code() + ".advice", arguments)
        .map(advice -> sentence + (language == Language.ZH ? "" : " ") + advice)
        .orElse(sentence);
  }

  /** As {@link #text(Language, String, Object...)}, empty for a key that is in no catalogue. */
  public static Optional<String> findText(Language language, String key, Object... arguments) {
    return bundle(language).containsKey(key)
        ? Optional.of(text(language, key, arguments))
        : Optional.empty();
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
