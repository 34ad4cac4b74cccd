package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.Unplaced;
import org.patentbridge.domain.industry.Enrichment.Kind;
import org.patentbridge.domain.industry.Enrichment.Subject;
import org.patentbridge.enrichment.ChainPlacer;
import org.patentbridge.enrichment.industry.Enricher.Input;

/**
 * Lists the records that stand on no chain link, each with why.
 *
 * <p>Records are placed as they are walked through, so that the list is of the tables and records
 * of this moment, whatever is kept.
 */
@Act(Scope.READ)
@ApplicationScoped
public class ListUnplaced {

  private static final int PAGE = 500;

  private final Engine engine;
  private @Nullable ChainPlacer placer;

  ListUnplaced(Engine engine) {
    this.engine = engine;
  }

  /**
   * A record without a place.
   *
   * @param subject the record
   * @param title first line of its text
   * @param because why it has none
   */
  public record Row(Subject subject, String title, Unplaced because) {}

  /**
   * By id, after the given one.
   *
   * @param limit most rows
   */
  public List<Row> run(Viewer viewer, Kind kind, @Nullable String after, int limit) {
    if (kind == Kind.NEED) {
      Access.mustOrganize(viewer, "list needs without a chain link");
    }
    var source =
        EnrichmentSource.of(engine.records()).stream()
            .filter(s -> s.kind() == kind)
            .findFirst()
            .orElseThrow();
    List<Row> rows = new ArrayList<>();
    var last = after;
    List<Input> page;
    do {
      page = source.listAfter(last, PAGE);
      for (var input : page) {
        last = input.subject().id();
        if (rows.size() < limit && isUnplaced(input)) {
          rows.add(row(input));
        }
      }
    } while (page.size() == PAGE && rows.size() < limit);
    return rows;
  }

  private boolean isUnplaced(Input input) {
    return input.stated().isEmpty()
        && placer().place(input.text(), input.ipc(), input.branch()).isEmpty();
  }

  private Row row(Input input) {
    return new Row(
        input.subject(),
        input.text().lines().findFirst().orElse(""),
        placer().whyNot(input.text(), input.ipc(), input.branch()));
  }

  private synchronized ChainPlacer placer() {
    var known = placer;
    if (known == null) {
      known = new ChainPlacer(engine.rulebook().chains());
      placer = known;
    }
    return known;
  }
}
