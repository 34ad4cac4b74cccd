package org.patentbridge.intake.format.markup;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/**
 * The only way by which XML comes in. It reads one record at a time, well formed or not at all; it
 * sees no document type, so that nothing can be declared and nothing expands; it opens nothing
 * outside the record; named characters come from a fixed table. Each of its limits is several times
 * what the largest real record has, and is named where it is exceeded.
 */
public final class XmlDoor {

  /** Elements within one another; real records have 20. */
  static final int MAX_DEPTH = 250;

  /** Attributes of one element; real records have 9. */
  static final int MAX_ATTRIBUTES = 100;

  /** Characters of one attribute; the longest real ones list references to figures. */
  static final int MAX_ATTRIBUTE = 100_000;

  /** Elements of one record; real records with long tables have some hundred thousand. */
  static final int MAX_ELEMENTS = 1_000_000;

  /** Characters between two tags; the longest are sequence lists. */
  static final int MAX_TEXT = 8_000_000;

  /** Parts of records that have no place in a patent here; they are checked and not kept. */
  private static final Set<String> NOT_KEPT =
      Set.of(
          "description",
          "Description",
          "SDODE",
          "subdoc-description",
          "claims",
          "Claims",
          "SDOCL",
          "subdoc-claims",
          "us-claim-statement",
          "drawings",
          "Drawings",
          "SDODR",
          "subdoc-drawings",
          "us-math",
          "us-chemistry",
          "references-cited",
          "us-references-cited",
          "B560",
          "ReferencesCited",
          "field-of-search",
          "us-field-of-classification-search",
          "B580",
          "priority-claims",
          "us-related-documents",
          "legal",
          "sequence-list-doc");

  private static final Pattern LIMIT = Pattern.compile("(?<what>.*) limit \\([0-9]+\\) exceeded");

  private static final Map<String, String> ENTITIES = entities();

  private final XMLInputFactory factory = factory();
  private final LongFunction<Place> places;
  private final Consumer<String> unknownNames;

  /**
   * @param places where a line is, for problems
   * @param unknownNames hears of each named character that is in no table
   */
  public XmlDoor(LongFunction<Place> places, Consumer<String> unknownNames) {
    this.places = places;
    this.unknownNames = unknownNames;
  }

  private static XMLInputFactory factory() {
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, (long) MAX_ELEMENTS);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MAX_TEXT);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, 1L);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, 1);
    return factory;
  }

  private static Map<String, String> entities() {
    var table = new Properties();
    try (var in = XmlDoor.class.getResourceAsStream("entities.properties")) {
      if (in == null) {
        throw new IllegalStateException("the table of named characters is part of the program");
      }
      table.load(new InputStreamReader(in, StandardCharsets.US_ASCII));
    } catch (IOException failed) {
      throw new UncheckedIOException("reading the table of named characters failed", failed);
    }
    return table.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(name -> name, name -> of(table, name)));
  }

  private static String of(Properties table, String name) {
    return Arrays.stream(table.getProperty(name, "").split(" "))
        .map(code -> Character.toString(Integer.parseInt(code, 16)))
        .collect(Collectors.joining());
  }

  /**
   * Reads a record.
   *
   * @throws BadInputException when it is not well formed or beyond a limit
   */
  public Element read(Cut cut) {
    try {
      var reader = factory.createXMLStreamReader(new StringReader(cut.whole()));
      try {
        for (int i = 0; i <= cut.depth(); i++) {
          while (reader.next() != XMLStreamConstants.START_ELEMENT) {}
        }
        var record = element(reader);
        while (reader.hasNext()) {
          reader.next();
        }
        return record;
      } finally {
        reader.close();
      }
    } catch (XMLStreamException broken) {
      throw new BadInputException(problem(broken, cut));
    }
  }

  /** As {@link #read}, where a record that is no XML may still be SGML. */
  public Element readTolerantly(Cut cut) {
    try {
      return read(cut);
    } catch (BadInputException noXml) {
      return read(cut.with(SgmlTidy.tidied(cut.text())));
    }
  }

  /** The element that the reader stands on; it stands on its end afterwards. */
  private Element element(XMLStreamReader reader) throws XMLStreamException {
    var element = started(reader);
    var open = new ArrayDeque<Element>();
    open.push(element);
    while (!open.isEmpty()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (NOT_KEPT.contains(reader.getLocalName())) {
            skip(reader);
          } else {
            var child = started(reader);
            open.element().add(child);
            open.push(child);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            open.element().add(new Content.Text(reader.getText()));
        case XMLStreamConstants.ENTITY_REFERENCE ->
            open.element().add(new Content.Text(named(reader.getLocalName())));
        default -> {
          continue;
        }
      }
    }
    return element;
  }

  private static Element started(XMLStreamReader reader) {
    var namespace = reader.getNamespaceURI();
    var element = new Element(reader.getLocalName(), namespace == null ? "" : namespace);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return element;
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** What a name stands for; an unknown one stays as it is written. */
  private String named(String name) {
    var character = ENTITIES.get(name);
    if (character == null) {
      unknownNames.accept(name);
      return "&" + name + ";";
    }
    return character;
  }

  private Problem problem(XMLStreamException broken, Cut cut) {
    var message = broken.getMessage() == null ? "" : broken.getMessage();
    var limit = LIMIT.matcher(message.toLowerCase(Locale.ROOT));
    var place = places.apply(cut.line());
    if (limit.matches()) {
      return switch (limit.group("what")) {
        case "maximum element depth" ->
            Problem.error("xml-limit-depth", place, "", Integer.toString(MAX_DEPTH));
        case "attribute" ->
            Problem.error("xml-limit-attributes", place, "", Integer.toString(MAX_ATTRIBUTES));
        case "maximum attribute size" ->
            Problem.error("xml-limit-attribute", place, "", Integer.toString(MAX_ATTRIBUTE));
        case "maximum element count" ->
            Problem.error("xml-limit-elements", place, "", Integer.toString(MAX_ELEMENTS));
        case "text size" -> Problem.error("xml-limit-text", place, "", Integer.toString(MAX_TEXT));
        default -> Problem.error("xml-limit", place, message);
      };
    }
    var location = broken.getLocation();
    long line = location == null ? 0 : Math.max(0, location.getLineNumber() - 1);
    return Problem.error(
        "xml-broken",
        place,
        message.replaceFirst("(?s)\\s+at \\[row.*$", ""),
        Long.toString(cut.line() + line));
  }
}
