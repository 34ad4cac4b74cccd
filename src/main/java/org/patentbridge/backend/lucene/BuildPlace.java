package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.patentbridge.domain.problem.Problem;

/** Where the builds of an index lie and which of them is in use: a folder, or memory. */
interface BuildPlace extends AutoCloseable {

  /** A name that no build had before. */
  String nextName();

  /**
   * The build that was last put in use; empty before the first.
   *
   * @throws org.apache.lucene.index.CorruptIndexException when what should name it does not
   */
  Optional<String> findCurrent() throws IOException;

  /** Opens a build, making an empty one where none of that name is. */
  Directory open(String name) throws IOException;

  /** Puts a build in use; after a crash either the old or the new one is. */
  void makeCurrent(String name) throws IOException;

  /** Deletes a build that nobody uses. */
  void delete(String name) throws IOException;

  /** Deletes every build but one: what a killed rebuild left. */
  void deleteAllBut(String name) throws IOException;

  /** What is wrong around the builds, given which one is in use. */
  List<Problem> check(String current);

  /** What people call it. */
  String describe();

  @Override
  void close() throws IOException;
}
