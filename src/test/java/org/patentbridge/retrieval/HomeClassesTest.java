package org.patentbridge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.classification.IpcSymbol;

class HomeClassesTest {

  private static List<IpcSymbol> classes(String... symbols) {
    return List.of(symbols).stream().map(IpcSymbol::parse).toList();
  }

  @Test
  void statedSubclassesComeFirstAndAreNotUsualAsWell() {
    var home =
        HomeClasses.of(
            classes("H01M 10/05", "H01M 4/02"), List.of(classes("H01M 10/42", "H02J 7/00")));
    assertThat(home.declared()).containsExactly("H01M");
    assertThat(home.usual()).containsExactly("H02J");
    assertThat(home.holdsOneOf(classes("H02J 3/00"))).isTrue();
    assertThat(home.holdsOneOf(classes("H02K 3/00"))).isFalse();
  }

  @Test
  void anOddClassOfOneRecordBelowTheFirstThreeIsNoHome() {
    var best = new ArrayList<List<IpcSymbol>>();
    for (int i = 0; i < 5; i++) {
      best.add(classes("F16H 1/32"));
    }
    best.add(classes("A01B 1/00"));
    assertThat(HomeClasses.of(List.of(), best).all()).containsExactly("F16H");
    best.add(classes("A01B 3/00"));
    assertThat(HomeClasses.of(List.of(), best).all()).containsExactly("F16H", "A01B");
  }

  @Test
  void recordsBehindTheBestTwentyDecideNothing() {
    var best = new ArrayList<List<IpcSymbol>>();
    for (int i = 0; i < HomeClasses.BEST; i++) {
      best.add(List.of());
    }
    best.add(classes("A01B 1/00"));
    best.add(classes("A01B 1/00"));
    assertThat(HomeClasses.of(List.of(), best).isEmpty()).isTrue();
  }
}
