package io.countercheck.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example that stands at the head of a room is a program: it compiles and runs, in a folder with a file of orders. */
class RoomExamplesTest {

    private static final Path ROOT = Path.of(System.getProperty("countercheck.root", "../.."));
    private static final String BEGIN = "<pre>{@code";
    private static final String END = "}</pre>";

    @TempDir
    Path directory;

    /** The packages that others may call; each room but the front door has an example at its top. */
    static List<Path> examples() {
        return Stream.of(Room.values())
                .filter(room -> room != Room.CLI)
                .flatMap(room -> Stream.concat(
                        Stream.of(description(room, "")),
                        room.open.stream()
                                .map(p -> description(room, p))
                                .filter(file -> text(file).contains(BEGIN))))
                .toList();
    }

    private static Path description(Room room, String open) {
        return ROOT.resolve(room.name().toLowerCase(Locale.ROOT))
                .resolve("src/main/java")
                .resolve(room.packageName().replace('.', '/'))
                .resolve(open)
                .resolve("package-info.java");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String example(Path description) {
        String text = text(description);
        assertThat(text).as("%s has an example", description).contains(BEGIN);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        return text.substring(from, text.indexOf(END, from))
                .lines()
                .map(line -> line.replaceFirst("^ \\* ?", ""))
                .collect(Collectors.joining("\n"));
    }

    /** The packages that others may call, and those of the JDK that examples need. */
    private static String imports() {
        Stream<String> rooms = Stream.of(Room.values())
                .flatMap(r -> Stream.concat(
                        Stream.of(r.packageName()), r.open.stream().map(p -> r.packageName() + "." + p)));
        return Stream.concat(Stream.of("java.util", "java.util.stream", "java.nio.file", "java.time"), rooms)
                .map(p -> "import " + p + ".*;\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleCompilesAndRuns(Path description) throws IOException, InterruptedException {
        Path source = directory.resolve("Example.java");
        Files.writeString(
                source,
                imports()
                        + "public class Example {\n    public static void main(String[] args) throws Exception {\n"
                        + example(description) + "\n    }\n}\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-d",
                                    directory.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as("%s%n%s", description, said).isTrue();
        }
        Files.copy(ROOT.resolve("examples/orders.xlsx"), directory.resolve("orders.xlsx"));
        Files.writeString(directory.resolve("ours.csv"), "id,name,country\n1,Blocked Example Trading Ltd,CN\n");
        Files.writeString(
                directory.resolve("owners.csv"),
                "owner,owned,percent\nX Holding,B Holding,60\nB Holding,C Trading,50\n");

        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        directory + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        "Example")
                .directory(directory.toFile())
                .redirectErrorStream(true);
        builder.environment().put("COUNTERCHECK_HOME", directory.resolve("home").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s%n%s", description, printed).isZero();
    }
}
