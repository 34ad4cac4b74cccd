package org.patentbridge.intake.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.rulebook.TableLayout;

/** Finds out how records stand in a file, unless the user names it. */
public final class Recognition {

  private static final int[] GZIP = {0x1F, 0x8B};

  private static final Set<String> TABLES = Set.of("csv", "tsv", "xlsx", "xls", BinaryFormats.ZIP);

  private final String noun;
  private final Formats formats;
  private final Layouts layouts;
  private final Wish wish;

  /**
   * @param noun kind of record that is sought
   * @param known layouts of tables
   */
  public Recognition(String noun, List<TableLayout> known, Wish wish) {
    this.noun = noun;
    this.wish = wish;
    this.layouts = layouts(noun, known, wish);
    this.formats = Formats.with(known, layouts, isZip(wish) ? inZip(noun, known, wish) : this);
  }

  private static boolean isZip(Wish wish) {
    return BinaryFormats.ZIP.equals(wish.format);
  }

  /** Who names a zip says nothing of the files in it. */
  private static Recognition inZip(String noun, List<TableLayout> known, Wish wish) {
    return new Recognition(noun, known, new Wish(null, wish.encoding));
  }

  /**
   * What the user knows better than recognition does.
   *
   * @param format id of a format or layout, null to recognise it
   * @param encoding null to recognise it
   */
  public record Wish(@Nullable String format, @Nullable Charset encoding) {}

  /**
   * A file that can be read.
   *
   * @param source with its encoding; formats that are no text do not ask for it
   * @param isText whether the encoding means anything
   */
  public record Found(Format format, Source source, boolean isText) {}

  Formats formats() {
    return formats;
  }

  /** A named layout is demanded; a named format is read without any. */
  private static Layouts layouts(String noun, List<TableLayout> known, Wish wish) {
    var named = known.stream().filter(l -> l.id().equals(wish.format)).toList();
    if (!named.isEmpty()) {
      return new Layouts(named, true);
    }
    return wish.format == null || isZip(wish)
        ? new Layouts(known.stream().filter(l -> l.noun().equals(noun)).toList(), false)
        : Layouts.NONE;
  }

  /**
   * @param name as the user gave it, for problems
   * @throws BadInputException when no format recognises it, or not in this encoding
   */
  public Found of(Path file, String name) throws IOException {
    var head = Head.of(file);
    if (head.isEmpty()) {
      throw refused(name, "file-empty", name);
    }
    if (head.opensWith(GZIP)) {
      throw refused(name, "format-compressed", name);
    }
    var found = wished(file, name, head).orElseGet(() -> recognised(file, name, head));
    if (layouts.demanded()) {
      requireTable(name, found);
    }
    if (!found.format().holds(noun)) {
      var nouns = String.join(", ", found.format().nouns());
      throw refused(name, "format-other-noun", found.format().id(), noun, nouns);
    }
    return found;
  }

  /** Only tables have a layout, and a layout holds one kind of record. */
  private void requireTable(String name, Found found) {
    var layout = layouts.list().getFirst();
    if (!layout.noun().equals(noun)) {
      throw refused(name, "format-other-noun", layout.id(), noun, layout.noun());
    }
    if (!TABLES.contains(found.format().id())) {
      throw layouts.notFound(found.source());
    }
  }

  /** Id of the format or layout that a file shows, empty where there is none. */
  Optional<String> findKnown(Path file) throws IOException {
    try {
      var found = of(file, "");
      var text = Head.of(file).as(found.source().encoding()).text();
      return layouts
          .findIn(text)
          .map(l -> l.layout().id())
          .or(() -> Optional.of(found.format().id()));
    } catch (BadInputException unknown) {
      return Optional.empty();
    }
  }

  private Optional<Found> wished(Path file, String name, Head head) throws IOException {
    if (wish.format == null || layouts.demanded()) {
      return Optional.empty();
    }
    var format = formats.find(wish.format).orElseThrow(() -> unknown(name, wish.format));
    return Optional.of(
        format.binary()
            ? binary(format, file, name)
            : new Found(format, new Source(file, name, encoding(file, name, head)), true));
  }

  private Found recognised(Path file, String name, Head head) {
    try {
      var binary = formats.recognise(head, true).map(format -> binary(format, file, name));
      if (binary.isPresent()) {
        return binary.get();
      }
      if (!head.isBinary() || wish.encoding != null) {
        var encoding = encoding(file, name, head);
        var source = new Source(file, name, encoding);
        var text = formats.recognise(head.as(encoding), false);
        if (text.isPresent()) {
          return new Found(text.get(), source, true);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + name + " failed", failed);
    }
    throw refused(
        name,
        head.isBinary() ? "format-binary" : "format-unrecognised",
        name,
        String.join(", ", formats.ids()));
  }

  private static Found binary(Format format, Path file, String name) {
    var none = new Encoding(StandardCharsets.UTF_8, 0, false);
    return new Found(format, new Source(file, name, none), false);
  }

  /** A table of a known maker is in one of the maker's encodings, damaged or not. */
  private Encoding encoding(Path file, String name, Head head) throws IOException {
    var encodings = new Encodings(file, name);
    var layout =
        wish.encoding == null
            ? layouts.findIn(head.as(Encodings.bytewise()).text()).map(Layouts.Found::layout)
            : Optional.<TableLayout>empty();
    return layout.isPresent()
        ? encodings.recogniseAmong(
            layout.get().encodings().stream().map(Charset::forName).toList(), head.bytes())
        : encodings.recognise(wish.encoding, head.bytes());
  }

  private BadInputException unknown(String name, String id) {
    return refused(name, "format-unknown", id, String.join(", ", formats.ids()));
  }

  private static BadInputException refused(
      String name, String code, String value, String... arguments) {
    return new BadInputException(Problem.error(code, Place.of(name), value, arguments));
  }
}
