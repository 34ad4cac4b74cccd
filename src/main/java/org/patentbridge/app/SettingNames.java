package org.patentbridge.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the settings of this program are called.
 *
 * @param defaults by name, empty text where there is none
 */
record SettingNames(SortedMap<String, String> defaults) {

  private static final String PREFIX =
      Settings.class.getAnnotation(ConfigMapping.class).prefix() + ".";

  /** Beside {@link Settings}, some are only named where the libraries' own settings use them. */
  private static final Pattern USED = Pattern.compile("\\$\\{(patentbridge\\.[a-z0-9.-]+)");

  /** These are no settings: the launcher, the command line and the tests read them. */
  private static final Set<String> OUTSIDE =
      Set.of(
          "PATENTBRIDGE_TOKEN", "PATENTBRIDGE_TTY", "PATENTBRIDGE_CI", "PATENTBRIDGE_JAVA_FLAGS");

  private static final String FOR_TESTS = "PATENTBRIDGE_TEST_";

  /** Spellings that are nearer than this are mistakes. */
  private static final int NEAR = 3;

  /** As the types and the file of defaults have them. */
  static SettingNames known() {
    SortedMap<String, String> all = new TreeMap<>();
    collect(Settings.class, PREFIX, all);
    var file = new Properties();
    try (var in = SettingNames.class.getResourceAsStream("/application.properties")) {
      if (in != null) {
        file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the file of defaults", unreadable);
    }
    for (String name : file.stringPropertyNames()) {
      if (name.startsWith(PREFIX)) {
        all.merge(name, "", (stated, none) -> stated);
      }
      USED.matcher(file.getProperty(name)).results().forEach(u -> all.putIfAbsent(u.group(1), ""));
    }
    return new SettingNames(all);
  }

  /** Settings of settings are asked again. */
  private static void collect(Class<?> type, String prefix, SortedMap<String, String> all) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.isSynthetic() || java.lang.reflect.Modifier.isStatic(method.getModifiers())) {
        continue;
      }
      var name = prefix + kebab(method.getName());
      if (method.getReturnType().isInterface()
          && method.getReturnType().getEnclosingClass() == Settings.class) {
        collect(method.getReturnType(), name + ".", all);
      } else {
        var stated = method.getAnnotation(WithDefault.class);
        all.put(name, stated == null ? "" : stated.value());
      }
    }
  }

  /** The rule of the framework: {@code keyFile} is set as {@code key-file}. */
  static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** The rule of the framework: all but letters and digits become underscores. */
  static String variable(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  SortedSet<String> names() {
    return new TreeSet<>(defaults.keySet());
  }

  private Stream<String> variables() {
    return Stream.concat(names().stream().map(SettingNames::variable), OUTSIDE.stream());
  }

  /** Whether a name in a file or on the command line of Java is meant for us and is none. */
  boolean isUnknown(String stated) {
    var name = stated.replaceFirst("^%[^.]*\\.", "");
    return !defaults.containsKey(name)
        && (name.startsWith(PREFIX)
            || nearest(name, names().stream()).isPresent() && !name.startsWith("patentbridge-"));
  }

  /** The same of a variable of the environment. */
  boolean isUnknownVariable(String variable) {
    return variables().noneMatch(variable::equals)
        && !variable.startsWith(FOR_TESTS)
        && (variable.startsWith(variable(PREFIX)) || nearest(variable, variables()).isPresent());
  }

  /** The known name that was perhaps meant. */
  Optional<String> meant(String unknown) {
    var candidates = unknown.equals(variable(unknown)) ? variables() : names().stream();
    var list = candidates.toList();
    return nearest(unknown, list.stream())
        .or(
            () ->
                list.stream()
                    .min(java.util.Comparator.comparingInt(n -> distance(unknown, n)))
                    .filter(n -> distance(unknown, n) <= unknown.length() / 3));
  }

  private static Optional<String> nearest(String name, Stream<String> known) {
    return known
        .filter(other -> distance(name, other) <= NEAR)
        .min(
            java.util.Comparator.<String>comparingInt(other -> distance(name, other))
                .thenComparing(java.util.Comparator.naturalOrder()));
  }

  /** Levenshtein's: letters to put in, take out or change. */
  static int distance(String one, String other) {
    var before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      var now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }
}
