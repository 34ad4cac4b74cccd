package org.patentbridge.view;

import org.patentbridge.domain.patent.BilingualText;

/**
 * Title and body by language; empty where a language is not there.
 *
 * @param titleZh Chinese title
 * @param titleEn English title
 * @param bodyZh Chinese abstract or description
 * @param bodyEn English abstract or description
 */
public record TextView(String titleZh, String titleEn, String bodyZh, String bodyEn) {

  public static TextView of(BilingualText text) {
    return new TextView(text.titleZh(), text.titleEn(), text.bodyZh(), text.bodyEn());
  }
}
