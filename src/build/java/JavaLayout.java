import com.google.googlejavaformat.java.GoogleJavaFormatToolProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks or applies the layout of the Java sources: {@code check|apply FOLDER}.
 *
 * <p>Spotless would run google-java-format inside Maven's own JVM, which may be too old to read
 * Java 25; this program runs on the JDK that the toolchain chose.
 */
final class JavaLayout {

  private JavaLayout() {}

  public static void main(String[] arguments) throws IOException {
    List<String> options = new ArrayList<>();
    if (arguments[0].equals("apply")) {
      options.add("--replace");
    } else {
      options.addAll(List.of("--dry-run", "--set-exit-if-changed"));
    }
    try (var files = Files.walk(Path.of(arguments[1]))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(Path::toString)
          .forEach(options::add);
    }
    int result =
        new GoogleJavaFormatToolProvider()
            .run(
                new PrintWriter(System.out, true),
                new PrintWriter(System.err, true),
                options.toArray(String[]::new));
    if (result != 0) {
      System.err.println(
          "These files are not laid out; run: mvn -q verify -DskipTests -Dlayout.mode=apply");
    }
    System.exit(result);
  }
}
