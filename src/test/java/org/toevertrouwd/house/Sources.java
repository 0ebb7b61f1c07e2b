package org.toevertrouwd.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The sources of the program as the compiler reads them. */
final class Sources {

  /**
   * One file.
   *
   * @param path where it stands
   * @param codeLines lines that are not blank, comment, import or package
   * @param methods its methods and constructors
   */
  record SourceFile(Path path, int codeLines, List<Method> methods) {}

  /**
   * One method or constructor with a body.
   *
   * @param name class and method, for the message
   * @param lines of code of its body and heading
   * @param constructorParameters number of parameters if it is a constructor of a class that is no
   *     record, else 0
   */
  record Method(String name, int lines, int constructorParameters) {}

  private Sources() {}

  static List<SourceFile> under(Path folder) throws IOException {
    List<Path> files;
    try (var found = Files.walk(folder)) {
      files =
          found
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("package-info.java"))
              .sorted()
              .toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<SourceFile> result = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        result.add(read(unit, positions));
      }
      return result;
    }
  }

  private static SourceFile read(CompilationUnitTree unit, SourcePositions positions) {
    Path path = Path.of(unit.getSourceFile().toUri());
    boolean[] code = codeLines(path);
    List<Method> methods = new ArrayList<>();
    new TreeScanner<Void, ClassTree>() {
      @Override
      public Void visitClass(ClassTree type, ClassTree outer) {
        return super.visitClass(type, type);
      }

      @Override
      public Void visitMethod(MethodTree method, ClassTree type) {
        if (method.getBody() != null && type != null) {
          methods.add(measure(unit, positions, code, method, type));
        }
        return super.visitMethod(method, type);
      }
    }.scan(unit, null);
    return new SourceFile(path, count(code, 0, code.length), methods);
  }

  private static Method measure(
      CompilationUnitTree unit,
      SourcePositions positions,
      boolean[] code,
      MethodTree method,
      ClassTree type) {
    long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
    long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
    boolean constructor =
        method.getName().contentEquals("<init>") && type.getKind() != Tree.Kind.RECORD;
    return new Method(
        type.getSimpleName() + "." + method.getName(),
        count(code, (int) first - 1, (int) last),
        constructor ? method.getParameters().size() : 0);
  }

  private static int count(boolean[] code, int from, int to) {
    int lines = 0;
    for (int line = from; line < to; line++) {
      lines += code[line] ? 1 : 0;
    }
    return lines;
  }

  private static boolean[] codeLines(Path path) {
    List<String> lines = read(path);
    boolean[] code = new boolean[lines.size()];
    boolean comment = false;
    boolean text = false;
    for (int index = 0; index < code.length; index++) {
      String line = lines.get(index).strip();
      if (!text && !comment && line.startsWith("/*")) {
        comment = true;
      }
      code[index] = !comment && counts(line);
      comment = comment && !line.contains("*/");
      text ^= line.split("\"\"\"", -1).length % 2 == 0;
    }
    return code;
  }

  private static boolean counts(String line) {
    return !line.isEmpty()
        && !line.startsWith("//")
        && !line.startsWith("import ")
        && !line.startsWith("package ");
  }

  private static List<String> read(Path path) {
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
