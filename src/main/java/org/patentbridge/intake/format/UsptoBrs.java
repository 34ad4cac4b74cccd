package org.patentbridge.intake.format;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbridge.intake.format.markup.Draft;
import org.patentbridge.intake.format.markup.Item;
import org.patentbridge.intake.format.markup.PartyName;

/**
 * Reads grants in the tagged text of the USPTO's search system for examiners (BRS). Assignees are
 * holders, else applicants. Records end with the name of their database.
 */
final class UsptoBrs implements RowReader {

  private static final String BOUNDARY = "*** BRS DOCUMENT BOUNDARY ***";

  private static final TaggedRows.Form FORM =
      new TaggedRows.Form(
          Pattern.compile("[A-Z0-9]{7,12}\\t.*"),
          Pattern.compile(Pattern.quote(BOUNDARY) + "\\s*"),
          Pattern.compile("(?!)"),
          Pattern.compile("(?<tag>[A-Z][A-Z0-9]{1,4})(?: (?<text>.*))?\\s*"),
          Pattern.compile("(?!)"),
          new TaggedRows.End(Pattern.compile("DSRC [A-Z]{2,}\\s*"), Set.of(""), Set.of()));

  private static final Pattern NUMBER =
      Pattern.compile("(?<country>[A-Z]{2}) (?<number>\\S+) (?<kind>[A-Z][0-9]?)");

  /** Where a record says nothing. */
  private static final String NOTHING = "N/A";

  private static final int LINES_OF_HEAD = 4;

  private final TaggedRows rows = new TaggedRows(FORM, UsptoBrs::draft);

  static boolean isOne(Head head) {
    return TaggedRows.opening(head)
        .lines()
        .limit(LINES_OF_HEAD)
        .anyMatch(line -> line.strip().equals(BOUNDARY));
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    rows.read(source, sink);
  }

  private static Draft draft(TaggedRecord record) {
    var draft = new Draft("US", "en");
    var number = NUMBER.matcher(record.first("", "DID"));
    if (number.matches()) {
      add(draft, Item.COUNTRY, "DID", Stream.of(number.group("country")));
      add(draft, Item.NUMBER, "DID", Stream.of(number.group("number")));
      add(draft, Item.KIND_CODE, "DID", Stream.of(number.group("kind")));
    }
    add(draft, Item.PUBLISHED, "GISD", record.all("", "GISD"));
    add(draft, Item.APPLICATION_NUMBER, "APNR", record.all("", "APNR"));
    add(draft, Item.FILED, "AFD", record.all("", "AFD"));
    add(draft, Item.TITLE, "TTL", record.all("", "TTL"));
    add(
        draft,
        Item.ABSTRACT,
        "ABPR",
        Stream.of(record.all("", "ABPR").collect(Collectors.joining("\n"))));
    add(draft, Item.IPC, "IPCP", Stream.of("IPCP", "IPCS").flatMap(tag -> record.all("", tag)));
    add(draft, Item.CPC, "CPOI", record.all("", "CPOI"));
    var holders = names(record, "ASNM").isEmpty() ? "AANM" : "ASNM";
    add(draft, Item.HOLDERS, holders, names(record, holders).stream());
    add(draft, Item.INVENTORS, "INNM", names(record, "INNM").stream());
    return draft;
  }

  private static List<String> names(TaggedRecord record, String tag) {
    return record
        .all("", tag)
        .filter(name -> !name.equals(NOTHING))
        .map(PartyName::turned)
        .toList();
  }

  private static void add(Draft draft, Item item, String tag, Stream<String> texts) {
    texts.forEach(text -> draft.add(new Draft.Value(item, tag, text, "")));
  }
}
