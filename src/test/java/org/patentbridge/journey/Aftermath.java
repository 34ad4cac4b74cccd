package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What becomes of a published event, told over REST by the organizer who is signed in on a page.
 */
final class Aftermath {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Page page;
  private final String event;
  private final String api;

  Aftermath(Page page, String event) {
    this.page = page;
    this.api = page.evaluate("location.origin") + "/api/v1";
    this.event = event;
  }

  /**
   * A one-click link.
   *
   * @param side SEEKER or HOLDER
   * @param party id of the organization that is asked
   * @param number of the patent or offer
   * @param path address of the question
   * @param page address of the page that asks it
   */
  record Link(String side, String party, String number, String path, String page) {}

  /** Links for all who have not answered. */
  List<Link> links() {
    var answer = ok(page.request().post(api + event + "/feedback/links"));
    return StreamSupport.stream(answer.spliterator(), false)
        .map(
            node ->
                new Link(
                    node.get("side").asText(),
                    node.get("party").asText(),
                    node.get("number").asText(),
                    node.get("path").asText(),
                    node.get("page").asText()))
        .toList();
  }

  /** Two companies want a licence for something of the holder's, and one licence is signed. */
  void come(String holder) {
    var links = links();
    var wanted =
        links.stream()
            .filter(l -> l.side().equals("HOLDER") && l.party().equals(holder))
            .map(Link::number)
            .distinct()
            .filter(number -> seekers(links, number).size() > 1)
            .findFirst();
    wanted.ifPresent(number -> seekers(links, number).stream().limit(2).forEach(this::wantIt));
    ok(page.request().post(api + "/tiers/review"));
    sign();
  }

  private static List<Link> seekers(List<Link> links, String number) {
    return links.stream()
        .filter(l -> l.side().equals("SEEKER") && l.number().equals(number))
        .toList();
  }

  private void wantIt(Link link) {
    var body =
        Map.of("prospect", "GOOD", "reasons", List.of("PRICE"), "intentions", List.of("LICENCE"));
    var root = api.substring(0, api.indexOf("/api/"));
    ok(page.request().post(root + link.path(), RequestOptions.create().setData(body)));
  }

  private void sign() {
    var rows = ok(page.request().get(api + event + "/publications/standing")).findParents("seeker");
    assertThat(rows).isNotEmpty();
    var row = rows.getFirst();
    var body =
        Map.of(
            "seeker",
            row.get("seeker").asText(),
            "party",
            row.get("party").asText(),
            "offering",
            row.get("offering").asText(),
            "step",
            "CONTRACT",
            "on",
            Packaged.DAY,
            "mode",
            "LICENCE");
    ok(page.request().put(api + event + "/outcomes", RequestOptions.create().setData(body)));
  }

  private static JsonNode ok(APIResponse answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    try {
      return JSON.readTree(answer.text());
    } catch (JsonProcessingException notJson) {
      throw new IllegalStateException("no JSON: " + answer.text(), notJson);
    }
  }
}
