package org.patentbridge.domain.search;

import java.util.List;

/**
 * What speaks for a record that was found for a text.
 *
 * @param explanation its relevance, part by part
 * @param passages of its texts, best first
 * @param classes that it shares with the text's field
 */
public record Evidence(Explanation explanation, List<Passage> passages, List<SharedClass> classes) {

  public Evidence {
    passages = List.copyOf(passages);
    classes = List.copyOf(classes);
  }
}
