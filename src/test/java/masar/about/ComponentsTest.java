package masar.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The licences that the package carries, held against what it contains. */
class ComponentsTest {

    private static final Pattern CLASSIFIER = Pattern.compile("-(linux|mac|win)[a-z0-9-]*$");
    private static final Pattern LEGAL =
            Pattern.compile("(.*/)?[^/]*(licen[cs]e|notice|copying|copyright)[^/]*", Pattern.CASE_INSENSITIVE);

    /** The jars of the application, which the build lists. */
    private static List<Path> jars() throws IOException {
        String classPath = Files.readString(Path.of("target/runtime-class-path.txt"));
        return Arrays.stream(classPath.strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    /** Artifact and version, which is how a jar is named. */
    private static String artifact(Path jar) {
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        return CLASSIFIER.matcher(name).replaceFirst("");
    }

    private static String artifact(Component library) {
        String folder = library.files().getFirst().split("/", -1)[1];
        return folder + '-' + library.version();
    }

    static Stream<Component> all() {
        return Components.all().stream();
    }

    @Test
    void everyLibraryOnTheRuntimeClassPathIsListed() throws IOException {
        assertThat(Components.libraries().stream().map(ComponentsTest::artifact))
                .containsExactlyInAnyOrderElementsOf(
                        jars().stream().map(ComponentsTest::artifact).distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void theTextOfEachLicenceIsThere(Component component) {
        assertThat(component.licence().isIn(component.text()))
                .as("%s has the text of %s", component.title(), component.licence())
                .isTrue();
    }

    @Test
    void whatAJarSaysOfItsLicenceIsShown() throws IOException {
        int found = 0;
        for (Path path : jars()) {
            try (JarFile jar = new JarFile(path.toFile())) {
                for (ZipEntry entry : legal(jar)) {
                    String text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    assertThat(library(artifact(path)).text())
                            .as("%s of %s", entry.getName(), path.getFileName())
                            .contains(Resources.unixLines(text));
                    found++;
                }
            }
        }
        assertThat(found).isPositive();
    }

    private static List<ZipEntry> legal(JarFile jar) {
        return jar.stream()
                .filter(entry -> !entry.isDirectory() && !entry.getName().endsWith(".class"))
                .filter(entry -> LEGAL.matcher(entry.getName()).matches())
                .map(ZipEntry.class::cast)
                .toList();
    }

    private static Component library(String artifact) {
        return Components.libraries().stream()
                .filter(library -> artifact(library).equals(artifact))
                .findFirst()
                .orElseThrow(() -> new AssertionError(artifact + " is not listed"));
    }

    @Test
    void everyBundledTypefaceIsListed() throws IOException {
        try (Stream<Path> fonts = Files.list(Path.of("src/main/resources/masar/typography/fonts"))) {
            assertThat(fonts.map(font -> font.getFileName().toString())
                            .filter(font -> font.endsWith(".ttf"))
                            .map(font -> font.replaceFirst("-.*", ""))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(Components.typefaces().stream()
                            .map(typeface -> typeface.name().replace(" ", ""))
                            .toList());
        }
    }

    @Test
    void masarIsFirstAndHasTheVersionOfTheBuild() throws IOException {
        Component masar = Components.all().getFirst();
        assertThat(masar.name()).isEqualTo("Masar");
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>masar</artifactId>\n  <version>" + masar.version() + "</version>");
        assertThat(masar.text()).isEqualTo(Files.readString(Path.of("LICENSE")).strip());
    }
}
