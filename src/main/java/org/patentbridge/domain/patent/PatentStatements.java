package org.patentbridge.domain.patent;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each source states about a patent, as it was received.
 *
 * <p>A statement is a patent as one source tells it; its origin names the source. While a patent
 * has one source, its record is the statement and nothing else is kept.
 */
public interface PatentStatements {

  /**
   * What a batch says that was not heard before.
   *
   * @param unheard statements that their source has not made in the same words, in the order of the
   *     batch; file, line and day are no part of the words
   * @param earlier the statements that are kept on those of them that are known, by source
   */
  record News(List<Patent> unheard, Map<PatentId, List<Patent>> earlier) {

    public News {
      unheard = List.copyOf(unheard);
      earlier = Collections.unmodifiableMap(new LinkedHashMap<>(earlier));
    }
  }

  /**
   * Compares a batch with what is kept. From then on to the end of the transaction nobody else
   * writes, so what it answers stays true until it is saved.
   */
  News compare(Collection<Patent> batch);

  /** All statements on a patent, by source; empty where it is not known. */
  List<Patent> listOf(PatentId id);

  /**
   * Keeps the statements on patents that have more than one source, replacing what the same sources
   * said before.
   */
  void saveAll(Collection<Patent> statements);
}
