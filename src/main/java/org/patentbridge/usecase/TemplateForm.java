package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.export.Form;
import org.patentbridge.intake.template.Template;
import org.patentbridge.intake.template.TemplateColumn;

/** A template in words: what each column asks for, in one language. */
final class TemplateForm {

  private static final int LISTED_CHOICES = 12;

  private final Template template;
  private final Language language;

  TemplateForm(Template template, Language language) {
    this.template = template;
    this.language = language;
  }

  Form form() {
    return new Form(
        said("template.sheet." + template.noun()),
        template.columns().stream().map(this::column).toList(),
        said("template.guide"),
        guide());
  }

  private Form.Column column(TemplateColumn column) {
    return new Form.Column(
        column.heading(),
        Stream.of(demand(column), rule(column), choices(column))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n")),
        Form.Type.valueOf(column.type().name()),
        !column.alternatives().isEmpty(),
        column.choices(),
        column.openChoice(),
        column.example());
  }

  private List<List<String>> guide() {
    var rows = new ArrayList<List<String>>();
    rows.add(
        Stream.of("column", "demand", "rule", "choices", "example", "field")
            .map(name -> said("template.guide." + name))
            .toList());
    for (TemplateColumn column : template.columns()) {
      rows.add(
          List.of(
              column.heading(),
              demand(column),
              rule(column),
              choices(column),
              column.example(),
              column.field()));
    }
    rows.add(List.of(said("template.guide.rows"), said("template.guide.example-row")));
    return rows;
  }

  private String demand(TemplateColumn column) {
    if (column.alternatives().isEmpty()) {
      return said("template.optional");
    }
    return column.alternatives().size() == 1
        ? said("template.required")
        : said("template.required-one-of", String.join(" / ", column.alternatives()));
  }

  private String rule(TemplateColumn column) {
    return Messages.findText(language, column.rule()).orElseGet(() -> said("template.rule.text"));
  }

  private String choices(TemplateColumn column) {
    var choices = column.choices();
    if (choices.isEmpty()) {
      return "";
    }
    return choices.size() > LISTED_CHOICES
        ? said("template.choices-in-list", Integer.toString(choices.size()))
        : said("template.choices", String.join(" · ", choices));
  }

  private String said(String key, Object... arguments) {
    return Messages.text(language, key, arguments);
  }
}
