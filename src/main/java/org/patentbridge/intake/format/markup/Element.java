package org.patentbridge.intake.format.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An element of one record that was read, with what stands in it in its order. */
public final class Element implements Content {

  /** Elements that begin a line of their own. */
  private static final Set<String> BLOCKS =
      Set.of("p", "P", "para", "PARA", "paragraph", "Paragraphs", "li", "br");

  /** Elements whose text is a title above the text. */
  private static final Set<String> HEADINGS =
      Set.of("heading", "Heading", "HEAD", "H", "title", "document-title");

  private final String name;
  private final String namespace;
  private Map<String, String> attributes = Map.of();
  private List<Content> content = List.of();

  /**
   * @param name local name
   */
  Element(String name, String namespace) {
    this.name = name;
    this.namespace = namespace;
  }

  /** An element that holds nothing but a text. */
  static Element of(String name, String text) {
    var element = new Element(name, "");
    element.add(new Content.Text(text));
    return element;
  }

  void add(Content more) {
    if (content.isEmpty()) {
      content = new ArrayList<>(1);
    }
    content.add(more);
  }

  void put(String attribute, String value) {
    if (attributes.isEmpty()) {
      attributes = new HashMap<>();
    }
    attributes.put(attribute, value);
  }

  public String name() {
    return name;
  }

  public String namespace() {
    return namespace;
  }

  /** The value of an attribute by its local name, empty where it is not there. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  public Stream<Element> children() {
    return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
  }

  Optional<Element> findChild(String child) {
    return children().filter(c -> c.name.equals(child)).findFirst();
  }

  /** The first element of one of these names below this one that has a text. */
  Optional<Element> findBelow(Set<String> names, Set<String> notIn) {
    for (Element child : children().filter(c -> !notIn.contains(c.name)).toList()) {
      if (names.contains(child.name) && !child.text().isEmpty()) {
        return Optional.of(child);
      }
      var deeper = child.findBelow(names, notIn);
      if (deeper.isPresent()) {
        return deeper;
      }
    }
    return Optional.empty();
  }

  /** All its characters as they stand, for columns that are counted. */
  String characters() {
    var all = new StringBuilder();
    append(all, false);
    return all.toString();
  }

  /** All its text on one line. */
  String text() {
    return characters().replaceAll("\\s+", " ").strip();
  }

  /** Its paragraphs, a line each, without headings. */
  String paragraphs() {
    var all = new StringBuilder();
    append(all, true);
    return Stream.of(all.toString().split("\u0000"))
        .map(line -> line.replaceAll("\\s+", " ").strip())
        .filter(line -> !line.isEmpty())
        .reduce((above, below) -> above + "\n" + below)
        .orElse("");
  }

  private void append(StringBuilder all, boolean blocks) {
    for (Content part : content) {
      if (part instanceof Element element) {
        element.appendTo(all, blocks);
      } else if (part instanceof Content.Text text) {
        all.append(text.characters());
      }
    }
  }

  private void appendTo(StringBuilder all, boolean blocks) {
    var border = !BLOCKS.contains(name) ? "" : blocks ? "\u0000" : " ";
    all.append(border);
    if (!blocks || !HEADINGS.contains(name)) {
      append(all, blocks);
    }
    all.append(border);
  }
}
