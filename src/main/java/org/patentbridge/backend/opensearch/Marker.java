package org.patentbridge.backend.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.patentbridge.backend.lucene.DistantForm;
import org.patentbridge.backend.lucene.DistantIndex.State;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.domain.provenance.RulebookFingerprint;

/**
 * What a build says of itself, in a document of its own that lies beside the records and has none
 * of their fields.
 *
 * @param lastChange of the store that it contains
 * @param learnt last change from which its concept space was learnt
 * @param rules by which texts were read
 * @param form in which records lie
 * @param model the user's own by which records have directions, empty for none
 * @param space pieces of its concept space, 0 where it has none
 */
record Marker(
    ChangeNumber lastChange,
    ChangeNumber learnt,
    RulebookFingerprint rules,
    String form,
    String model,
    int space) {

  /** Never the id of a record: those have a colon. */
  static final String ID = "state";

  static Marker fresh(ChangeNumber upTo, DistantForm form, int space) {
    return new Marker(upTo, upTo, form.rules(), form.version(), form.model(), space);
  }

  static Marker read(JsonNode source) {
    var said = source.path(IndexMapping.MARKER);
    return new Marker(
        new ChangeNumber(said.path("lastChange").asLong()),
        new ChangeNumber(said.path("learnt").asLong()),
        new RulebookFingerprint(new Digest(said.path("rules").asText("0".repeat(64)))),
        said.path("form").asText("1"),
        said.path("model").asText(""),
        said.path("space").asInt());
  }

  ObjectNode json() {
    var json = Cluster.JSON.createObjectNode();
    json.putObject(IndexMapping.MARKER)
        .put("lastChange", lastChange.value())
        .put("learnt", learnt.value())
        .put("rules", rules.digest().hex())
        .put("form", form)
        .put("model", model)
        .put("space", space);
    return json;
  }

  /**
   * What it says after an update.
   *
   * @param upTo last change that is contained then; an older one turns nothing back
   * @param writer by whose model records were placed; where that is another one, some of them lack
   *     a direction, and the build says that it has no model
   */
  Marker after(ChangeNumber upTo, DistantForm writer) {
    var reached = upTo.compareTo(lastChange) > 0 ? upTo : lastChange;
    return new Marker(
        reached, learnt, rules, form, model.equals(writer.model()) ? model : "", space);
  }

  State state(String build) {
    return new State(new IndexGeneration(build, lastChange, rules), learnt, form, model, space > 0);
  }
}
