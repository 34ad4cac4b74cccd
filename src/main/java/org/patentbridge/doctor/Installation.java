package org.patentbridge.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.patentbridge.export.FontShelf;

/**
 * What is to be examined.
 *
 * @param program the file or folder that this program runs from
 * @param data folder of database and index
 * @param rules folder of the rules
 * @param terms dictionary between Chinese and English, if any
 * @param database how the database is reached
 * @param fonts where letters for PDF files are looked for
 * @param host on which the service answers
 * @param port on which the service answers
 * @param neighbours other services that the settings name
 */
public record Installation(
    Path program,
    Path data,
    Path rules,
    Optional<Path> terms,
    Database database,
    FontShelf fonts,
    String host,
    int port,
    List<Neighbour> neighbours) {

  public Installation {
    neighbours = List.copyOf(neighbours);
  }

  /**
   * How the database is reached.
   *
   * @param url of JDBC
   * @param user to sign in with
   * @param password to sign in with, empty for none
   */
  public record Database(String url, String user, String password) {}

  /**
   * Another service.
   *
   * @param name what the settings call it
   * @param host name or address of its machine
   * @param port on which it answers
   */
  public record Neighbour(String name, String host, int port) {}
}
