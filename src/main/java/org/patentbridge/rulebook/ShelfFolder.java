package org.patentbridge.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.RulebookFingerprint;

/**
 * The folder of rules as it lies on the disk.
 *
 * @param names of all files, readable or not
 * @param files what could be read as text, by name
 * @param fingerprint digest over names and bytes of all files, in name order
 */
record ShelfFolder(Set<String> names, List<ShelfFile> files, RulebookFingerprint fingerprint) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> PLACES =
      List.of(
          "README.md",
          RulebookReader.FIELDS,
          RulebookReader.ANALYZERS,
          RulebookReader.COLUMNS,
          RulebookReader.RANKING,
          RulebookReader.MERGING,
          RulebookReader.OPEN_LICENCE,
          RulebookReader.SERIES,
          RulebookReader.INVESTORS,
          RulebookReader.SHORTLIST,
          RulebookReader.EXAMPLES,
          RulebookReader.REGIONS,
          "scoring/….yaml",
          "events/….yaml",
          "layouts/….yaml",
          "chains/….csv",
          "chains/….examples.csv",
          "terms/….csv",
          "synonyms/….csv",
          "thesaurus/….csv",
          IndustriesReader.FIELDS,
          IndustriesReader.FIELD_NAMES,
          IndustriesReader.AREAS,
          IndustriesReader.AREA_NAMES,
          IndustriesReader.SUCCESSORS,
          IndustriesReader.EXAMPLES,
          NeedsReader.PARTS,
          NeedsReader.CUES,
          NeedsReader.FIGURES,
          NeedsReader.EXAMPLES,
          NamesReader.LEGAL_FORMS,
          NamesReader.UNIVERSITIES,
          NamesReader.ABBREVIATIONS);
  private static final Pattern EXPECTED =
      Pattern.compile(
          "README\\.md|regions\\.csv"
              + "|(fields|analyzers|ranking|columns|merging|open-licence|series|tiers|investors"
              + "|shortlist|examples)\\.yaml"
              + "|(scoring|events|layouts)/[^/.]+\\.yaml"
              + "|chains/[^/.]+(\\.examples)?\\.csv|(terms|synonyms)/[^/.]+\\.csv"
              + "|thesaurus/[^/.]+(\\.(en|zh))?\\.csv"
              + "|industries/(wipo35(\\.fields)?|strategic-emerging(\\.areas)?|ipc-successors"
              + "|examples)\\.csv|needs/(parts|cues|figures|examples)\\.csv"
              + "|names/(legal-forms|universities|abbreviations)\\.csv");

  ShelfFolder {
    names = Set.copyOf(names);
    files = List.copyOf(files);
  }

  /**
   * Reads every file; those that are hidden or end in a tilde belong to editors, not to us.
   *
   * @param folders of files with the same name the first folder's counts
   */
  static ShelfFolder read(List<Path> folders, Problems problems) {
    var contents = new TreeMap<String, byte[]>();
    folders.forEach(folder -> contents(folder, problems).forEach(contents::putIfAbsent));
    var files = new ArrayList<ShelfFile>();
    var lines = new ArrayList<String>();
    contents.forEach(
        (name, bytes) -> {
          lines.add(name + "\t" + Digest.ofBytes(bytes));
          if (EXPECTED.matcher(name).matches()) {
            decoded(name, bytes, problems).ifPresent(t -> files.add(new ShelfFile(name, t)));
          } else {
            var meant = NearestName.suggestion(name, PLACES);
            problems.error("rules-unknown-file", Place.of(name), name, meant);
          }
        });
    var fingerprint = new RulebookFingerprint(Digest.ofLines(lines.stream()));
    return new ShelfFolder(contents.keySet(), files, fingerprint);
  }

  Optional<ShelfFile> find(String name) {
    return files.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** Digest over those files that could be read and whose names are meant, in name order. */
  RulebookFingerprint fingerprintOf(Predicate<String> meant) {
    return new RulebookFingerprint(
        Digest.ofLines(
            files.stream()
                .filter(f -> meant.test(f.name()))
                .sorted(Comparator.comparing(ShelfFile::name))
                .map(f -> f.name() + "\t" + Digest.ofLines(f.text()))));
  }

  /** The files of a folder whose names end so, by name. */
  List<ShelfFile> list(String folder, String ending) {
    return files.stream()
        .filter(f -> f.name().startsWith(folder + "/") && f.name().endsWith(ending))
        .toList();
  }

  private static TreeMap<String, byte[]> contents(Path folder, Problems problems) {
    var contents = new TreeMap<String, byte[]>();
    if (!Files.isDirectory(folder)) {
      problems.error("rules-folder-missing", Place.of(folder.toString()), folder.toString());
      return contents;
    }
    try (var walk = Files.walk(folder)) {
      for (var file : walk.filter(Files::isRegularFile).toList()) {
        var name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".") && !name.contains("/.") && !name.endsWith("~")) {
          contents.put(name, Files.readAllBytes(file));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the rules in " + folder + " cannot be read", unreadable);
    }
    return contents;
  }

  /** Strict UTF-8 without a byte order mark; empty, and noted, where it is something else. */
  static Optional<String> decoded(String name, byte[] bytes, Problems problems) {
    var buffer = ByteBuffer.wrap(bytes);
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      var line = lineOf(bytes, buffer.position());
      problems.error("rules-not-utf8", Place.of(name, line), name);
      return Optional.empty();
    }
  }

  private static long lineOf(byte[] bytes, int position) {
    long line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
