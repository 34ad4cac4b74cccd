package org.patentbridge.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a response says that it is a file. */
final class Attachment {

  private Attachment() {}

  /** The name in plain letters for old readers, then as it is (RFC 6266). */
  static String of(String name) {
    var plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\]", "_");
    var whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
  }
}
