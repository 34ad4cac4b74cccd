package org.patentbridge.rulebook;

import java.util.List;
import org.patentbridge.domain.message.Language;

/**
 * Wordings of one language that technical texts use for nearly the same thing. Weaker than a
 * synonym group: a query may ask for the others at a small weight, a document is never read so.
 *
 * @param language of all of them
 * @param terms two to eight words or short phrases in their basic forms; none before another
 */
public record RelatedTerms(Language language, List<String> terms) {

  public RelatedTerms {
    terms = List.copyOf(terms);
  }
}
