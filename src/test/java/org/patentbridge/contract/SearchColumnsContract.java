package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LicenceKind;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.index.IndexDocument.Facts;
import org.patentbridge.retrieval.Columns.Row;
import org.patentbridge.retrieval.FacetTally;
import org.patentbridge.retrieval.FoundFamily;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;

/** What every search backend tells of found records. */
public abstract class SearchColumnsContract extends SearchContract {

  private static final List<String> CLASSES = List.of("H01M 10/0562", "H01L 21/02", "F16K 1/42");
  private static final List<String> HOLDERS = List.of("苏州大学", "清华大学", "acme");
  private static final List<String> REGIONS = List.of("320505", "320500", "110000");

  private Backend backend;

  @BeforeEach
  void openBackend() {
    backend = open(rules(), null);
  }

  @AfterEach
  void close() {
    backend.end().run();
  }

  /** Random stocks that are looked at. */
  protected int stocks() {
    return 20;
  }

  @Test
  void columnsTellWhatTheDocumentSaid() {
    var facts =
        new Facts(
            List.of(),
            List.of("苏州大学"),
            "family:7",
            java.time.LocalDate.of(2018, 5, 1),
            null,
            null,
            List.of(new RegionCode("320505")),
            Set.of(LicenceKind.OPEN, LicenceKind.FREE),
            Money.yuan(5_000),
            new Trl(6),
            List.of(ChainLinkId.parse("power-battery/cathode")));
    var known =
        new IndexDocument(
            "patent:1",
            "patent",
            "电池",
            "",
            List.of(IpcSymbol.parse("H01M 10/0562")),
            List.of(),
            LegalState.GRANTED,
            true,
            facts);
    var unknown =
        new IndexDocument("offer:2", "offer", "电池", "", List.of(), List.of(), null, false);
    backend.index().update(List.of(known, unknown), List.of(), new ChangeNumber(1));
    var rows =
        backend
            .columns()
            .of(List.of("patent:1", "offer:2", "patent:9"), EnumSet.allOf(Facet.class));
    assertThat(rows).containsOnlyKeys("patent:1", "offer:2");
    assertThat(rows).containsEntry("offer:2", new Row(null, Map.of(Facet.KIND, List.of("offer"))));
    var expected =
        Map.of(
            Facet.KIND, List.of("patent"),
            Facet.CLASS, List.of("H", "H01", "H01M"),
            Facet.HOLDER, List.of("苏州大学"),
            Facet.REGION, List.of("320000", "320500", "320505"),
            Facet.STATUS, List.of("GRANTED"),
            Facet.LICENCE, List.of("FREE", "OPEN"),
            Facet.FEE, List.of("500000"),
            Facet.TRL, List.of("6"),
            Facet.YEAR, List.of("2018"),
            Facet.CHAIN, List.of("power-battery", "power-battery/cathode"));
    assertThat(rows).containsEntry("patent:1", new Row("family:7", expected));
  }

  @Test
  void aCountIsWhatASearchWithThatValueFinds() {
    for (long seed = 1; seed <= stocks(); seed++) {
      var random = new Random(seed);
      fill(random);
      var query = random.nextBoolean() ? "电池 齿轮" : "电池";
      for (var together : List.of(true, false)) {
        agrees(seed, query, together, Facet.CLASS, v -> filter(Set.of(v), Set.of(), Set.of()));
        agrees(seed, query, together, Facet.HOLDER, v -> filter(Set.of(), Set.of(v), Set.of()));
        agrees(seed, query, together, Facet.STATUS, v -> filter(Set.of(), Set.of(), Set.of(v)));
      }
    }
  }

  private void agrees(
      long seed, String query, boolean together, Facet facet, Function<String, Filter> chosen) {
    var counts = counts(query, together, facet, Filter.NONE);
    assertThat(counts).as("seed %d", seed).isNotEmpty();
    counts.forEach(
        (value, count) ->
            assertThat(families(query, together, chosen.apply(value)))
                .as("seed %d, %s %s", seed, facet, value)
                .hasSize(count));
  }

  private Map<String, Integer> counts(String query, boolean together, Facet facet, Filter filter) {
    var found = families(query, together, filter);
    var ids = found.stream().flatMap(FoundFamily::hits).map(Hit::id).toList();
    var rows = backend.columns().of(ids, Set.of(facet));
    return new FacetTally(facet, found, rows, UnaryOperator.identity()).counts();
  }

  private List<FoundFamily> families(String query, boolean together, Filter filter) {
    var hits = backend.retriever().retrieve(new RetrievalQuery("", query, filter, 1_000));
    var rows = backend.columns().of(hits.stream().map(Hit::id).toList(), Set.of());
    return together ? FoundFamily.together(hits, rows) : FoundFamily.apart(hits);
  }

  private static Filter filter(Set<String> ipc, Set<String> holders, Set<String> states) {
    return new Filter(Set.of(), ipc, holders, states, false);
  }

  /** In several segments, with some documents replaced. */
  private void fill(Random random) {
    var documents = IntStream.range(0, 60).mapToObj(i -> document(i, random)).toList();
    backend.index().update(documents.subList(0, 40), List.of(), new ChangeNumber(1));
    backend.index().update(documents.subList(30, 60), List.of(), new ChangeNumber(2));
  }

  private static IndexDocument document(int number, Random random) {
    var holders = some(HOLDERS, random);
    @Nullable String family = random.nextInt(3) == 0 ? null : "family:" + random.nextInt(15);
    return new IndexDocument(
        "patent:" + number,
        "patent",
        random.nextBoolean() ? "电池" : "齿轮",
        "",
        some(CLASSES, random).stream().map(IpcSymbol::parse).toList(),
        holders,
        LegalState.values()[random.nextInt(LegalState.values().length)],
        false,
        new Facts(
            List.of(),
            holders,
            family,
            null,
            null,
            null,
            some(REGIONS, random).stream().map(RegionCode::new).toList(),
            Set.of(),
            null,
            null,
            List.of()));
  }

  private static List<String> some(List<String> values, Random random) {
    var some = new ArrayList<String>();
    values.stream().filter(v -> random.nextBoolean()).forEach(some::add);
    return some;
  }
}
