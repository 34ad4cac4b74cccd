package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.outcome.Funnel;
import org.patentbridge.export.ExportFormat;
import org.patentbridge.export.FunnelFile;

/** Writes a funnel as a file. */
@Act(Scope.EXPORT)
@ApplicationScoped
public class ExportOutcomes {

  private final Clock clock;

  ExportOutcomes(Clock clock) {
    this.clock = clock;
  }

  /** In which form it is wanted. */
  public enum Format {
    XLSX(ExportFormat.XLSX),
    CSV(ExportFormat.CSV);

    private final ExportFormat form;

    Format(ExportFormat form) {
      this.form = form;
    }
  }

  /**
   * A file.
   *
   * @param name without folder
   * @param mediaType of its content
   */
  public record Written(String name, String mediaType) {}

  /** Writes a funnel that was made for the viewer. */
  public Written run(Viewer viewer, Funnel funnel, Format format, FileTarget target) {
    if (!funnel.guarded()) {
      Access.mustOrganize(viewer, "export the funnel with small numbers");
    }
    var file = new FunnelFile(funnel, format.form, clock.instant());
    try {
      target.file(file.name(), file::write);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot write " + file.name(), unwritable);
    }
    return new Written(file.name(), format.form.mediaType());
  }
}
