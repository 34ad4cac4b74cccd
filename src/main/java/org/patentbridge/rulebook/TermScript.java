package org.patentbridge.rulebook;

import java.lang.Character.UnicodeScript;

/** Tells Chinese terms from English ones: a Chinese term holds a Chinese character. */
final class TermScript {

  private TermScript() {}

  static boolean holdsChinese(String term) {
    return term.codePoints().anyMatch(TermScript::isChinese);
  }

  static boolean isChinese(int point) {
    return UnicodeScript.of(point) == UnicodeScript.HAN;
  }

  /** Notes whichever side of a pair does not stand in the column of its language. */
  static void check(RuleRow row, Problems problems) {
    var zh = row.text("zh");
    if (!zh.isEmpty() && !holdsChinese(zh)) {
      problems.error("rules-term-script", row.place("zh"), zh, "zh");
    }
    var en = row.text("en");
    if (holdsChinese(en)) {
      problems.error("rules-term-script", row.place("en"), en, "en");
    }
  }
}
