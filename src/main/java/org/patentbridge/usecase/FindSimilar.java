package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.search.FoundPage;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.ValueField;
import org.patentbridge.usecase.ResultReader.Question;

/**
 * Finds patents whose texts are like that of a given one: its own text is the query. The patent
 * itself and its family are left out.
 */
@Act(Scope.READ)
@ApplicationScoped
public class FindSimilar {

  private static final Condition PATENTS = new Condition.Value(ValueField.KIND, "patent");

  /** Shared words shown as reasons; more than eight are not read. */
  private static final int MOST_TERMS = 8;

  private final Engine engine;
  private final QueryDesk desk;
  private final ResultReader reader;

  FindSimilar(Engine engine, QueryDesk desk, ResultReader reader) {
    this.engine = engine;
    this.desk = desk;
    this.reader = reader;
  }

  /**
   * What is asked.
   *
   * @param patent to which others shall be like
   * @param conditions what the others must meet
   * @param limit most rows, 1 to 200
   * @param allMembers whether members of one family stand each by itself
   */
  public record Request(
      PatentId patent, SearchConditions conditions, int limit, boolean allMembers) {}

  /**
   * Searches; patents are public, so anybody may.
   *
   * @throws NotFoundException when there is no such patent
   */
  public FoundPage run(Viewer viewer, Request request) {
    var id = request.patent();
    var patent =
        engine
            .records()
            .patents()
            .find(id)
            .orElseThrow(() -> new NotFoundException("patent", id.value()));
    var query =
        new RetrievalQuery(
            patent.text().titles(),
            patent.text().bodies(),
            desk.read(request.conditions()).filter().and(PATENTS),
            FoundPage.MOST_HITS);
    var besides = OfferingId.of(patent.id());
    var result = reader.read(new Question(query, Set.of(), !request.allMembers(), besides));
    var shown = result.families().stream().limit(request.limit()).toList();
    return new FoundPage(
        reader.withTerms(query, shown, MOST_TERMS),
        null,
        result.families().size(),
        result.cutOff(),
        java.util.List.of());
  }
}
