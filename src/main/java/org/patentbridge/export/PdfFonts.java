package org.patentbridge.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.UnavailableException;

/**
 * The typefaces of one document. A letter comes from the first face that shows it, else it is
 * written by letters that mean the same ({@code °C} for {@code ℃}); one that can be shown by
 * neither is written as its code, such as {@code [U+1F600]}, and kept by name.
 */
final class PdfFonts {

  /** What a face must have to be the document's own: Chinese as the headings use it, and digits. */
  private static final String PROBE = "专利桥匹配清单企业需求高校权利人对接会仅供参考，。；：（）0123456789Aa";

  private final PDDocument document;
  private final Iterator<Path> further;
  private final List<PdfFace> faces = new ArrayList<>();
  private final Map<Integer, List<Letter>> letters = new HashMap<>();
  private final Set<Integer> missing = new TreeSet<>();

  /**
   * A letter as it is drawn.
   *
   * @param text what is drawn
   * @param face which it is drawn with
   * @param width at the size 1
   */
  record Letter(String text, PdfFace face, float width) {}

  private PdfFonts(PDDocument document, PdfFace main, Iterator<Path> further) {
    this.document = document;
    this.further = further;
    faces.add(main);
  }

  /**
   * The faces for a document.
   *
   * @throws UnavailableException where no file has Chinese letters
   */
  static PdfFonts of(FontShelf shelf, PDDocument document) {
    List<Path> passed = new ArrayList<>();
    var files = shelf.files().iterator();
    while (files.hasNext()) {
      var file = files.next();
      var face = PdfFace.open(file, document).orElse(null);
      if (face != null && isChinese(face)) {
        var rest = new ArrayList<>(passed);
        files.forEachRemaining(rest::add);
        return new PdfFonts(document, face, rest.iterator());
      }
      passed.add(file);
    }
    throw new UnavailableException(
        Problem.error("pdf-font-missing", Place.of("PDF"), Integer.toString(passed.size())));
  }

  static boolean isChinese(PdfFace face) {
    try {
      for (int point : PROBE.codePoints().toArray()) {
        if (!face.has(point)) {
          return false;
        }
      }
      return true;
    } catch (IOException damaged) {
      return false;
    }
  }

  /** A letter; what cannot be drawn as one becomes several. */
  List<Letter> letters(int point) {
    var known = letters.get(point);
    if (known == null) {
      known = find(Character.toString(point));
      if (known.isEmpty()) {
        known = find(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
      }
      letters.put(point, known);
    }
    if (known.isEmpty()) {
      missing.add(point);
      return find(String.format(Locale.ROOT, "[U+%04X]", point));
    }
    return known;
  }

  /** The letters of a text, none where one of them is shown by no face. */
  private List<Letter> find(String text) {
    List<Letter> found = new ArrayList<>();
    for (int point : text.codePoints().toArray()) {
      try {
        var face = face(point);
        if (face == null) {
          return List.of();
        }
        found.add(new Letter(Character.toString(point), face, face.width(point)));
      } catch (IOException damaged) {
        throw new UncheckedIOException("a letter of a font cannot be read", damaged);
      }
    }
    return List.copyOf(found);
  }

  private @Nullable PdfFace face(int point) throws IOException {
    for (PdfFace face : faces) {
      if (face.has(point)) {
        return face;
      }
    }
    while (further.hasNext()) {
      var face = PdfFace.open(further.next(), document).orElse(null);
      if (face != null) {
        faces.add(face);
        if (face.has(point)) {
          return face;
        }
      }
    }
    return null;
  }

  /** The letters that no face had, each with code and name, and forgets them. */
  List<String> takeMissing() {
    var names =
        missing.stream().map(p -> String.format(Locale.ROOT, "U+%04X %s", p, name(p))).toList();
    missing.clear();
    return names;
  }

  private static String name(int point) {
    var name = Character.getName(point);
    return name == null ? "?" : name;
  }
}
