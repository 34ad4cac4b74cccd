package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.retrieval.Retriever;

/** What every search backend keeps, whoever does the searching. */
public abstract class SearchBackendContract extends SearchContract {

  private Backend backend;

  @BeforeEach
  void openBackend() {
    backend = open(rules(), null);
  }

  @AfterEach
  void closeBackend() {
    backend.end().run();
  }

  @Test
  void anEmptyIndexAnswersWithNothing() {
    assertThat(index().count()).isZero();
    assertThat(index().generation().lastChange()).isEqualTo(ChangeNumber.NONE);
    assertThat(retriever().retrieve(query("不锈钢", 10))).isEmpty();
    assertThat(retriever().relevanceOf(query("不锈钢", 10), List.of("patent:CN101A"))).isEmpty();
    assertThat(retriever().explain(query("不锈钢", 10), "patent:CN101A", BilingualText.NONE))
        .isEmpty();
    assertThat(index().check().problems()).isEmpty();
  }

  @Test
  void aCommitCarriesItsLastChangeAndTheRules() {
    index().update(STOCK, List.of(), new ChangeNumber(17));
    assertThat(index().generation().lastChange()).isEqualTo(new ChangeNumber(17));
    assertThat(index().generation().rules()).isEqualTo(rules().fingerprint());
    assertThat(retriever().generation()).isEqualTo(index().generation());
  }

