package org.patentbridge.domain.provenance;

import java.util.List;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Where a database is, and as whom one signs in.
 *
 * @param url JDBC address, of H2 or of PostgreSQL
 * @param user name to sign in with
 * @param password never shown
 */
public record DatabaseAddress(String url, String user, String password) {

  private static final List<String> KNOWN = List.of("jdbc:postgresql:", "jdbc:h2:");

  /**
   * @throws InvalidValueException for an address of another kind of database
   */
  public DatabaseAddress {
    if (KNOWN.stream().noneMatch(url::startsWith)) {
      throw new InvalidValueException("database-address", url);
    }
  }

  /** The address without what may stand behind it, which can hold a password. */
  public String shown() {
    return url.replaceAll("[?;].*", "");
  }

  @Override
  public String toString() {
    return shown();
  }
}
