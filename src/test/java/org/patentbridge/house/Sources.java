package org.patentbridge.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java source files as the compiler's own trees.
 *
 * @param units one per file
 * @param positions where each tree stands
 */
record Sources(List<CompilationUnitTree> units, SourcePositions positions) {

  Sources {
    units = List.copyOf(units);
  }

  /** All Java files below folders; a folder that does not exist holds none. */
  static Sources below(Path... folders) {
    var files = Stream.of(folders).filter(Files::isDirectory).flatMap(Sources::javaFiles).toList();
    try (StandardJavaFileManager manager =
        ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      return parse(manager.getJavaFileObjectsFromPaths(files));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sources", e);
    }
  }

  /** A file that exists only here. */
  static Sources of(String name, String text) {
    return parse(
        List.of(
            new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
              @Override
              public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
              }
            }));
  }

  private static Sources parse(Iterable<? extends JavaFileObject> files) {
    var task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, files);
    try {
      var units = new ArrayList<CompilationUnitTree>();
      task.parse().forEach(units::add);
      return new Sources(units, Trees.instance(task).getSourcePositions());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot parse the sources", e);
    }
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** Lines from the first to the last character of a tree. */
  long lines(CompilationUnitTree unit, Tree tree) {
    return lineOf(unit, positions.getEndPosition(unit, tree)) - firstLine(unit, tree) + 1;
  }

  long firstLine(CompilationUnitTree unit, Tree tree) {
    return lineOf(unit, positions.getStartPosition(unit, tree));
  }

  private static long lineOf(CompilationUnitTree unit, long position) {
    return unit.getLineMap().getLineNumber(position);
  }

  /** Lines of a whole file. */
  static long lines(CompilationUnitTree unit) {
    try {
      return unit.getSourceFile().getCharContent(true).toString().lines().count();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + unit.getSourceFile().getName(), e);
    }
  }
}
