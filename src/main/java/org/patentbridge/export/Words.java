package org.patentbridge.export;

import java.util.Locale;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.message.Reason;

/** Catalogue texts as files show them: in both languages, Chinese first. */
final class Words {

  private static final String BETWEEN = " / ";

  private Words() {}

  /** A text of one language, or something else where the catalogue does not know the key. */
  static String or(Language language, String key, String otherwise) {
    return Messages.findText(language, key).orElse(otherwise);
  }

  /** Chinese, a space, English; for short names. */
  static String both(String key) {
    return Messages.text(Language.ZH, key) + " " + Messages.text(Language.EN, key);
  }

  /** Chinese, a slash, English; for sentences. */
  static String sentences(String key, Object... arguments) {
    return Messages.text(Language.ZH, key, arguments)
        + BETWEEN
        + Messages.text(Language.EN, key, arguments);
  }

  /** The name of an enum value, from {@code export.<noun>.<value>}. */
  static String of(String noun, Enum<?> value) {
    return both("export." + noun + "." + value.name().toLowerCase(Locale.ROOT));
  }

  /**
   * A reason in words. One that the catalogue does not know, for example of an older run, is shown
   * by its key and arguments rather than lost.
   */
  static String of(Reason reason, Language language) {
    return Messages.findText(language, reason.key(), reason.arguments().toArray())
        .orElseGet(() -> (reason.key() + " " + String.join(" ", reason.arguments())).strip());
  }

  static String of(Reason reason) {
    return of(reason, Language.ZH) + BETWEEN + of(reason, Language.EN);
  }
}
