package org.patentbridge.export;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** One typeface in one document; only the letters that were used go into the file. */
final class PdfFace {

  /** Embedding is forbidden, subsets are, or only bitmaps may be embedded (OpenType, OS/2). */
  private static final int FORBIDDEN = 0x0002 | 0x0100 | 0x0200;

  /** First words of a font file (OpenType, "Organization of an OpenType Font"): ttcf, 1.0, true. */
  private static final int COLLECTION = 0x74746366;

  private static final int TRUE_TYPE = 0x00010000;
  private static final int TRUE = 0x74727565;

  /** Where a collection says where its first face begins. */
  private static final int FIRST_FACE = 12;

  private final PDDocument document;
  private final TrueTypeFont outlines;
  private final CmapLookup letters;
  private @Nullable PDFont font;

  private PdfFace(PDDocument document, TrueTypeFont outlines) throws IOException {
    this.document = document;
    this.outlines = outlines;
    letters = outlines.getUnicodeCmapLookup();
  }

  /**
   * The first face of a file, to be closed with the document.
   *
   * @return empty where the file is no font whose letters may be embedded in part
   */
  static Optional<PdfFace> open(Path file, PDDocument document) {
    try {
      if (!isTrueType(file)) {
        return Optional.empty();
      }
      var outlines = read(file, document);
      return outlines.isPresent() && fits(outlines.get())
          ? Optional.of(new PdfFace(document, outlines.get()))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /** Whether the file's first face says that its outlines are of the TrueType kind. */
  private static boolean isTrueType(Path file) throws IOException {
    try (var font = new RandomAccessFile(file.toFile(), "r")) {
      int tag = font.readInt();
      if (tag == COLLECTION) {
        font.seek(FIRST_FACE);
        font.seek(Integer.toUnsignedLong(font.readInt()));
        tag = font.readInt();
      }
      return tag == TRUE_TYPE || tag == TRUE;
    }
  }

  private static Optional<TrueTypeFont> read(Path file, PDDocument document) throws IOException {
    List<TrueTypeFont> faces = new ArrayList<>();
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
      new TrueTypeCollection(file.toFile()).processAllFonts(faces::add);
    } else {
      faces.add(new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile())));
    }
    faces.forEach(document::registerTrueTypeFontForClosing);
    return faces.stream().findFirst();
  }

  private static boolean fits(TrueTypeFont font) throws IOException {
    var rights = font.getOS2Windows();
    return font.getTableMap().containsKey("glyf")
        && (rights == null || (rights.getFsType() & FORBIDDEN) == 0);
  }

  /** Whether it can show a letter: fonts also map letters to nothing at all. */
  boolean has(int point) throws IOException {
    int glyph = letters.getGlyphId(point);
    return glyph != 0 && (Character.isSpaceChar(point) || isDrawn(glyph));
  }

  private boolean isDrawn(int glyph) throws IOException {
    var shape = outlines.getGlyph().getGlyph(glyph);
    return shape != null && shape.getNumberOfContours() != 0;
  }

  /** Width of a letter at the size 1. */
  float width(int point) throws IOException {
    return outlines.getAdvanceWidth(letters.getGlyphId(point)) / (float) outlines.getUnitsPerEm();
  }

  /** The font as the document knows it. */
  PDFont font() throws IOException {
    var known = font;
    if (known == null) {
      known = PDType0Font.load(document, outlines, true);
      font = known;
    }
    return known;
  }
}
