package org.patentbridge.house;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences of both languages as they lie in the sources, parts included.
 *
 * @param zh Chinese ones by key
 * @param en English ones by key
 * @param faults what was wrong while reading
 */
record Catalogue(SortedMap<String, String> zh, SortedMap<String, String> en, List<String> faults) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]+)");

  static Catalogue read(Path folder) {
    var faults = new ArrayList<String>();
    return new Catalogue(read(folder, "_zh", faults), read(folder, "_en", faults), faults);
  }

  private static SortedMap<String, String> read(Path folder, String tongue, List<String> faults) {
    SortedMap<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(tongue + ".properties")).sorted().toList()) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          var once = new KeysOnce(file.getFileName() + ": ", faults);
          once.load(reader);
          once.forEach(
              (key, text) -> {
                if (all.put(key.toString(), text.toString()) != null) {
                  faults.add(file.getFileName() + ": " + key + " stands in another file as well");
                }
              });
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the catalogue in " + folder, e);
    }
  }

  /** Properties that notice a key that comes twice. */
  private static final class KeysOnce extends Properties {

    private static final long serialVersionUID = 1L;

    private final String where;
    private final transient List<String> faults;

    KeysOnce(String where, List<String> faults) {
      this.where = where;
      this.faults = faults;
    }

    @Override
    public synchronized Object put(Object key, Object value) {
      if (containsKey(key)) {
        faults.add(where + key + " stands there twice");
      }
      return super.put(key, value);
    }
  }

  /** All that is wrong with the catalogue by itself. */
  List<String> findFaults() {
    var all = new ArrayList<>(faults);
    missing(zh, en).forEach(key -> all.add(key + " has no English sentence"));
    missing(en, zh).forEach(key -> all.add(key + " has no Chinese sentence"));
    zh.forEach((key, text) -> check(key, text, Locale.SIMPLIFIED_CHINESE, all));
    en.forEach((key, text) -> check(key, text, Locale.ENGLISH, all));
    en.forEach(
        (key, text) -> {
          var other = zh.getOrDefault(key, text);
          if (!agree(placeholders(other), placeholders(text))) {
            all.add(key + " uses other placeholders in English than in Chinese");
          }
          if (isAdvice(key) && !text.startsWith("Maybe")) {
            all.add(key + " is advice and does not start with Maybe");
          }
          if (isAdvice(key) && !en.containsKey(key.replaceFirst("\\.advice$", ""))) {
            all.add(key + " is advice on a problem that has no sentence");
          }
        });
    return all;
  }

  private static boolean isAdvice(String key) {
    return key.startsWith("problem.") && key.endsWith(".advice");
  }

  /** The same ones; or names in both languages, each Chinese one followed by its English one. */
  private static boolean agree(SortedSet<Integer> zh, SortedSet<Integer> en) {
    return zh.equals(en)
        || zh.stream().allMatch(p -> p % 2 == 0)
            && zh.stream().map(p -> p + 1).toList().equals(List.copyOf(en));
  }

  /** Whether a text in the sources is written like a key of this catalogue but leads nowhere. */
  boolean leadsNowhere(String text) {
    var isKey = text.matches("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*){2,}");
    var isStart = text.matches("[a-z]+\\.[a-z0-9]+([-.][a-z0-9]+)*[-.]");
    var space = text.replaceFirst("\\..*", ".");
    if (!isKey && !isStart || en.keySet().stream().noneMatch(key -> key.startsWith(space))) {
      return false;
    }
    return isKey
        ? !en.containsKey(text)
        : en.keySet().stream().noneMatch(key -> key.startsWith(text));
  }

  private static List<String> missing(Map<String, String> here, Map<String, String> there) {
    return here.keySet().stream().filter(key -> !there.containsKey(key)).toList();
  }

  private static void check(String key, String text, Locale language, List<String> all) {
    var what = key + " (" + language.getLanguage() + ")";
    if (text.isBlank()) {
      all.add(what + " is blank");
    }
    if (text.replace("''", "").contains("'")) {
      all.add(what + " has a single apostrophe, which MessageFormat swallows; double it");
    }
    try {
      var format = new MessageFormat(text, language);
      if (format.getFormatsByArgumentIndex().length != highest(text) + 1) {
        all.add(what + " has a placeholder that is not read as one");
      }
    } catch (IllegalArgumentException e) {
      all.add(what + " is no message pattern: " + e.getMessage());
    }
  }

  /** The highest placeholder of a key in either language, −1 where it has none. */
  int highestPlaceholder(String key) {
    return Math.max(highest(zh.getOrDefault(key, "")), highest(en.getOrDefault(key, "")));
  }

  private static int highest(String text) {
    return placeholders(text).isEmpty() ? -1 : placeholders(text).last();
  }

  private static SortedSet<Integer> placeholders(String text) {
    var found = new TreeSet<Integer>();
    PLACEHOLDER.matcher(text).results().forEach(p -> found.add(Integer.valueOf(p.group(1))));
    return found;
  }
}
