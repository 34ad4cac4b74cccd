package org.patentbridge.docs;

import static org.patentbridge.docs.Page.code;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.patentbridge.app.Settings;

/** Tells every setting, from the typed settings and from the commented file of defaults. */
final class ConfigurationPage {

  private static final String OWN =
      Settings.class.getAnnotation(ConfigMapping.class).prefix() + ".";

  /**
   * A line of the file of defaults.
   *
   * @param section heading under which it stands
   * @param name of the setting
   * @param value the default
   * @param because comment above it, empty where the one above a line before it holds
   */
  private record Default(String section, String name, String value, String because) {}

  private final Map<String, Default> defaults = new LinkedHashMap<>();

  /**
   * @param properties text of application.properties
   */
  ConfigurationPage(String properties) {
    var section = "";
    var comment = new StringBuilder();
    for (String line : properties.lines().map(String::strip).toList()) {
      if (line.startsWith("# ──")) {
        section = line.replaceAll("[#─]", "").strip();
        comment.setLength(0);
      } else if (line.startsWith("#")) {
        comment.append(line.substring(1).strip()).append(' ');
      } else if (line.isEmpty()) {
        comment.setLength(0);
      } else {
        var parts = line.split("=", 2);
        var entry = new Default(section, parts[0], parts[1], comment.toString().strip());
        defaults.put(entry.name(), entry);
        comment.setLength(0);
      }
    }
  }

  String write() {
    var page =
        new Page()
            .heading(1, "Configuration: every setting, what it is by default, what it is for")
            .paragraph(
                """
                Generated from `org.patentbridge.app.Settings` and from
                `src/main/resources/application.properties`; edit those, then run
                `mvn test -Dtest=GeneratedPagesTest -Dregenerate=true`.""")
            .paragraph(
                """
                A setting comes from the environment variable beside it, or from a Java system property
                or a file `config/application.properties` in the working folder under its own name. The
                system property wins over the environment, the environment over the file, the file over
                the default. Relative paths start at the working folder. `--data DIR` on the command line
                sets `patentbridge.data`. Rules of matching are no settings: they stand in
                `index-config/`.""")
            .heading(2, "Settings of PatentBridge")
            .table(List.of("Setting", "Environment variable", "Default", "What it is for"), own());
    page.heading(2, "Settings of the libraries, as PatentBridge sets them")
        .paragraph(
            """
            Any other setting of Quarkus can be given in the same way. Those that Quarkus fixes when the
            program is built (its own documentation marks them) count after the next build only.""");
    theirs()
        .forEach(
            (section, rows) ->
                page.heading(3, section)
                    .table(List.of("Setting", "Environment variable", "Value", "Because"), rows));
    return page.toString();
  }

  private List<List<String>> own() {
    return rows("", Settings.class).toList();
  }

  private Stream<List<String>> rows(String path, Class<?> type) {
    return methods(type)
        .flatMap(
            method ->
                method.getReturnType().isInterface() && method.getReturnType().isMemberClass()
                    ? rows(path + name(method) + ".", method.getReturnType())
                    : Stream.of(row(path + name(method), method)));
  }

  private List<String> row(String path, Method method) {
    var name = OWN + path;
    var typed = method.getAnnotation(WithDefault.class);
    var stated = defaults.get(name);
    var value = stated != null ? stated.value() : typed != null ? typed.value() : "";
    var because = stated == null ? "" : " " + stated.because();
    return List.of(
        code(name),
        code(variable(name)),
        value.isEmpty() ? "none" : code(value),
        (Javadoc.of(Settings.class, method) + because).strip());
  }

  /** The rule of the framework: {@code keyFile} is set as {@code key-file}. */
  private static String name(Method method) {
    return method.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** Reflection promises no order; names do. */
  private static Stream<Method> methods(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(m -> !m.isSynthetic())
        .sorted(Comparator.comparing(Method::getName));
  }

  private Map<String, List<List<String>>> theirs() {
    var sections = new LinkedHashMap<String, List<List<String>>>();
    defaults.values().stream()
        .filter(d -> !d.name().startsWith(OWN) && !d.name().startsWith("%"))
        .forEach(
            d ->
                sections
                    .computeIfAbsent(d.section(), s -> new ArrayList<>())
                    .add(
                        List.of(
                            code(d.name()),
                            code(variable(d.name())),
                            code(d.value()),
                            d.because())));
    return sections;
  }

  /** The rule of MicroProfile Config: all but letters and digits become underscores. */
  private static String variable(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
