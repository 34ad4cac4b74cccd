package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static final List<String> KNOWN = List.of("weight", "because", "title-repeats");

  @Test
  void slipOfThePenSuggestsOneName() {
    assertThat(NearestName.suggestion("becuase", KNOWN)).isEqualTo("because");
    assertThat(NearestName.suggestion("titleRepeats", KNOWN)).isEqualTo("title-repeats");
  }

  @Test
  void strangeWordSuggestsAllNames() {
    assertThat(NearestName.suggestion("gravity", KNOWN))
        .isEqualTo("weight, because, title-repeats");
  }

  @Test
  void capitalsWhiteSpaceAndSignsDoNotTellHeadingsApart() {
    assertThat(ColumnRule.folded("预算（万元）")).isEqualTo(ColumnRule.folded(" 预算 (万元)*"));
    assertThat(ColumnRule.folded("Publication_Number")).isEqualTo("publicationnumber");
    assertThat(ColumnRule.folded("ＩＰＣ")).isEqualTo("ipc");
  }
}
