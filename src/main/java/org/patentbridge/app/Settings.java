package org.patentbridge.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Settings of this program; each can come from the environment or a file. */
@ConfigMapping(prefix = "patentbridge")
public interface Settings {

  /** Database of commands that keep nothing. */
  String NO_DATABASE =
      "jdbc:h2:mem:nothing;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

  /** Folder of database and index. */
  @WithDefault("data")
  Path data();

  /** Folder of the rules. */
  @WithDefault("index-config")
  Path rules();
}
