package org.patentbridge.docs;

import static org.patentbridge.docs.Page.code;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.patentbridge.intake.IntakeFacts;
import org.patentbridge.intake.Noun;
import org.patentbridge.intake.format.FileLimits;
import org.patentbridge.rest.BodyLimit;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.ValueRule;

/** Tells which files can be read and how their columns may be called. */
final class FormatsPage {

  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("wish", "Wishes of participants 参会意愿: `event wishes`"),
          Map.entry("feedback", "Feedback 洽谈评价: `feedback import`"),
          Map.entry("answer", "What became of pairings 洽谈结果: `event answers`"),
          Map.entry("patent", "Patents 专利: `import patents`"),
          Map.entry("offer", "Technology offers 科技成果: `import offers`"),
          Map.entry("need", "Technology needs 技术需求: `import needs`"),
          Map.entry("organization", "Organizations 机构: `import organizations`"),
          Map.entry("mandate", "Investor mandates 投资意向: `import mandates`"),
          Map.entry("investment", "Investments of the past 投资事件: `import investments`"),
          Map.entry("plan", "What companies seek from investors 融资计划: `import plans`"),
          Map.entry("participant", "Participants of an event 参会方: `event participants`"),
          Map.entry("judgment", "Judgments of a collection 评测评级: `evaluate --collection`"));

  private final Rulebook rulebook;

  FormatsPage(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  String write() {
    var page =
        new Page()
            .heading(1, "Formats: which files are read, and what their columns may be called")
            .paragraph(
                """
                Generated from the table of formats in `org.patentbridge.intake`, from
                `index-config/layouts/` and from `index-config/columns.yaml`; edit those, then run
                `mvn test -Dtest=GeneratedPagesTest -Dregenerate=true`.""")
            .heading(2, "Formats 文件格式")
            .paragraph(
                """
                The first format of this table that recognises a file reads it; `--format ID` names one.
                Text is strict UTF-8 or strict GB18030, XML what it declares; `--encoding NAME` names
                another.""")
            .table(List.of("Format", "Holds", "How it is read"), formats())
            .heading(2, "Layouts of tables 表格版式")
            .paragraph(
                """
                A layout says whose export a table is, in whatever of the table formats (csv, tsv, xlsx,
                xls, or a zip of them) it comes. It is recognised by headings that all stand in one of the
                first rows of the file or sheet; rows above them are named and skipped. `--format ID` demands
                a layout; `--format csv` and the like read a table by its columns alone. Layouts stand in
                `index-config/layouts/`, one per file; a new one needs no program.""")
            .table(List.of("Layout", "Holds", "Whose tables", "Recognised by"), layouts());
    page.heading(2, "Limits 上限")
        .paragraph("What is larger is refused, and the limit is named.")
        .table(List.of("Of", "At most"), limits());
    page.heading(2, "Columns 列名")
        .paragraph(
            """
            A column is known by the name of its field or by any name beside it, in any order.
            Capitals, white space, brackets and punctuation in names do not count. Several values in one
            cell are parted by a semicolon, an upright stroke or a line break; codes, symbols and words
            of a fixed set also by a comma. A column that is not known is left out and reported. Names
            can be added in `index-config/columns.yaml`. In JSON lines
            the same names are keys, and a dot leads into a nested object.""");
    IntakeFacts.nouns().forEach(noun -> noun(page, noun));
    return page.toString();
  }

  private List<List<String>> layouts() {
    return rulebook.layouts().stream()
        .map(
            layout ->
                List.of(
                    code(layout.id()),
                    code(layout.noun()),
                    layout.nameEn() + " · " + layout.nameZh(),
                    joined(layout.recognisedBy())))
        .toList();
  }

  private static List<List<String>> limits() {
    var limits = new ArrayList<List<String>>();
    for (FileLimits.Limit limit : FileLimits.all()) {
      limits.add(
          List.of(limit.of(), String.format(Locale.ROOT, "%,d %s", limit.most(), limit.unit())));
    }
    limits.add(List.of("a file handed in over HTTP", BodyLimit.FILE_MEGABYTES + " MB"));
    limits.add(List.of("any other body of a request", BodyLimit.OTHER_MEGABYTES + " MB"));
    return limits;
  }

  private static List<List<String>> formats() {
    return IntakeFacts.formats().stream()
        .map(
            f ->
                List.of(
                    code(f.id()),
                    f.nouns().isEmpty()
                        ? "everything"
                        : joined(f.nouns().stream().sorted().toList()),
                    Javadoc.of(f.reader())))
        .toList();
  }

  private void noun(Page page, Noun<?> noun) {
    page.heading(3, TITLES.getOrDefault(noun.name(), noun.name()));
    var required = IntakeFacts.required(noun);
    var columns =
        rulebook.columns().stream()
            .filter(c -> c.noun().equals(noun.name()))
            .map(
                c ->
                    List.of(
                        code(c.field()),
                        required.stream()
                            .filter(group -> group.contains(c.field()))
                            .map(FormatsPage::demand)
                            .collect(Collectors.joining("; ")),
                        those(c.names(), FormatsPage::isChinese),
                        those(c.names(), name -> !isChinese(name))))
            .toList();
    page.table(List.of("Field", "Required", "Chinese names", "Other names"), columns);
    var nested = IntakeFacts.nested(noun);
    if (!nested.isEmpty()) {
      page.paragraph("In JSON lines only: " + joined(nested.stream().sorted().toList()) + ".");
    }
    var words = words(noun);
    if (!words.isEmpty()) {
      page.paragraph("Words for values, beside the value itself:")
          .table(List.of("Field", "Value", "Chinese words", "Other words"), words);
    }
  }

  private List<List<String>> words(Noun<?> noun) {
    var rows = new ArrayList<List<String>>();
    for (ValueRule rule : rulebook.values()) {
      if (rule.noun().equals(noun.name())) {
        rows.add(
            List.of(
                code(rule.field()),
                code(rule.canonical()),
                those(rule.names(), FormatsPage::isChinese),
                those(rule.names(), name -> !isChinese(name))));
      }
    }
    return rows;
  }

  private static String demand(Collection<String> group) {
    return group.size() == 1 ? "yes" : "one of " + joined(group);
  }

  private static String joined(Collection<String> names) {
    return names.stream().map(Page::code).collect(Collectors.joining(", "));
  }

  private static String those(List<String> names, Predicate<String> wanted) {
    return names.stream().filter(wanted).collect(Collectors.joining(" · "));
  }

  private static boolean isChinese(String name) {
    return name.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
  }
}
