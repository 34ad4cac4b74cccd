package org.patentbridge.retrieval.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A field of the query language with its names; the first one is printed. */
public enum QueryField {
  TITLE("title", "ti", "标题", "名称", "发明名称", "专利名称"),
  ABSTRACT("abstract", "ab", "摘要"),
  TEXT("text", "全文", "关键词"),
  HOLDER("holder", "applicant", "assignee", "申请人", "权利人", "专利权人", "持有人"),
  IPC("ipc", "class", "分类号", "IPC分类号"),
  NUMBER("number", "pn", "公开号", "公告号", "专利号"),
  APPLICATION("application", "an", "申请号"),
  FILED("filed", "申请日", "申请日期"),
  PUBLISHED("published", "公开日", "公告日", "公开日期"),
  YEAR("year", "年份", "年"),
  STATUS("status", "法律状态", "状态"),
  LICENCE("licence", "license", "许可", "许可方式", "转化方式"),
  OPEN_LICENCE("open-licence", "open-license", "开放许可"),
  FEE("fee", "许可费", "费用"),
  TRL("trl", "成熟度", "技术成熟度"),
  REGION("region", "地区", "省份"),
  CHAIN("chain", "产业链", "产业链环节"),
  KIND("kind", "类型");

  private static final Map<String, QueryField> BY_NAME = byName();

  private final List<String> names;

  QueryField(String... names) {
    this.names = List.of(names);
  }

  /** Chinese and English names. */
  public List<String> names() {
    return names;
  }

  /** The name that is printed. */
  public String printed() {
    return names.getFirst();
  }

  /** The field of a name in any case and width. */
  public static Optional<QueryField> find(String name) {
    return Optional.ofNullable(BY_NAME.get(plain(name)));
  }

  private static Map<String, QueryField> byName() {
    var fields = new HashMap<String, QueryField>();
    for (var field : values()) {
      field.names.forEach(name -> fields.put(plain(name), field));
    }
    return fields;
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace('_', '-');
  }

  /** Whether words are asked for in it. */
  boolean isText() {
    return this == TITLE || this == ABSTRACT || this == TEXT || this == HOLDER;
  }

  /** Whether its values lie in an order. */
  boolean isRange() {
    return this == FILED || this == PUBLISHED || this == YEAR || this == FEE || this == TRL;
  }

  /** Whether people write its values with spaces inside. */
  boolean isSpaced() {
    return this == IPC || this == NUMBER || this == APPLICATION;
  }
}
