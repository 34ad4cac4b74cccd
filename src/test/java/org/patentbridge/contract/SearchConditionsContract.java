package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LicenceKind;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.index.IndexDocument.Facts;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.language.QueryLanguage;
import org.patentbridge.retrieval.language.QueryReading;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.RulebookReader;

/** Every condition finds just the records that meet it, whoever does the searching. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SearchConditionsContract extends SearchContract {

  private static final Rulebook RULES =
      new RulebookReader().reading(Path.of("index-config")).getRulebook();
  private static final QueryLanguage LANGUAGE = new QueryLanguage(RULES);

  private static final IndexDocument CELL =
      new IndexDocument(
          "patent:cell",
          "patent",
          "低温锂离子电池\nLow-temperature lithium-ion battery",
          "一种固体电解质（硫化物）及待处理废水的回收，白金催化。能量密度300Wh/kg，Solid electrolytes are used in batteries.",
          List.of(IpcSymbol.parse("H01M10/0525")),
          List.of("华为技术有限公司"),
          LegalState.GRANTED,
          true,
          new Facts(
              List.of("CN107123456B", "CN107123456", "CN201710601862.3", "CN201710601862"),
              List.of(),
              null,
              LocalDate.of(2017, 7, 21),
              LocalDate.of(2019, 3, 5),
              null,
              List.of(new RegionCode("320500")),
              Set.of(LicenceKind.OPEN),
              Money.yuan(50_000),
              new Trl(6),
              List.of(ChainLinkId.parse("hydrogen/storage"))));
  private static final IndexDocument MEMBRANE =
      new IndexDocument(
          "patent:membrane",
          "patent",
          "隔膜的涂覆方法",
          "用于电池，处理后的隔膜。充电很快。",
          List.of(IpcSymbol.parse("H01M50/40")),
          List.of("清华大学", "华为终端有限公司"),
          LegalState.PENDING,
          false,
          new Facts(
              List.of("CN108000001A"),
              List.of(),
              null,
              LocalDate.of(2020, 1, 31),
              null,
              null,
              List.of(new RegionCode("110000")),
              Set.of(LicenceKind.TRANSFER),
              null,
              new Trl(4),
              List.of()));
  private static final IndexDocument ROBOT =
      new IndexDocument(
          "offer:robot",
          "offer",
          "Welding robot",
          "It welds the battery of an electric car, and a polymer, polymers, polyimide film.",
          List.of(),
          List.of(),
          null,
          false,
          Facts.NONE);

  private Backend backend;

  @BeforeAll
  void fill() {
    backend = open(RULES, null);
    backend.index().update(List.of(CELL, MEMBRANE, ROBOT), List.of(), new ChangeNumber(1));
  }

  @AfterAll
  void close() {
    backend.end().run();
  }

  private static Condition condition(String query) {
    return switch (LANGUAGE.read(query)) {
      case QueryReading.Asked(var condition) -> condition;
      case QueryReading.PlainText plain -> throw new AssertionError("plain: " + plain.text());
    };
  }

  private List<String> found(String query) {
    var filter = new Filter(condition(query));
    var hits = backend.retriever().latest(filter, 10);
    assertThat(backend.retriever().count(new RetrievalQuery("", "", filter, 1)))
        .isEqualTo(hits.size());
    return hits.stream()
        .map(Hit::id)
        .map(id -> id.substring(id.indexOf(':') + 1))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // words: in any form, by synonyms, wherever they stand
        "text:电池 | cell membrane",
        "text:铂 | cell",
        "text:platinum | cell",
        "text:铂催化 | cell",
        "text:电池隔膜 | membrane",
        "text:隔膜电池 | membrane",
        "text:battery | cell robot",
        "text:batteries | cell robot",
        "text:welding | robot",
        "text:电池的 | cell membrane",
        "abstract:锂离子 | ''",
        "title:锂離子 | cell",
        "text:３００wh/kg | cell",
        "text:Li-Ion | ''",
        // phrases: what is written, inside words too, not across stops
        "\"处理\" | cell membrane",
        "\"待处理\" | cell",
        "\"固体电解质\" | cell",
        "\"铂\" | ''",
        "\"电解质硫化物\" | ''",
        "\"电解质（硫化物）\" | cell",
        "\"电池处理\" | ''",
        "\"solid electrolytes are\" | cell",
        "\"solid electrolyte\" | ''",
        "\"lithium ion battery\" | cell",
        "\"battery 一种\" | ''",
        "\"300 Wh\" | cell",
        // prefixes
        "poly* | robot",
        "polym* | robot",
        "polymeri* | ''",
        "lithium-io* | cell",
        "电解* | cell",
        "硫化物固* | ''",
        // near
        "电池 NEAR4 处理 | membrane",
        "处理 NEAR1 电池 | membrane",
        "处理 NEAR0 电池 | ''",
        "低温 NEAR0 锂离子电池 | cell",
        "electrolyte NEAR3 battery | cell",
        "(weld OR solder) NEAR1 batter* | robot",
        "铂 NEAR1 催化 | cell",
        "title:隔膜 NEAR1 title:涂覆 | membrane",
        "robot NEAR50 battery | ''",
        // holders by their words and exactly
        "holder:华为 | cell membrane",
        "holder:华为 AND holder:清华 | membrane",
        "holder=华为技术有限公司 | cell",
        "holder=华为 | ''",
        // classes, numbers, values
        "ipc:H01M | cell membrane",
        "ipc:H01M10 | cell",
        "ipc:H01M10/05 | cell",
        "ipc:H01M10/0525 | cell",
        "ipc:H01M1 | ''",
        "ipc:H* | cell membrane",
        "number:CN107123456B | cell",
        "number:107123456 | cell",
        "申请号:201710601862.3 | cell",
        "status:granted | cell",
        "licence:transfer | membrane",
        "open-licence:yes | cell",
        "open-licence:no | membrane robot",
        "region:江苏 | cell",
        "region:苏州 | cell",
        "chain:hydrogen | cell",
        "chain:hydrogen/storage | cell",
        "kind:offer | robot",
        // ranges
        "year:2017 | cell",
        "year:2017..2020 | cell membrane",
        "year:>2017 | membrane",
        "filed:2020-01 | membrane",
        "filed:<2017-07-21 | ''",
        "filed:<=2017-07-21 | cell",
        "published:2019 | cell",
        "fee:<50000 | ''",
        "fee:<=5万 | cell",
        "trl:>=4 | cell membrane",
        "trl:5..9 | cell",
        // together
        "NOT text:电池 | robot",
        "text:电池 NOT ipc:H01M10 | membrane",
        "status:granted OR kind:offer | cell robot",
        "(status:granted OR status:pending) -处理 | ''",
        "NOT (status:granted OR kind:offer) | membrane",
        "NOT status:granted NOT kind:offer | membrane",
      })
  void findsWhatMeetsIt(String query, String expected) {
    assertThat(String.join(" ", found(query))).as(query).isEqualTo(expected);
  }

  @Test
  void nothingAskedFindsEverythingAndNoneOfNothingNothing() {
    assertThat(backend.retriever().latest(Filter.NONE, 10)).hasSize(3);
    assertThat(backend.retriever().latest(new Filter(new Condition.Any(List.of())), 10)).isEmpty();
  }

  @Test
  void withoutWordsTheNewestComeFirst() {
    assertThat(backend.retriever().latest(Filter.NONE, 10))
        .extracting(Hit::id)
        .containsExactly("patent:membrane", "patent:cell", "offer:robot");
    assertThat(backend.retriever().latest(Filter.NONE, 1))
        .extracting(Hit::id)
        .containsExactly("patent:membrane");
  }

  @Test
  void wordsOfTheConditionOnlyRank() {
    var wanted = new Filter(condition("text:处 OR poly*"));
    var hits = backend.retriever().retrieve(new RetrievalQuery("", "处 polymer", wanted, 10));
    assertThat(hits)
        .extracting(Hit::id)
        .containsExactlyInAnyOrder("offer:robot", "patent:cell", "patent:membrane");
    var unrankable = new Filter(condition("polyi*"));
    assertThat(backend.retriever().retrieve(new RetrievalQuery("", "polyi", unrankable, 10)))
        .extracting(Hit::id)
        .containsExactly("offer:robot");
  }

  @Test
  void plainTextStillHasToShareAWord() {
    var patents = new Filter(condition("kind:patent"));
    assertThat(backend.retriever().retrieve(new RetrievalQuery("", "涂覆", patents, 10)))
        .extracting(Hit::id)
        .containsExactly("patent:membrane");
    assertThat(backend.retriever().count(new RetrievalQuery("", "涂覆", patents, 1))).isEqualTo(1);
    assertThat(backend.retriever().retrieve(new RetrievalQuery("", "qwertz", patents, 10)))
        .isEmpty();
    assertThat(backend.retriever().retrieve(new RetrievalQuery("", "", patents, 10))).isEmpty();
  }
}
