package org.patentbridge.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Settings of this program; each can come from the environment or a file. */
@ConfigMapping(prefix = "patentbridge")
public interface Settings {

  /** Database of commands that keep nothing. */
  String NO_DATABASE =
      "jdbc:h2:mem:nothing;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

  /** Where the program lies; the launcher says so. */
  @WithDefault(".")
  Path home();

  /** Folder of database and index. */
  @WithDefault("data")
  Path data();

  /** Folder of the rules. */
  @WithDefault("${patentbridge.home:.}/index-config")
  Path rules();

  /**
   * A dictionary for search between Chinese and English, beside {@code terms/} of the rules: a
   * CC-CEDICT file or a table with the columns zh and en, plain or packed with gzip. Another file
   * counts as a change of the rules.
   */
  Optional<Path> terms();

  /** The database. */
  Database db();

  /** How PDF files are made. */
  Pdf pdf();

  /** How PDF files are made. */
  interface Pdf {

    /**
     * Font files to take the letters from, before those that are found on this machine: TrueType
     * outlines (.ttf, .ttc) with Chinese letters, several separated by commas.
     */
    Optional<List<Path>> font();
  }

  /** The user's own embedding model, if any. */
  Embeddings embeddings();

  /** A sentence-embedding model of the user's own. */
  interface Embeddings {

    /**
     * Folder with model.onnx and tokenizer.json; none means that no such model is used. With one,
     * the index is rebuilt once, each record gets a vector (tens of milliseconds a record), and
     * embedding-weight in ranking.yaml says what nearness to the text counts beside words. Another
     * model in the folder rebuilds the index again.
     */
    Optional<Path> folder();

    /** Most tokens of a text that the model reads, at most what it was trained for. */
    @WithDefault("512")
    int tokens();
  }

  /** How the database is reached; the URL alone decides whether it is H2 or PostgreSQL. */
  interface Database {

    /** JDBC URL. */
    String url();

    /** Name to sign in with. */
    String user();

    /** Password to sign in with, none by default. */
    Optional<String> password();
  }
}
