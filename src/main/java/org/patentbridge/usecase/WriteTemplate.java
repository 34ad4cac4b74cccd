package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.message.Language;
import org.patentbridge.export.FormXlsx;

/** Writes the empty form for a kind of record, with an example row, drop-down lists and a guide. */
@Act(Scope.READ)
@ApplicationScoped
public class WriteTemplate {

  private final Engine engine;

  WriteTemplate(Engine engine) {
    this.engine = engine;
  }

  /**
   * Writes a workbook; the same rules give the same bytes.
   *
   * @param language of headings, words and guide
   */
  public void run(Viewer viewer, RecordKind kind, Language language, OutputStream out)
      throws IOException {
    Access.mustOrganize(viewer, "write a template");
    var template = engine.intake().template(kind.noun(), language);
    FormXlsx.write(new TemplateForm(template, language).form(), out);
  }
}
