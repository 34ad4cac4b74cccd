package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.UnavailableException;
import org.patentbridge.domain.shortlist.Shortlist;
import org.patentbridge.export.ExportFormat;
import org.patentbridge.export.FontShelf;
import org.patentbridge.export.ShortlistFile;

/** Writes a shortlist as a file. */
@Act
@ApplicationScoped
public class ExportShortlist {

  private final FontShelf fonts;

  ExportShortlist(FontShelf fonts) {
    this.fonts = fonts;
  }

  /** In which form it is wanted. */
  public enum Format {
    XLSX(ExportFormat.XLSX),
    PDF(ExportFormat.PDF),
    CSV(ExportFormat.CSV);

    private final ExportFormat form;

    Format(ExportFormat form) {
      this.form = form;
    }

    /** The ending of its files. */
    public String extension() {
      return form.extension();
    }

    public String mediaType() {
      return form.mediaType();
    }
  }

  /**
   * A file.
   *
   * @param name without folder
   * @param mediaType of its content
   */
  public record Written(String name, String mediaType) {}

  /**
   * Writes a list that was made for the viewer; the same list gives the same bytes.
   *
   * @throws ForbiddenException for the organizer's copy in other hands
   * @throws UnavailableException for a PDF where no font has Chinese letters
   */
  public Written run(Viewer viewer, Shortlist shortlist, Format format, FileTarget target) {
    if (shortlist.audience().isOrganizer()) {
      Access.mustOrganize(viewer, "export the organizer's copy of a shortlist");
    }
    var file = ShortlistFile.of(shortlist, format.form, fonts);
    try {
      target.file(file.name(), file::write);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot write " + file.name(), unwritable);
    }
    return new Written(file.name(), file.mediaType());
  }
}
