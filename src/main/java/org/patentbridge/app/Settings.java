package org.patentbridge.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.patentbridge.usecase.AccountPolicy;

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

  /**
   * File with the key by which cursors are sealed, 32 random bytes or more; one is made in the data
   * folder by default.
   */
  Optional<Path> keyFile();

  /** Who is let in, and how long. */
  Accounts accounts();

  /** Who is let in, and how long. */
  interface Accounts {

    /**
     * Who is let in without signing in. auto: whoever sits at this machine is its administrator
     * until the first account is made, then nobody; open: whoever sits at this machine is its
     * administrator always; required: nobody. Others see what is public.
     */
    @WithDefault("auto")
    AccountPolicy.Entrance entrance();

    /** Hours that a browser stays signed in. */
    @WithDefault("12")
    int sessionHours();

    /** Days that an API token may be good for at most. */
    @WithDefault("366")
    int tokenDays();

    /** Days in which an invitation may be taken up. */
    @WithDefault("14")
    int invitationDays();

    /** Attempts to sign in under one name from one address in a quarter of an hour. */
    @WithDefault("10")
    long attempts();
  }

  /** An OpenID provider that signs people in beside the accounts' own passwords. */
  OpenId openid();

  /** An OpenID provider that signs people in beside the accounts' own passwords. */
  interface OpenId {

    /** Whether there is one. */
    @WithDefault("false")
    boolean enabled();

    /** Its address, under which .well-known/openid-configuration lies. */
    Optional<String> server();

    /** What this service is called there; tokens must be made for it. */
    @WithDefault("patentbridge")
    String client();

    /** The client's secret there; give it in the environment, not in a file that others read. */
    Optional<String> secret();

    /**
     * By what a person is known here. email: the account is called like the address that the
     * provider verified; subject: like the provider's own name of the person. Nobody gets an
     * account by this.
     */
    @WithDefault("email")
    AccountPolicy.PersonBy personBy();
  }

  /** Letters by mail. */
  Mail mail();

  /** Letters by mail. */
  interface Mail {

    /**
     * Whether letters are sent: questions after events, and digests of standing needs. With it,
     * from must be an address, and address must be where readers reach the service.
     */
    @WithDefault("false")
    boolean enabled();

    /** Address of the sender. */
    Optional<String> from();

    /** Where readers reach this service, for the links in letters. */
    @WithDefault("http://localhost:8080")
    URI address();

    /** The mail server (SMTP). */
    @WithDefault("localhost")
    String host();

    /** Its port: 587, where mail is handed in, wants signing in and an encrypted line. */
    @WithDefault("587")
    int port();

    /** Name to sign in with, none by default. */
    Optional<String> user();

    /** Password to sign in with; give it in the environment, not in a file that others read. */
    Optional<String> password();

    /** Whether the line is encrypted: REQUIRED, OPTIONAL or DISABLED. */
    @WithDefault("REQUIRED")
    String startTls();
  }

  /** What a server does by itself; times are those of Asia/Shanghai, off leaves a job out. */
  Schedule schedule();

  /** What a server does by itself; times are those of Asia/Shanghai, off leaves a job out. */
  interface Schedule {

    /** Whether it does anything by itself. */
    @WithDefault("false")
    boolean enabled();

    /** How often it looks for new patents to match against standing needs. */
    @WithDefault("1m")
    String matching();

    /** When digests of standing needs are made and sent. */
    @WithDefault("0 0 8 * * ?")
    String digests();

    /** When parties are asked after events: in the evening, when an event of the day is over. */
    @WithDefault("0 30 18 * * ?")
    String requests();

    /** How often it looks for letters that are to be tried again. */
    @WithDefault("15m")
    String retries();

    /** When tiers are reviewed. */
    @WithDefault("0 0 3 * * ?")
    String tiers();
  }

  /** What is written to standard error while the service runs. */
  Log log();

  /** What is written to standard error while the service runs. */
  interface Log {

    /** Whether each line is a JSON object, for programs that gather logs. */
    @WithDefault("false")
    boolean json();
  }

  /** How many requests one principal may send. */
  Requests requests();

  /** How many requests one principal may send. */
  interface Requests {

    /** Requests of one account, or of one address where nobody is signed in, in a minute. */
    @WithDefault("1200")
    long perMinute();
  }

  /** Where records are searched. */
  Search search();

  /** Where records are searched. */
  interface Search {

    /**
     * Who searches. lucene: this process, by an index in its data folder; opensearch: a cluster,
     * which several processes may share.
     */
    @WithDefault("lucene")
    Engine backend();

    /** The cluster; not looked at unless backend says opensearch. */
    OpenSearch opensearch();

    /** Who may search. */
    enum Engine {
      /** This process. */
      LUCENE,
      /** A cluster. */
      OPENSEARCH
    }
  }

  /** An OpenSearch cluster, version 3 or newer. */
  interface OpenSearch {

    /**
     * Addresses of one or more of its nodes, such as https://search-1:9200, several separated by
     * commas; where one is silent, the next is asked.
     */
    Optional<List<URI>> urls();

    /** Name to sign in with, none by default. */
    Optional<String> user();

    /** Password to sign in with; give it in the environment, not in a file that others read. */
    Optional<String> password();

    /** File with the password, in place of the password itself. */
    Optional<Path> passwordFile();

    /** With what the names of all our indices begin; two services with one prefix share them. */
    @WithDefault("patentbridge")
    String prefix();

    /** Pieces of the index; one for each ten million records or so. A rebuild spreads it anew. */
    @WithDefault("1")
    int shards();

    /** Copies of each piece: a number, or a range of which as many are made as machines allow. */
    @WithDefault("0-1")
    String copies();
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
