package org.patentbridge.export;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.patentbridge.domain.problem.UnavailableException;

/** The fonts of this machine. Continuous integration must have one; elsewhere tests are skipped. */
final class Fonts {

  static final FontShelf SHELF =
      new FontShelf(
          List.of(), List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts")));

  private static final String WANTED = "no Chinese font: apt-get install fonts-wqy-microhei";

  private Fonts() {}

  static boolean present() {
    try (var document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
      PdfFonts.of(SHELF, document);
      return true;
    } catch (UnavailableException none) {
      return false;
    } catch (java.io.IOException broken) {
      throw new java.io.UncheckedIOException("cannot look for fonts", broken);
    }
  }

  /** Skips the test where there is none; fails where .ci/run should have installed one. */
  static void wanted() {
    if (!present() && System.getenv("PATENTBRIDGE_CI") != null) {
      fail(WANTED);
    }
    assumeTrue(present(), WANTED);
  }
}
