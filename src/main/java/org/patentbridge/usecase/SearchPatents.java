package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Seals;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.RefusedQueryException;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.domain.search.FoundPage;
import org.patentbridge.domain.search.Guidance;
import org.patentbridge.domain.search.Strength;
import org.patentbridge.retrieval.FoundFamily;
import org.patentbridge.retrieval.StrongMatch;
import org.patentbridge.usecase.ResultReader.Question;
import org.patentbridge.usecase.ResultReader.Result;

/**
 * Finds patents and offers for a free text or a number.
 *
 * <p>A text finds whatever shares a word with it, which is most of an inventory. So what is
 * counted, brought together and paged through are the best {@value FoundPage#MOST_HITS} hits; where
 * fewer were found, the counts are exact.
 */
@Act(Scope.READ)
@ApplicationScoped
public class SearchPatents {

  private static final Set<Facet> ALL_FACETS = EnumSet.allOf(Facet.class);

  private final Engine engine;
  private final QueryDesk desk;
  private final ResultReader reader;
  private final FacetDesk facets;
  private final Seals seals;

  SearchPatents(Engine engine, QueryDesk desk, ResultReader reader, FacetDesk facets, Seals seals) {
    this.engine = engine;
    this.desk = desk;
    this.reader = reader;
    this.facets = facets;
    this.seals = seals;
  }

  /**
   * What is asked.
   *
   * @param text words in either language, a number in any written form, or a query; may be blank
   *     where conditions are stated
   * @param conditions what the rows must meet
   * @param limit most rows of a page, 1 to 200
   * @param after cursor of the page before, null for the first page
   * @param allMembers whether members of one family stand each by itself
   * @param facets whether facets are counted
   */
  public record Request(
      String text,
      SearchConditions conditions,
      int limit,
      @Nullable String after,
      boolean allMembers,
      boolean facets) {}

  /**
   * Searches; everything found is public, so anybody may.
   *
   * @throws InvalidValueException for a cursor of another search or of an older state of the index,
   *     and for a condition that names no value of its field
   * @throws RefusedQueryException for a query that makes no sense
   */
  public FoundPage run(Viewer viewer, Request request) {
    return page(
        new Request(
            request.text(),
            desk.canonical(request.conditions()),
            request.limit(),
            request.after(),
            request.allMembers(),
            request.facets()));
  }

  private FoundPage page(Request request) {
    var generation = engine.retriever().generation();
    var question = digest(request);
    var after = request.after();
    var cursor = after == null ? null : SearchCursor.read(seals, after, generation, question);
    var asked = desk.read(request.text(), request.conditions());
    var result = read(request, asked);
    var families = result.families();
    int from = cursor == null ? 0 : placeAfter(cursor, families, after);
    int to = Math.min(families.size(), from + request.limit());
    var shown = families.subList(from, to);
    var next =
        to == families.size()
            ? null
            : SearchCursor.of(generation, question, shown.getLast().best().id()).text(seals);
    return new FoundPage(
        reader.withPassages(asked.query(FoundPage.MOST_HITS), shown),
        next,
        families.size(),
        result.cutOff(),
        request.facets() ? counted(request, result) : List.of(),
        new Guidance(
            asked.written(), asked.notes(), families.isEmpty() ? desk.clues(asked) : List.of()),
        strength(asked, families));
  }

  /** Of the best of all pages; null for a query and for a number, whose rows meet what they say. */
  private @Nullable Strength strength(AskedQuery asked, List<FoundFamily> families) {
    if (asked.text().isBlank()) {
      return null;
    }
    return families.stream()
        .findFirst()
        .flatMap(f -> engine.retriever().explain(asked.query(1), f.best().id(), BilingualText.NONE))
        .map(new StrongMatch(engine.rulebook().ranking().strongMatch())::judge)
        .orElse(Strength.NONE);
  }

  private static int placeAfter(
      SearchCursor cursor, List<FoundFamily> families, @Nullable String text) {
    return IntStream.range(0, families.size())
            .filter(i -> families.get(i).best().id().equals(cursor.last()))
            .findFirst()
            .orElseThrow(() -> new InvalidValueException("cursor", String.valueOf(text)))
        + 1;
  }

  /** A facet's own choice does not narrow its counts, so it is read without it. */
  private List<org.patentbridge.domain.search.FacetCounts> counted(Request request, Result result) {
    return facets.count(
        request.conditions(),
        facet ->
            request.conditions().chosen(facet).isEmpty()
                ? result
                : read(request, desk.read(request.text(), request.conditions().without(facet))));
  }

  private Result read(Request request, AskedQuery asked) {
    return reader.read(
        new Question(
            asked.query(FoundPage.MOST_HITS),
            request.facets() ? ALL_FACETS : Set.of(),
            !request.allMembers(),
            null));
  }

  /** All that decides about rows and their order; the size of a page does not. */
  private static Digest digest(Request request) {
    return Digest.ofLines(
        Stream.concat(
            Stream.of(request.text().length() + " " + request.allMembers(), request.text()),
            request.conditions().lines()));
  }
}
