package org.patentbridge.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The font files that a PDF may take its letters from, the most fitting first.
 *
 * <p>Only outlines of the TrueType kind can be embedded in part; Noto Sans CJK as Debian has it is
 * of the other kind and is passed over.
 *
 * @param own files that the operator names; they come first
 * @param folders where fonts lie on this machine, those that are not there do not matter
 */
public record FontShelf(List<Path> own, List<Path> folders) {

  /** Deep enough for {@code fonts/truetype/wqy}. */
  private static final int DEPTH = 5;

  /**
   * Fonts with Chinese letters by file name, then one for signs. First those with an open licence
   * (WenQuanYi and Droid: Apache-2.0 or GPL with font exception; Noto and LXGW: OFL; Arphic), then
   * what Windows and macOS bring along.
   */
  private static final List<String> KNOWN =
      List.of(
          "wqy-microhei.ttc",
          "notosanssc-regular.ttf",
          "notosanssc[wght].ttf",
          "notosanssc-vf.ttf",
          "droidsansfallbackfull.ttf",
          "droidsansfallback.ttf",
          "wqy-zenhei.ttc",
          "lxgwwenkai-regular.ttf",
          "uming.ttc",
          "ukai.ttc",
          "msyh.ttc",
          "simhei.ttf",
          "simsun.ttc",
          "arial unicode.ttf",
          "stheiti light.ttc",
          "dejavusans.ttf");

  public FontShelf {
    own = List.copyOf(own);
    folders = List.copyOf(folders);
  }

  /** The file that the letters of PDF files are taken from; empty where none has Chinese ones. */
  public Optional<Path> findChinese() {
    try (var document = new PDDocument()) {
      return files().stream()
          .filter(file -> PdfFace.open(file, document).filter(PdfFonts::isChinese).isPresent())
          .findFirst();
    } catch (IOException unclosed) {
      return Optional.empty();
    }
  }

  /** All files: own ones, known ones in the order of fitness, the rest by name. */
  List<Path> files() {
    Set<Path> files = new LinkedHashSet<>(own);
    List<Path> found = new ArrayList<>();
    folders.forEach(folder -> found.addAll(in(folder)));
    found.sort(Comparator.<Path>comparingInt(FontShelf::fitness).thenComparing(Path::toString));
    files.addAll(found);
    return List.copyOf(files);
  }

  private static int fitness(Path file) {
    int place = KNOWN.indexOf(name(file));
    return place < 0 ? KNOWN.size() : place;
  }

  private static String name(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.find(folder, DEPTH, (f, a) -> a.isRegularFile())) {
      return files.filter(f -> name(f).matches(".*\\.(ttf|ttc)")).toList();
    } catch (IOException | java.io.UncheckedIOException notThere) {
      return List.of();
    }
  }
}
