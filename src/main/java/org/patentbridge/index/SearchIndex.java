package org.patentbridge.index;

import java.util.Collection;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.IndexGeneration;

/**
 * A searchable copy of the store's public records.
 *
 * <p>The store is the truth. Each commit carries the number of the last change that it contains, so
 * after a crash the index catches up from there.
 */
public interface SearchIndex {

  /** The state that searches see. */
  IndexGeneration generation();

  /**
   * Whether so much has changed since the index learnt what texts are about that it should be built
   * anew: anything in a small index, one record in twenty in a large one.
   *
   * @param last change of the store
   */
  boolean hasOutgrownItsConcepts(ChangeNumber last);

  /** Documents that searches see. */
  long count();

  /**
   * Whether it was built by an edition of this software that laid documents down otherwise, or with
   * another embedding model of the user's own than the one in use; then some filters and counts
   * miss what they should find, or the model is not asked, until it is rebuilt.
   */
  boolean isOfOtherForm();

  /**
   * Replaces and removes documents and commits, all or nothing; the same call again changes
   * nothing.
   *
   * @param documents new or changed ones
   * @param removed ids that are gone
   * @param upTo last change of the store that is contained then
   */
  void update(Collection<IndexDocument> documents, Collection<String> removed, ChangeNumber upTo);

  /**
   * Starts an empty index beside this one; searches go on seeing this one until it is swapped. Of
   * several processes that share an index one rebuilds it; the others wait here for its end.
   *
   * @throws RebuiltElsewhere when another process was at it, and its end has come
   */
  Rebuild rebuild();

  /** Says that another process has rebuilt the index, or given it up, while this one waited. */
  final class RebuiltElsewhere extends IllegalStateException {

    private static final long serialVersionUID = 1;

    /**
     * @param index names it
     */
    public RebuiltElsewhere(String index) {
      super("another process was rebuilding the index " + index + "; it is done, look again");
    }
  }

  /** What is damaged, missing or out of date; clean where nothing is. */
  ProblemReport check();

  /** An index that is being built beside the one in use. */
  interface Rebuild extends AutoCloseable {

    /** Adds a document; of two with the same id the later counts. */
    void add(IndexDocument document);

    /** Commits and puts it in place of the one in use. */
    IndexGeneration swap(ChangeNumber upTo);

    /** Throws away what was not swapped. */
    @Override
    void close();
  }
}
