package org.patentbridge.rulebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.ListedProblems;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.provenance.Digest;

/**
 * Reads a dictionary of a user's own: a CC-CEDICT file, or a table with the columns zh and en like
 * those of {@code terms/}, parted by commas or tabs; either may be packed with gzip.
 *
 * <p>Of CC-CEDICT the simplified form and the short explanations are taken. Words without a Chinese
 * character and words of which only descriptions are given are left out, since no text could be
 * searched with them.
 */
public final class TermListReader {

  private static final int MEGABYTE = 1 << 20;

  /** CC-CEDICT takes 9 MB unpacked. */
  private static final int MOST_MEGABYTES = 128;

  private static final Pattern ENTRY =
      Pattern.compile("(?<traditional>\\S+) (?<simplified>\\S+) \\[[^/]*] ?/(?<glosses>.*)/");
  private static final Pattern HEADING =
      Pattern.compile("\\W*(zh\\W*[,\t]\\W*en|en\\W*[,\t]\\W*zh)\\W*");
  private static final List<String> COLUMNS = List.of("zh", "en");
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;

  private final Problems problems = new Problems();

  /**
   * The dictionary in a file.
   *
   * @throws BadInputException with every line that is no entry, when there is one
   */
  public TermList read(Path file) {
    var name = file.toString();
    var bytes = bytes(file, name);
    var pairs = new ArrayList<TermPair>();
    if (bytes.length > 0) {
      ShelfFolder.decoded(name, bytes, problems)
          .map(text -> new ShelfFile(name, text))
          .ifPresent(text -> pairs.addAll(pairs(text)));
    }
    if (pairs.isEmpty() && !problems.report().hasErrors()) {
      problems.error("terms-empty", Place.of(name), name);
    }
    refuseWhatIsWrong();
    return new TermList(Digest.ofBytes(bytes), pairs);
  }

  private void refuseWhatIsWrong() {
    var listed = new ListedProblems();
    problems.report().problems().forEach(listed::add);
    if (listed.report().hasErrors()) {
      throw new BadInputException(listed.report());
    }
  }

  /** The unpacked bytes; none, with a problem noted, where there is nothing to read. */
  private byte[] bytes(Path file, String name) {
    if (!Files.isRegularFile(file)) {
      problems.error("file-missing", Place.of(name), name);
      return new byte[0];
    }
    try (var raw = Files.newInputStream(file)) {
      var bytes = limited(raw, name);
      return isPacked(bytes) ? unpacked(bytes, name) : bytes;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the dictionary " + file + " cannot be read", unreadable);
    }
  }

  private static boolean isPacked(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] & 0xff) == GZIP_FIRST && (bytes[1] & 0xff) == GZIP_SECOND;
  }

  private byte[] unpacked(byte[] packed, String name) {
    try (var stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return limited(stream, name);
    } catch (IOException broken) {
      problems.error("terms-unpack", Place.of(name), name);
      return new byte[0];
    }
  }

  private byte[] limited(InputStream stream, String name) throws IOException {
    var bytes = stream.readNBytes(MOST_MEGABYTES * MEGABYTE + 1);
    if (bytes.length > MOST_MEGABYTES * MEGABYTE) {
      problems.error("terms-too-large", Place.of(name), name, Integer.toString(MOST_MEGABYTES));
      return new byte[0];
    }
    return bytes;
  }

  /** The first line that is no comment tells the form. */
  private List<TermPair> pairs(ShelfFile file) {
    var lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (isContent(line)) {
        if (HEADING.matcher(line).matches()) {
          return table(file, line.indexOf('\t') >= 0 ? '\t' : ',');
        }
        if (ENTRY.matcher(line.strip()).matches()) {
          return entries(file, lines);
        }
        problems.error("terms-form", Place.of(file.name(), i + 1L), line);
        return List.of();
      }
    }
    return List.of();
  }

  private static boolean isContent(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private List<TermPair> table(ShelfFile file, char separator) {
    var pairs = new ArrayList<TermPair>();
    RuleTable.read(file, separator, COLUMNS, problems)
        .ifPresent(
            table -> {
              for (var row : table.rows()) {
                row.needed("en");
                TermScript.check(row, problems);
                pairs.add(new TermPair(row.needed("zh"), row.list("en")));
              }
            });
    return pairs;
  }

  private List<TermPair> entries(ShelfFile file, List<String> lines) {
    var pairs = new ArrayList<TermPair>();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (isContent(line)) {
        var entry = ENTRY.matcher(line.strip());
        if (!entry.matches()) {
          problems.error("terms-entry", Place.of(file.name(), i + 1L), line);
        } else if (TermScript.holdsChinese(entry.group("simplified"))) {
          var english = Glosses.terms(entry.group("glosses"));
          if (!english.isEmpty()) {
            pairs.add(new TermPair(entry.group("simplified"), english));
          }
        }
      }
    }
    return pairs;
  }
}
