package masar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {

    private static final Path SITE = Path.of("src/site");
    private static final Path CLASSES = Path.of("src/main/java/masar");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!<?https?:)([^)#]+)[^)]*\\)");
    private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+/)+[A-Z][a-z]\\w+)(?:\\.(\\w+))?`");

    private static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return Stream.concat(
                    Stream.of(Path.of("README.md")),
                    files.filter(file -> file.toString().endsWith(".md")).toList().stream());
        }
    }

    private static Stream<MatchResult> matches(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document)).results();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatADocumentLinksToIsThere(Path document) throws IOException {
        assertThat(matches(LINK, document).map(link -> link.group(1)))
                .allSatisfy(
                        target -> assertThat(document.resolveSibling(target)).exists());
    }

    @Test
    void theRecipesNameClassesAndMembersThatExist() throws IOException {
        assertThat(matches(CLASS, SITE.resolve("architecture.md"))).isNotEmpty().allSatisfy(name -> {
            Path source = CLASSES.resolve(name.group(1) + ".java");
            assertThat(source).exists();
            if (name.group(2) != null) {
                assertThat(source).content().contains(name.group(2));
            }
        });
    }
}
