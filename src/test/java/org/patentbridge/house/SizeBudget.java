package org.patentbridge.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/** What in the sources is larger than a reader can hold. */
final class SizeBudget {

  static final int METHOD_LINES = 60;
  static final int FILE_LINES = 500;
  static final int CONSTRUCTOR_PARAMETERS = 4;
  private static final String GENEROUS_ROOMS = "org\\.patentbridge\\.(usecase|app)(\\..*)?";
  private static final String CONSTRUCTOR = "<init>";

  private final Sources sources;
  private final List<String> faults = new ArrayList<>();

  private SizeBudget(Sources sources) {
    this.sources = sources;
  }

  static List<String> faultsIn(Sources sources) {
    var budget = new SizeBudget(sources);
    sources.units().forEach(budget::check);
    return budget.faults;
  }

  private void check(CompilationUnitTree unit) {
    var lines = Sources.lines(unit);
    if (lines > FILE_LINES) {
      faults.add("%s has %d lines, at most %d".formatted(nameOf(unit), lines, FILE_LINES));
    }
    new MembersOf(unit).scan(unit, null);
  }

  /** Walks through the classes of a file, knowing in which one it is. */
  private final class MembersOf extends TreeScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private Tree.Kind owner = Tree.Kind.CLASS;

    MembersOf(CompilationUnitTree unit) {
      this.unit = unit;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      var outer = owner;
      owner = type.getKind();
      super.visitClass(type, nothing);
      owner = outer;
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      var lines = sources.lines(unit, method);
      if (lines > METHOD_LINES) {
        report(method, lines + " lines, at most " + METHOD_LINES);
      }
      var parameters = method.getParameters().size();
      if (method.getName().contentEquals(CONSTRUCTOR)
          && parameters > CONSTRUCTOR_PARAMETERS
          && owner != Tree.Kind.RECORD
          && !String.valueOf(unit.getPackageName()).matches(GENEROUS_ROOMS)) {
        report(method, parameters + " parameters, at most " + CONSTRUCTOR_PARAMETERS);
      }
      return super.visitMethod(method, nothing);
    }

    private void report(MethodTree method, String fault) {
      faults.add(
          "%s:%d %s has %s"
              .formatted(nameOf(unit), sources.firstLine(unit, method), method.getName(), fault));
    }
  }

  private static String nameOf(CompilationUnitTree unit) {
    return unit.getSourceFile().getName();
  }
}
