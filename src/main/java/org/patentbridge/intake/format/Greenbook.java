package org.patentbridge.intake.format;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbridge.intake.format.markup.Draft;
import org.patentbridge.intake.format.markup.Item;
import org.patentbridge.intake.format.markup.PartyName;

/**
 * Reads the Greenbook, the tagged text of US grants of 1976 to 2001. Numbers end there with a check
 * digit, which is left out; the kind codes are those that such grants were given later. Records end
 * with the last sentence of the claims, or of the abstract where there are none.
 */
final class Greenbook implements RowReader {

  private static final Pattern OPENS = Pattern.compile("PATN\\s*");

  private static final TaggedRows.Form FORM =
      new TaggedRows.Form(
          OPENS,
          OPENS,
          Pattern.compile("[A-Z]{4}\\s*"),
          Pattern.compile("(?<tag>[A-Z][A-Z0-9]{2})(?: {2}(?<text>.*))?\\s*"),
          Pattern.compile("H{3,}T.*"),
          new TaggedRows.End(
              Pattern.compile(".*[.!?][\"')\\]]*\\s*"), Set.of("CLMS", "DCLM"), Set.of("ABST")));

  /** Kind codes by the type of application. */
  private static final Map<String, String> KIND_CODES =
      Map.of("1", "A", "2", "E", "4", "S", "5", "H", "6", "P", "7", "H");

  /** Series code under which applications for designs are numbered; they write D. */
  private static final String DESIGN_SERIES = "29";

  private static final int LENGTH_WITH_CHECK_DIGIT = 9;
  private static final int DIGITS_OF_APPLICATION = 6;
  private static final String PATENT = "PATN";

  private final TaggedRows rows = new TaggedRows(FORM, Greenbook::draft);

  static boolean isOne(Head head) {
    return Pattern.compile("(?:H{3,}T[^\\n]*\\n\\s*)?PATN\\s*\\r?\\nWKU {2}[\\s\\S]*")
        .matcher(TaggedRows.opening(head))
        .matches();
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    rows.read(source, sink);
  }

  private static Draft draft(TaggedRecord record) {
    var draft = new Draft("US", "en");
    var number = record.first(PATENT, "WKU");
    add(
        draft,
        Item.NUMBER,
        "WKU",
        Stream.of(
            number.length() == LENGTH_WITH_CHECK_DIGIT
                ? number.substring(0, LENGTH_WITH_CHECK_DIGIT - 1)
                : number));
    add(
        draft,
        Item.KIND_CODE,
        "APT",
        Stream.of(KIND_CODES.getOrDefault(record.first(PATENT, "APT"), "")));
    add(draft, Item.PUBLISHED, "ISD", record.all(PATENT, "ISD"));
    add(draft, Item.APPLICATION_NUMBER, "APN", Stream.of(application(record)));
    add(draft, Item.FILED, "APD", record.all(PATENT, "APD"));
    add(draft, Item.TITLE, "TTL", record.all(PATENT, "TTL"));
    add(
        draft,
        Item.ABSTRACT,
        "ABST",
        Stream.of(record.all("ABST").collect(Collectors.joining("\n"))));
    add(draft, Item.IPC, "ICL", record.all("CLAS", "ICL"));
    add(draft, Item.HOLDERS, "ASSG", record.all("ASSG", "NAM").map(PartyName::turned));
    add(draft, Item.INVENTORS, "INVT", record.all("INVT", "NAM").map(PartyName::turned));
    return draft;
  }

  private static void add(Draft draft, Item item, String tag, Stream<String> texts) {
    texts.forEach(text -> draft.add(new Draft.Value(item, tag, text, "")));
  }

  /** The series in two digits, then the number without its check digit. */
  private static String application(TaggedRecord record) {
    var series = record.first(PATENT, "SRC");
    var number = record.first(PATENT, "APN");
    if (number.length() < DIGITS_OF_APPLICATION) {
      return "";
    }
    var digits = number.substring(0, DIGITS_OF_APPLICATION);
    return series.equals("D")
        ? DESIGN_SERIES + digits
        : "0".repeat(Math.max(0, 2 - series.length())) + series + digits;
  }
}
