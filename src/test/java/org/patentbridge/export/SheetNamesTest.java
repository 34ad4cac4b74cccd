package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SheetNamesTest {

  @Test
  void longChineseNamesThatBeginAlikeStayApart() {
    var names = new SheetNames();
    var company = "江苏省苏州市工业园区某某新能源汽车动力电池科技发展股份有限公司";
    assertThat(names.take(company + "第一分公司")).isEqualTo(company.substring(0, 31));
    assertThat(names.take(company + "第二分公司")).isEqualTo(company.substring(0, 29) + " 2");
  }

  @Test
  void signsThatExcelRefusesAreReplaced() {
    var names = new SheetNames();
    assertThat(names.take("a/b\\c:d*e?f[g]")).isEqualTo("a-b-c-d-e-f-g-");
    assertThat(names.take("'quoted'")).isEqualTo("quoted");
    assertThat(names.take("History")).isEqualTo("History 1");
    assertThat(names.take(" ")).isEqualTo("-");
    assertThat(names.take("ABC")).isEqualTo("ABC");
    assertThat(names.take("abc")).isEqualTo("abc 2");
  }

  @Test
  void anyThousandNamesAreValidAndUnique() {
    long seed = 20260520L;
    var random = new Random(seed);
    var names = new SheetNames();
    var taken = new HashSet<String>();
    var letters = "电池厂有限公司😀'/:*A a[]\t".codePoints().toArray();
    for (int i = 0; i < 1_000; i++) {
      var wish = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        wish.appendCodePoint(letters[random.nextInt(letters.length)]);
      }
      var name = names.take(wish.toString());
      assertThat(name)
          .as("seed %d, wish '%s'", seed, wish)
          .hasSizeBetween(1, 31)
          .doesNotContainPattern("[:\\\\/?*\\[\\]\\p{Cntrl}]")
          .doesNotStartWith("'")
          .doesNotEndWith("'")
          .doesNotContainPattern("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");
      assertThat(taken.add(name.toLowerCase(Locale.ROOT))).as("seed " + seed).isTrue();
    }
  }
}
