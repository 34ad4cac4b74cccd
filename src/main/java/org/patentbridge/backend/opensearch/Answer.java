package org.patentbridge.backend.opensearch;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the cluster says.
 *
 * @param status of HTTP
 * @param body parsed, a missing node where there is none
 */
record Answer(int status, JsonNode body) {

  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int FIRST_ERROR = 300;

  boolean isFound() {
    return status != NOT_FOUND;
  }

  boolean isConflict() {
    return status == CONFLICT;
  }

  boolean isGood() {
    return status < FIRST_ERROR;
  }

  /** The kind of error, without its words: those may quote what was asked. */
  String kind() {
    return kindOf(body);
  }

  static String kindOf(JsonNode body) {
    var error = body.path("error");
    return error.isTextual() ? error.asText() : error.path("type").asText("");
  }
}
