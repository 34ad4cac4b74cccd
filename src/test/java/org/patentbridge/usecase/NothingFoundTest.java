package org.patentbridge.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.domain.search.Clue;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.Retriever;
import org.patentbridge.retrieval.Vocabulary;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.TextField;

class NothingFoundTest {

  /** Finds 7 records for whatever does not ask for what it lacks, and counts the questions. */
  private static final class Inventory implements Retriever, Vocabulary {

    private final List<Condition> lacking;
    private final List<RetrievalQuery> asked = new ArrayList<>();

    Inventory(Condition... lacking) {
      this.lacking = List.of(lacking);
    }

    @Override
    public long count(RetrievalQuery query) {
      asked.add(query);
      var clauses = query.filter().condition().clauses();
      return lacking.stream().anyMatch(clauses::contains) ? 0 : 7;
    }

    @Override
    public Optional<String> findNear(TextField field, String word) {
      return word.equals("grafite") ? Optional.of("graphite") : Optional.empty();
    }

    @Override
    public List<WidePrefix> widePrefixes(Condition condition) {
      return List.of();
    }

    @Override
    public IndexGeneration generation() {
      throw new UnsupportedOperationException("only counts");
    }

    @Override
    public List<Hit> retrieve(RetrievalQuery query) {
      throw new UnsupportedOperationException("only counts");
    }

    @Override
    public List<Hit> latest(RetrievalQuery.Filter filter, int limit) {
      throw new UnsupportedOperationException("only counts");
    }

    @Override
    public Map<String, Double> relevanceOf(RetrievalQuery query, Collection<String> ids) {
      throw new UnsupportedOperationException("only counts");
    }

    @Override
    public List<Hit> retrieveOtherwise(RetrievalQuery query) {
      throw new UnsupportedOperationException("only counts");
    }

    @Override
    public Map<String, Explanation> explainAll(
        RetrievalQuery query, Map<String, BilingualText> texts) {
      throw new UnsupportedOperationException("only counts");
    }

    List<Clue> clues(String text, Condition... clauses) {
      var parts =
          List.of(clauses).stream().map(c -> new AskedQuery.Clause(String.valueOf(c), c)).toList();
      return new NothingFound(this, this, new AskedQuery(text, null, parts, List.of())).clues();
    }
  }

  private static Condition word(String text) {
    return new Condition.Words(TextField.TEXT, text);
  }

  private static Condition part(String key) {
    return new Condition.ClassPart(new IpcPrefix(key));
  }

  @Test
  void theClauseThatKeepsEverythingOutIsNamedWithWhatIsThereWithoutIt() {
    var inventory = new Inventory(word("unobtainium"));
    assertThat(inventory.clues("", word("battery"), word("unobtainium")))
        .containsExactly(new Clue(Clue.Kind.WITHOUT, word("unobtainium").toString(), "", 7));
  }

  @Test
  void whereNoSingleOneHelpsThoseThatFindNothingAreNamed() {
    var inventory = new Inventory(word("a1"), word("b1"));
    assertThat(inventory.clues("", word("a1"), word("b1"), word("battery")))
        .containsExactly(
            new Clue(Clue.Kind.FINDS_NOTHING, word("a1").toString(), "", 0),
            new Clue(Clue.Kind.FINDS_NOTHING, word("b1").toString(), "", 0));
  }

  @Test
  void theFirstClassAboveThatHoldsSomethingStandsInForOneThatDoesNot() {
    var inventory = new Inventory(part("H01M99/01"), part("H01M99"));
    assertThat(inventory.clues("", part("H01M99/01")))
        .containsExactly(new Clue(Clue.Kind.INSTEAD, part("H01M99/01").toString(), "ipc:H01M", 7));
  }

  @Test
  void aSlipOfThePenIsRespeltInConditionsAndInPlainText() {
    var inventory = new Inventory(word("grafite"));
    assertThat(inventory.clues("", word("grafite")))
        .containsExactly(new Clue(Clue.Kind.INSTEAD, word("grafite").toString(), "graphite", 7));
    assertThat(inventory.clues("grafite ring"))
        .containsExactly(new Clue(Clue.Kind.INSTEAD, "grafite ring", "graphite ring", 7));
  }

  @Test
  void neverAreMoreThanTwelveQuestionsAsked() {
    var many = new ArrayList<Condition>();
    for (int i = 0; i < 40; i++) {
      many.add(i % 2 == 0 ? part("H01M%d/01".formatted(i)) : word("grafite"));
    }
    var inventory = new Inventory(many.toArray(Condition[]::new));
    inventory.clues("text", many.toArray(Condition[]::new));
    assertThat(inventory.asked).hasSize(12);
  }
}
