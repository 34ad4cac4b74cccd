package org.patentbridge.domain.provenance;

import java.util.function.Consumer;

/**
 * The store as a whole, on its way out or in: all tables, of all workspaces, as they are at one
 * moment.
 */
public interface StoreCopies {

  /** Where rows go. */
  interface Sink {

    /** The rows that follow are of this table. */
    void table(String name);

    /**
     * @param row values in the order of the columns, as one line of JSON
     */
    void row(String row);
  }

  /** Where rows come from. */
  @FunctionalInterface
  interface Source {

    /** Hands over all rows of a table. */
    void read(String table, Consumer<String> rows);
  }

  /** Reads all rows as of one moment; what is written meanwhile waits for nothing. */
  StoreSnapshot read(Sink sink);

  /** The state of tables of this program, that is, the last migration that every database knows. */
  int schema();

  /**
   * Fills this store, which must be empty. All rows go in and are read again and compared with what
   * was promised, or none does; then newer migrations follow.
   *
   * @param counted hears of every row
   * @throws org.patentbridge.domain.problem.ConflictException where the store is not empty
   * @throws org.patentbridge.domain.problem.BadInputException where the rows are not those that
   *     were promised, or are of a newer program
   */
  void fill(StoreSnapshot promised, Source source, Runnable counted);

  /**
   * Fills another database with what is here; as {@link #fill}.
   *
   * @return what both hold now
   */
  StoreSnapshot moveTo(DatabaseAddress target, Runnable counted);
}
