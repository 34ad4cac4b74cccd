package org.patentbridge.intake.format;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts over a whole file what its records had to have read otherwise than they stand. */
final class Tally {

  /** Different things of one sort that are named; more are only counted. */
  private static final int MOST_NAMED = 20;

  private final Map<String, Integer> entities = new TreeMap<>();
  private final Map<String, Integer> languages = new TreeMap<>();
  private final Map<String, Integer> classes = new TreeMap<>();
  private int unnamed;
  private int byCpc;

  /** A named character that is in no table; its name stands in the text. */
  void entityUnknown(String name) {
    count(entities, name);
  }

  /** A text in a language that has no place. */
  void languageNotKept(String name) {
    count(languages, name);
  }

  /** A class that is no symbol of the IPC. */
  void classUnread(String written) {
    count(classes, written.replaceAll("\\s+", " "));
  }

  /** A patent whose classes are of the CPC, for want of any of the IPC. */
  void classedByCpc() {
    byCpc++;
  }

  private void count(Map<String, Integer> counts, String name) {
    if (counts.containsKey(name) || counts.size() < MOST_NAMED) {
      counts.merge(name, 1, Integer::sum);
    } else {
      unnamed++;
    }
  }

  /** Tells what was counted. */
  void tell(Source source, RowSink sink) {
    var place = source.place(0);
    if (byCpc > 0) {
      sink.note(Notes.note("ipc-from-cpc", place, Integer.toString(byCpc)));
    }
    if (!languages.isEmpty()) {
      sink.note(Notes.note("languages-not-kept", place, told(languages)));
    }
    if (!classes.isEmpty()) {
      sink.note(Notes.note("classes-unread", place, told(classes)));
    }
    if (!entities.isEmpty()) {
      sink.note(Notes.note("entities-unknown", place, told(entities)));
    }
    if (unnamed > 0) {
      sink.note(Notes.note("more-not-named", place, Integer.toString(unnamed)));
    }
  }

  private static String told(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getKey() + " × " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
