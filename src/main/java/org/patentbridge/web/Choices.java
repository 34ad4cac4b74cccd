package org.patentbridge.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.usecase.SearchConditions;

/**
 * What a person chose on a page with results, as it stands in the address.
 *
 * @param path of the page
 * @param text that is asked, empty for none
 * @param chosen values by parameter, in the order of the address
 * @param openLicence whether only open licences count
 */
public record Choices(
    String path, String text, Map<String, List<String>> chosen, boolean openLicence) {

  private static final String TEXT = "q";
  private static final String OPEN = "openLicence";

  public Choices {
    chosen = Map.copyOf(chosen);
  }

  /** Reads an address. */
  static Choices of(String path, MultivaluedMap<String, String> parameters) {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    for (var facet : Facet.values()) {
      var values =
          parameters.getOrDefault(facet.word(), List.of()).stream()
              .filter(v -> !v.isBlank())
              .toList();
      if (!values.isEmpty()) {
        chosen.put(facet.word(), values);
      }
    }
    var text = parameters.getFirst(TEXT);
    return new Choices(
        path,
        text == null ? "" : text.strip(),
        chosen,
        Boolean.parseBoolean(parameters.getFirst(OPEN)));
  }

  /** What rows must meet. */
  public SearchConditions conditions() {
    var conditions = new SearchConditions(Map.of(), openLicence);
    for (var facet : Facet.values()) {
      conditions = conditions.with(facet, chosen.getOrDefault(facet.word(), List.of()));
    }
    return conditions;
  }

  /** Whether nothing is asked at all. */
  public boolean isEmpty() {
    return text.isEmpty() && chosen.isEmpty() && !openLicence;
  }

  /** Address with a value chosen, or taken back where it is chosen. */
  public String toggled(Facet facet, String value) {
    Map<String, List<String>> other = new LinkedHashMap<>(chosen);
    var values = new ArrayList<>(other.getOrDefault(facet.word(), List.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    other.put(facet.word(), values);
    return new Choices(path, text, other, openLicence).address();
  }

  /** Address with the open licence asked for, or not any more. */
  public String openToggled() {
    return new Choices(path, text, chosen, !openLicence).address();
  }

  /** Address with the text alone. */
  public String textAlone() {
    return new Choices(path, text, Map.of(), false).address();
  }

  /** Address of the same with another text. */
  public String asking(String other) {
    return new Choices(path, other, chosen, openLicence).address();
  }

  /** Address of the next page. */
  public String after(String cursor) {
    return address() + "&cursor=" + Visit.encoded(cursor);
  }

  /** Address of these choices. */
  public String address() {
    var address = new StringBuilder(path).append("?q=").append(Visit.encoded(text));
    for (var facet : Facet.values()) {
      for (var value : chosen.getOrDefault(facet.word(), List.of())) {
        address.append('&').append(facet.word()).append('=').append(Visit.encoded(value));
      }
    }
    return openLicence
        ? address.append('&').append(OPEN).append("=true").toString()
        : address.toString();
  }
}
