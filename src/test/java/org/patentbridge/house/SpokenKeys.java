package org.patentbridge.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where the sources speak a sentence of the catalogue by a key that is written out. */
final class SpokenKeys extends TreeScanner<Void, Void> {

  private final Sources sources;
  private final CompilationUnitTree unit;
  private final Map<String, String> constants = new HashMap<>();
  private final List<Spoken> spoken = new ArrayList<>();

  /**
   * One place that speaks.
   *
   * @param key in the catalogue
   * @param arguments how many the sentence gets, the value of a problem among them
   * @param where file and line
   */
  record Spoken(String key, int arguments, String where) {}

  private SpokenKeys(Sources sources, CompilationUnitTree unit) {
    this.sources = sources;
    this.unit = unit;
  }

  static List<Spoken> in(Sources sources) {
    var all = new ArrayList<Spoken>();
    for (CompilationUnitTree unit : sources.units()) {
      var scanner = new SpokenKeys(sources, unit);
      new Constants(scanner.constants).scan(unit, null);
      scanner.scan(unit, null);
      all.addAll(scanner.spoken);
    }
    return all;
  }

  /** Collects the text constants of a file by their names. */
  private static final class Constants extends TreeScanner<Void, Void> {

    private final Map<String, String> found;

    Constants(Map<String, String> found) {
      this.found = found;
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
      if (variable.getInitializer() instanceof LiteralTree literal
          && literal.getValue() instanceof String text) {
        found.put(variable.getName().toString(), text);
      }
      return super.visitVariable(variable, nothing);
    }
  }

  /** All texts that are written out in the sources, keys or not. */
  static List<Spoken> textsIn(Sources sources) {
    var all = new ArrayList<Spoken>();
    for (CompilationUnitTree unit : sources.units()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
          if (literal.getValue() instanceof String text) {
            var where = unit.getSourceFile().getName() + ":" + sources.firstLine(unit, literal);
            all.add(new Spoken(text, Integer.MAX_VALUE, where));
          }
          return null;
        }
      }.scan(unit, null);
    }
    return all;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    if (call.getMethodSelect() instanceof MemberSelectTree select) {
      var method = select.getExpression() + "." + select.getIdentifier();
      var arguments = call.getArguments();
      switch (method) {
        case "Reason.of" -> speak("", arguments, 0, arguments.size() - 1);
        case "Messages.text" -> speak("", arguments, 1, arguments.size() - 2);
        case "Problem.error", "Problem.warning" ->
            speak("problem.", arguments, 0, arguments.size() - 2);
        default -> {
          // says nothing to people
        }
      }
    }
    return super.visitMethodInvocation(call, nothing);
  }

  @Override
  public Void visitNewClass(NewClassTree made, Void nothing) {
    var arguments = made.getArguments();
    switch (made.getIdentifier().toString()) {
      case "InvalidValueException" -> speak("problem.", arguments, 0, arguments.size() - 1);
      case "Problem" -> speak("problem.", arguments, 1, Integer.MAX_VALUE);
      case "Reason" -> speak("", arguments, 0, Integer.MAX_VALUE);
      default -> {
        // says nothing to people
      }
    }
    return super.visitNewClass(made, nothing);
  }

  private void speak(
      String prefix, List<? extends ExpressionTree> arguments, int keyAt, int spokenWith) {
    if (arguments.size() <= keyAt) {
      return;
    }
    findText(arguments.get(keyAt))
        .ifPresent(
            key ->
                spoken.add(
                    new Spoken(
                        prefix + key,
                        spokenWith,
                        unit.getSourceFile().getName()
                            + ":"
                            + sources.firstLine(unit, arguments.get(keyAt)))));
  }

  /** A literal, or a constant of the same file; what is composed at run time is not known here. */
  private Optional<String> findText(ExpressionTree tree) {
    return switch (tree) {
      case LiteralTree literal when literal.getValue() instanceof String text -> Optional.of(text);
      case IdentifierTree name -> Optional.ofNullable(constants.get(name.getName().toString()));
      default -> Optional.empty();
    };
  }
}
