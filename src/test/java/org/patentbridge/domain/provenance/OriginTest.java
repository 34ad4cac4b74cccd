package org.patentbridge.domain.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;

class OriginTest {

  @Test
  void fileWithoutANamedSourceSpeaksForItself() {
    assertThat(Origin.of("Inventory 2025.CSV", 3).source()).isEqualTo("inventory 2025");
    assertThat(Origin.nameOf("C:\\data/清单.v2.xlsx")).isEqualTo("清单.v2");
    assertThat(Origin.nameOf(".hidden")).isEqualTo(".hidden");
    assertThat(Origin.nameOf(" ")).isEqualTo("entered");
    assertThat(Origin.nameOf("𠮷".repeat(200))).isEqualTo("𠮷".repeat(Origin.MAX_SOURCE));
  }

  @Test
  void widthAndCapitalsDoNotTellSourcesApart() {
    assertThat(Origin.checkedName(" Ｌｅｎｓ ")).isEqualTo("lens");
    assertThat(Origin.checkedName("东湖理工大学")).isEqualTo("东湖理工大学");
  }

  @Test
  void nameThatCannotNameASourceIsRefused() {
    for (String name : new String[] {"", " \t", "a\nb", "x".repeat(Origin.MAX_SOURCE + 1)}) {
      assertThatThrownBy(() -> Origin.checkedName(name))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("source-name");
    }
  }

  @Test
  void placeNamesTheFileWhereThereIsOne() {
    assertThat(Origin.of("a.csv", 3).place()).isEqualTo(Place.of("a.csv", 3));
    assertThat(Origin.ENTERED.place()).isEqualTo(Place.of("entered", 0));
  }
}
