package org.patentbridge.domain.patent;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Title and body in Chinese, English or both; empty where a language is not there.
 *
 * @param titleZh Chinese title
 * @param titleEn English title
 * @param bodyZh Chinese abstract or description
 * @param bodyEn English abstract or description
 */
public record BilingualText(String titleZh, String titleEn, String bodyZh, String bodyEn) {

  /** No text at all. */
  public static final BilingualText NONE = new BilingualText("", "", "", "");

  public BilingualText {
    titleZh = titleZh.strip();
    titleEn = titleEn.strip();
    bodyZh = bodyZh.strip();
    bodyEn = bodyEn.strip();
  }

  /** The title to show when one is wanted: Chinese first. */
  public String title() {
    return titleZh.isEmpty() ? titleEn : titleZh;
  }

  /** Both titles, a line each. */
  public String titles() {
    return joined(titleZh, titleEn);
  }

  /** Both bodies, a line each. */
  public String bodies() {
    return joined(bodyZh, bodyEn);
  }

  /** All there is, a line each. */
  public String all() {
    return joined(titleZh, titleEn, bodyZh, bodyEn);
  }

  public boolean hasBody() {
    return !bodyZh.isEmpty() || !bodyEn.isEmpty();
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining("\n"));
  }
}
