package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.domain.search.Clue;
import org.patentbridge.retrieval.Retriever;
import org.patentbridge.retrieval.Vocabulary;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.TextField;
import org.patentbridge.retrieval.language.QueryLanguage;

/** Looks for the clause that kept everything out, within a bounded number of counts. */
final class NothingFound {

  /** Each costs about as much as the search itself. */
  private static final int MOST_COUNTS = 12;

  private static final int MOST_WORDS = 4;
  private static final int SHOWN_TEXT = 40;

  private final Retriever retriever;
  private final Vocabulary vocabulary;
  private final AskedQuery asked;
  private final List<Clue> clues = new ArrayList<>();
  private int counts;

  NothingFound(Retriever retriever, Vocabulary vocabulary, AskedQuery asked) {
    this.retriever = retriever;
    this.vocabulary = vocabulary;
    this.asked = asked;
  }

  /** What may help, the surest first; empty where nothing does. */
  List<Clue> clues() {
    withoutOne();
    if (clues.isEmpty() && asked.clauses().size() > 1) {
      thoseThatFindNothing();
    }
    instead();
    return List.copyOf(clues);
  }

  /** How many a search would find; 0 when there were counts enough. */
  private long count(AskedQuery query) {
    return counts++ < MOST_COUNTS ? retriever.count(query.query(1)) : 0;
  }

  private void withoutOne() {
    int parts = asked.clauses().size() + (asked.text().isBlank() ? 0 : 1);
    if (parts < 2) {
      return;
    }
    for (int i = 0; i < asked.clauses().size(); i++) {
      add(Clue.Kind.WITHOUT, asked.clauses().get(i).written(), "", count(asked.without(i)));
    }
    if (!asked.text().isBlank()) {
      add(Clue.Kind.WITHOUT, shortened(asked.text()), "", count(asked.withText("")));
    }
  }

  private void add(Clue.Kind kind, String clause, String instead, long found) {
    if (found > 0) {
      clues.add(new Clue(kind, clause, instead, found));
    }
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN_TEXT ? text : text.substring(0, SHOWN_TEXT) + "…";
  }

  private void thoseThatFindNothing() {
    for (int i = 0; i < asked.clauses().size() && counts < MOST_COUNTS; i++) {
      if (count(asked.only(i)) == 0) {
        clues.add(new Clue(Clue.Kind.FINDS_NOTHING, asked.clauses().get(i).written(), "", 0));
      }
    }
  }

  /** A class above, or a word that is spelt nearly so. */
  private void instead() {
    for (int i = 0; i < asked.clauses().size(); i++) {
      int place = i;
      var clause = asked.clauses().get(i);
      switch (clause.condition()) {
        case Condition.ClassPart(var part) -> classAbove(place, part);
        case Condition.Words(var field, var word) ->
            respelt(field, word)
                .ifPresent(better -> tried(place, new Condition.Words(field, better)));
        case Condition.Phrase(var field, var words) ->
            respelt(field, words)
                .ifPresent(better -> tried(place, new Condition.Phrase(field, better)));
        default -> {
          // Nothing is near to it.
        }
      }
    }
    respelt(TextField.TEXT, asked.text())
        .ifPresent(
            better ->
                add(
                    Clue.Kind.INSTEAD,
                    shortened(asked.text()),
                    better,
                    count(asked.withText(better))));
  }

  private boolean tried(int place, Condition better) {
    long found = count(asked.with(place, better));
    var written = QueryLanguage.print(better);
    add(Clue.Kind.INSTEAD, asked.clauses().get(place).written(), written, found);
    return found > 0;
  }

  private void classAbove(int place, IpcPrefix part) {
    var above = part.findParent();
    while (above.isPresent() && !tried(place, new Condition.ClassPart(above.get()))) {
      above = above.get().findParent();
    }
  }

  /** The text with those words replaced that nobody wrote, where words near to them are known. */
  private Optional<String> respelt(TextField field, String text) {
    var better = text;
    int words = 0;
    for (var word : text.split("[^\\p{IsLatin}\\p{IsDigit}]+")) {
      if (!word.isEmpty() && words++ < MOST_WORDS) {
        var near = vocabulary.findNear(field, word);
        better = near.isPresent() ? better.replace(word, near.get()) : better;
      }
    }
    return better.equals(text) ? Optional.empty() : Optional.of(better);
  }
}
