package org.patentbridge.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.patentbridge.semantics.SampleCorpus.BILINGUAL;
import static org.patentbridge.semantics.SampleCorpus.SMALL;
import static org.patentbridge.semantics.SampleCorpus.cosine;
import static org.patentbridge.semantics.SampleCorpus.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConceptSpaceTest {

  private final ConceptSpace space = train(SMALL.withDimensions(2), BILINGUAL);

  @Test
  void chineseNeedFindsThePatentThatIsInEnglishAlone() {
    var need = at("电池", "隔膜");

    assertThat(cosine(need, at(document("english-battery"))))
        .isGreaterThan(0.9)
        .isGreaterThan(cosine(need, at(document("chinese-cement"))) + 0.5);
  }

  @Test
  void englishNeedFindsThePatentThatIsInChineseAlone() {
    var need = at("kiln");

    assertThat(cosine(need, at(document("chinese-cement"))))
        .isGreaterThan(0.9)
        .isGreaterThan(cosine(need, at(document("english-battery"))) + 0.5);
  }

  @Test
  void vectorsHaveLengthOne() {
    assertThat(BILINGUAL.values())
        .allSatisfy(terms -> assertThat(cosine(at(terms), at(terms))).isCloseTo(1, within(1e-6)));
  }

  @Test
  void textWithoutAKnownTermStandsNowhere() {
    assertThat(space.of(List.of("量子", "quantum"))).isEmpty();
    assertThat(space.of(List.of())).isEmpty();
    assertThat(space.of(Map.of("电池", 0))).isEmpty();
  }

  @Test
  void unknownTermsChangeNothing() {
    assertThat(at("电池", "quantum")).isEqualTo(at("电池"));
  }

  @Test
  void countsAndTermsAreTheSameText() {
    assertThat(space.of(Map.of("电池", 2, "水泥", 1.0)).orElseThrow())
        .isEqualTo(at("电池", "水泥", "电池"))
        .isNotEqualTo(at("电池", "水泥"));
  }

  @Test
  void orderOfTheFrequenciesChangesNoBit() {
    var forward = new LinkedHashMap<String, Integer>();
    var backward = new LinkedHashMap<String, Integer>();
    var terms = space.vectors().stream().map(TermVector::term).toList();
    terms.forEach(term -> forward.put(term, 1));
    terms.reversed().forEach(term -> backward.put(term, 1));

    assertThat(space.of(forward).orElseThrow()).isEqualTo(space.of(backward).orElseThrow());
  }

  @Test
  void sharesOfTheTermsSumUpToTheCosine() {
    var need = Map.of("电池", 3, "隔膜", 1, "水泥", 1, "quantum", 5);
    var patent = at(document("english-battery"));

    var shares = space.shares(need, patent);

    assertThat(shares).extracting(TermShare::term).containsExactly("电池", "隔膜", "水泥");
    assertThat(shares.stream().mapToDouble(TermShare::share).sum())
        .isCloseTo(cosine(space.of(need).orElseThrow(), patent), within(1e-6));
    assertThat(space.shares(Map.of("quantum", 1), patent)).isEmpty();
  }

  @Test
  void vectorOfAnotherSpaceHasNoShares() {
    assertThatThrownBy(() -> space.shares(Map.of("电池", 1), new float[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 dimensions")
        .hasMessageContaining("space of 2");
  }

  @Test
  void frequencyBelowZeroIsRefusedByName() {
    assertThatThrownBy(() -> space.of(Map.of("电池", -1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("term '电池' cannot occur -1.0 times");
    assertThatThrownBy(() -> space.of(Map.of("电池", Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> document(String id) {
    return BILINGUAL.getOrDefault(id, List.of());
  }

  private float[] at(String... terms) {
    return at(List.of(terms));
  }

  private float[] at(List<String> terms) {
    return space.of(terms).orElseThrow();
  }
}
