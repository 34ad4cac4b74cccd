package org.patentbridge.usecase;

import java.net.URI;

/**
 * How letters are written in this installation.
 *
 * @param address of the service as readers reach it, without a slash at its end
 */
public record LetterPolicy(URI address) {

  public LetterPolicy {
    var text = address.toString();
    if (!text.matches("https?://[^\\s/]+(/\\S*[^\\s/])?/?")) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no address of a service. Maybe https:// is missing");
    }
    address = URI.create(text.replaceFirst("/$", ""));
  }

  /** The whole address of a page. */
  String link(String path) {
    return address + path;
  }
}
