package org.patentbridge.retrieval;

import java.util.List;
import java.util.Optional;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.TextField;

/** The words that the index knows. */
public interface Vocabulary {

  /** The prefixes of a condition that begin more words than are looked up, each once. */
  List<WidePrefix> widePrefixes(Condition condition);

  /**
   * The commonest word that differs from an unknown one by a slip or two.
   *
   * @param word letters and digits, not Chinese
   * @return empty for a word that is known itself, and where none is near
   */
  Optional<String> findNear(TextField field, String word);

  /**
   * A prefix that begins more words than are looked up.
   *
   * @param start the prefix
   * @param words how many begin so
   * @param used how many of them, the commonest, are looked up
   */
  record WidePrefix(String start, int words, int used) {}
}
