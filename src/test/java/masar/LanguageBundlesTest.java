package masar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of each room in both languages. */
class LanguageBundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/masar");
    private static final Path SOURCES = Path.of("src/main/java/masar");
    /** What is quoted from a file or meant for one keeps its own characters. */
    private static final String ISOLATED = "\u2066[^\u2069]*\u2069";

    private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static Stream<String> rooms() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<String> rooms = files.filter(file -> file.endsWith("messages_ar.properties"))
                    .map(file -> RESOURCES.relativize(file.getParent()).toString())
                    .sorted()
                    .toList();
            assertThat(rooms).contains("app", "cli", "dataset", "export");
            return rooms.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesSayTheSameThings(String room) {
        assertThat(families(load(room, "ar"))).isEqualTo(families(load(room, "en")));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesTakeTheSameArguments(String room) {
        Properties arabic = load(room, "ar");
        Properties english = load(room, "en");
        for (String key : arabic.stringPropertyNames()) {
            if (!FORM.matcher(key).find()) {
                assertThat(arguments(arabic.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyCountHasTheFormsOfItsLanguage(String room) {
        for (String family : families(load(room, "ar"))) {
            if (load(room, "en").containsKey(family + ".other")) {
                assertThat(load(room, "ar").stringPropertyNames())
                        .contains(
                                family + ".one", family + ".two", family + ".few", family + ".many", family + ".other");
                assertThat(load(room, "en").stringPropertyNames()).contains(family + ".one");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noSentenceIsBlankAndArabicHasItsOwnPunctuation(String room) {
        load(room, "en")
                .forEach((key, text) -> assertThat((String) text).as("%s", key).isNotEmpty());
        load(room, "ar")
                .forEach((key, text) -> assertThat(((String) text).replaceAll(ISOLATED, ""))
                        .as("%s", key)
                        .isNotEmpty()
                        .doesNotContainPattern("[\\u0620-\\u064a][,;?]")
                        .doesNotContain("\""));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everySentenceIsUsed(String room) throws IOException {
        if (room.equals("dataset")) {
            // Its keys are those of the schema; MessagesTest beside it knows which there can be.
            return;
        }
        String sources = sources();
        for (String family : families(load(room, "ar"))) {
            boolean usedByName = sources.contains('"' + family + '"');
            boolean usedByPrefix = Stream.iterate(family, key -> key.contains("."), LanguageBundlesTest::parent)
                    .map(LanguageBundlesTest::parent)
                    .anyMatch(prefix -> sources.contains('"' + prefix + ".\"") || sources.contains('"' + prefix + '"'));
            boolean pickedUpByPicocli = family.matches("(.*\\.)?usage\\..*|mixinStandardHelpOptions\\..*");
            assertThat(usedByName || usedByPrefix || pickedUpByPicocli)
                    .as(room + ": " + family)
                    .isTrue();
        }
    }

    private static String parent(String key) {
        return key.contains(".") ? key.substring(0, key.lastIndexOf('.')) : "";
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(LanguageBundlesTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys, the forms of a count as one. */
    private static Set<String> families(Properties sentences) {
        return sentences.stringPropertyNames().stream()
                .map(key -> FORM.matcher(key).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arguments(String sentence) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(sentence);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    private static Properties load(String room, String language) {
        Properties sentences = new Properties();
        try (Reader in =
                Files.newBufferedReader(RESOURCES.resolve(room).resolve("messages_" + language + ".properties"))) {
            sentences.load(in);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
