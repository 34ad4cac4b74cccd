package org.patentbridge.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the sources say of a type or method, as plain text. */
final class Javadoc {

  private static final Path SOURCES = Path.of("src/main/java");

  private Javadoc() {}

  /** The first paragraph of what stands above a top-level type. */
  static String of(Class<?> type) {
    return above(type, "[^;{}]*?\\b(?:class|record|enum|interface)\\s+" + type.getSimpleName());
  }

  /** The same of a method without parameters, of a type or of one that stands in it. */
  static String of(Class<?> topLevel, Method method) {
    var declaration = "[^;{}]*?(?:\\{[^;{}]*\\}[^;{}]*?)?\\b" + method.getName() + "\\(\\);";
    var within = "interface " + method.getDeclaringClass().getSimpleName() + " {";
    return above(topLevel, declaration, within);
  }

  private static String above(Class<?> topLevel, String declaration) {
    return above(topLevel, declaration, "");
  }

  private static String above(Class<?> topLevel, String declaration, String within) {
    var file = SOURCES.resolve(topLevel.getName().replace('.', '/') + ".java");
    var found =
        Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/" + declaration, Pattern.DOTALL)
            .matcher(read(file));
    if (!found.find(Math.max(0, read(file).indexOf(within)))) {
      throw new AssertionError(file + " has no Javadoc above " + declaration);
    }
    return plain(found.group(1));
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("(?m)^\\s*\\*", " ")
        .replaceFirst("(?s)<p>.*|\\n\\s*@.*", "")
        .replaceAll("\\{@\\w+\\s+([^}]*)}", "`$1`")
        .replaceAll("\\s+", " ")
        .strip();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }
}
