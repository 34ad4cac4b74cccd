package org.patentbridge.domain.message;

import java.util.Locale;

/** The two languages in which everything is said. */
public enum Language {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** The language of a BCP 47 or POSIX tag; English for all that is not Chinese. */
  public static Language of(String tag) {
    return tag.strip().toLowerCase(Locale.ROOT).startsWith("zh") ? ZH : EN;
  }
}