  @Test
  void anUpdateWithoutDocumentsStillMovesTheLastChange() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    index().update(List.of(), List.of(), new ChangeNumber(6));
    assertThat(index().generation().lastChange()).isEqualTo(new ChangeNumber(6));
    assertThat(index().count()).isEqualTo(4);
  }

  @Test
  void theSameUpdateAgainChangesNothing() {
    index().update(STOCK, List.of("offer:zj:7"), new ChangeNumber(4));
    var before = retriever().retrieve(query("不锈钢 电池", 10));
    index().update(STOCK, List.of("offer:zj:7"), new ChangeNumber(4));
    assertThat(index().count()).isEqualTo(3);
    assertThat(index().generation().lastChange()).isEqualTo(new ChangeNumber(4));
    assertSameHits(retriever().retrieve(query("不锈钢 电池", 10)), before, traits().historyFree());
  }

  @Test
  void anOlderUpdateThatArrivesLateDoesNotTurnTheCommitBack() {
    index().update(STOCK, List.of(), new ChangeNumber(9));
    index().update(List.of(OFFER), List.of(), new ChangeNumber(5));
    assertThat(index().generation().lastChange()).isEqualTo(new ChangeNumber(9));
  }

  @Test
  void aRemovedDocumentIsGone() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    index().update(List.of(), List.of("patent:CN103A"), new ChangeNumber(5));
    assertThat(ids(query("不锈钢", 10))).containsExactly("offer:zj:7");
    assertThat(retriever().relevanceOf(query("不锈钢", 10), List.of("patent:CN103A"))).isEmpty();
    assertThat(retriever().explain(query("不锈钢", 10), "patent:CN103A", BilingualText.NONE))
        .isEmpty();
    assertThat(index().count()).isEqualTo(3);
  }

  @Test
  void aChangedDocumentIsFoundByItsNewWordsOnly() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    var rewritten =
        new IndexDocument(
            "offer:zj:7", "offer", "果园喷药无人机", "自主导航", List.of(), List.of(), null, false);
    index().update(List.of(rewritten), List.of(), new ChangeNumber(5));
    assertThat(ids(query("焊接机器人", 10))).doesNotContain("offer:zj:7");
    assertThat(ids(query("喷药无人机", 10))).containsExactly("offer:zj:7");
  }

  @Test
  void aRebuildIsSeenOnlyOnceItIsSwappedAndThenAtOnce() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    try (var rebuild = index().rebuild()) {
      rebuild.add(STEEL);
      assertThat(index().count()).isEqualTo(4);
      assertThat(index().generation().lastChange()).isEqualTo(new ChangeNumber(4));
      var generation = rebuild.swap(new ChangeNumber(6));
      assertThat(index().generation()).isEqualTo(generation);
    }
    assertThat(index().count()).isEqualTo(1);
    assertThat(index().generation().lastChange()).isEqualTo(new ChangeNumber(6));
    assertThat(ids(query("电池 不锈钢", 10))).containsExactly("patent:CN103A");
  }

  @Test
  void aRebuildThatIsGivenUpLeavesTheIndexAsItWas() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    try (var rebuild = index().rebuild()) {
      rebuild.add(STEEL);
    }
    assertThat(index().count()).isEqualTo(4);
    try (var rebuild = index().rebuild()) {
      rebuild.swap(new ChangeNumber(5));
    }
    assertThat(index().count()).isZero();
  }

  @Test
  void aDocumentAddedTwiceToARebuildIsHeldOnce() {
    try (var rebuild = index().rebuild()) {
      rebuild.add(STEEL);
      rebuild.add(STEEL);
      rebuild.swap(new ChangeNumber(1));
    }
    assertThat(index().count()).isEqualTo(1);
  }

  @Test
  void updatesGoOnAfterASwap() {
    try (var rebuild = index().rebuild()) {
      rebuild.add(STEEL);
      rebuild.swap(new ChangeNumber(1));
    }
    index().update(List.of(BATTERY), List.of(), new ChangeNumber(2));
    assertThat(index().count()).isEqualTo(2);
    assertThat(index().generation().lastChange()).isEqualTo(new ChangeNumber(2));
  }

  @Test
  void filtersKeepOutWhatDoesNotMeetThem() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    var everything = "磷酸铁锂电池隔膜 不锈钢";
    assertThat(filtered(everything, kinds("offer"))).containsExactly("offer:zj:7");
    assertThat(filtered(everything, ipc("H01M"))).containsOnly("patent:CN101A", "patent:CN102A");
    assertThat(filtered(everything, ipc("H01M10"))).containsOnly("patent:CN101A");
    assertThat(filtered(everything, ipc("H01M10/0562"))).containsOnly("patent:CN101A");
    assertThat(filtered(everything, ipc("C", "H01M50")))
        .containsOnly("patent:CN101A", "patent:CN102A", "patent:CN103A");
    assertThat(filtered(everything, ipc("H01M1"))).isEmpty();
    assertThat(filtered(everything, holder("(北京)钢铁研究总院"))).containsOnly("patent:CN103A");
    assertThat(filtered(everything, state(LegalState.PENDING))).containsOnly("patent:CN102A");
    assertThat(filtered(everything, new Filter(Set.of(), Set.of(), Set.of(), Set.of(), true)))
        .containsOnly("patent:CN102A");
    assertThat(
            filtered(
                everything,
                new Filter(Set.of("patent"), Set.of("H01M"), Set.of(), Set.of("GRANTED"), false)))
        .containsOnly("patent:CN101A");
  }

  @Test
  void whatPassesIsCountedAndComesInTheOrderOfIdsWhereNoDayIsKnown() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    assertThat(retriever().latest(ipc("H01M"), 10))
        .extracting(Hit::id)
        .containsExactly("patent:CN101A", "patent:CN102A");
    assertThat(retriever().latest(Filter.NONE, 2))
        .extracting(Hit::id)
        .containsExactly("offer:zj:7", "patent:CN101A");
    assertThat(retriever().count(new RetrievalQuery("", "", ipc("H01M"), 1))).isEqualTo(2);
    assertThat(retriever().count(new RetrievalQuery("", "不锈钢", Filter.NONE, 1))).isEqualTo(2);
    assertThat(retriever().count(new RetrievalQuery("", "不锈钢", kinds("offer"), 1))).isEqualTo(1);
  }

  private List<String> filtered(String text, Filter filter) {
    return ids(new RetrievalQuery("", text, filter, 10));
  }

  private List<String> ids(RetrievalQuery query) {
    return retriever().retrieve(query).stream().map(Hit::id).toList();
  }

  private static Filter kinds(String kind) {
    return new Filter(Set.of(kind), Set.of(), Set.of(), Set.of(), false);
  }

  private static Filter ipc(String... keys) {
    return new Filter(Set.of(), Set.of(keys), Set.of(), Set.of(), false);
  }

  private static Filter holder(String name) {
    var normalized = new OrganizationName(name).normalized();
    return new Filter(Set.of(), Set.of(), Set.of(normalized), Set.of(), false);
  }

  private static Filter state(LegalState state) {
    return new Filter(Set.of(), Set.of(), Set.of(), Set.of(state.name()), false);
  }

  private SearchIndex index() {
    return backend.index();
  }

  private Retriever retriever() {
    return backend.retriever();
  }
}
