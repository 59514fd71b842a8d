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

/** The sentences of each bundle in both languages. */
class LanguageBundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/masar/i18n");
    private static final Path SOURCES = Path.of("src/main/java/masar");
    /** What is quoted from a file or meant for one keeps its own characters. */
    private static final String ISOLATED = "\u2066[^\u2069]*\u2069";

    private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<String> bundles = files.filter(file -> file.toString().endsWith("_ar.properties"))
                    .map(file -> file.getFileName().toString().replace("_ar.properties", ""))
                    .sorted()
                    .toList();
            assertThat(bundles).contains("app", "cite", "cli", "dataset", "dates", "export", "view");
            return bundles.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThings(String bundle) {
        assertThat(families(load(bundle, "ar"))).isEqualTo(families(load(bundle, "en")));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesTakeTheSameArguments(String bundle) {
        Properties arabic = load(bundle, "ar");
        Properties english = load(bundle, "en");
        for (String key : arabic.stringPropertyNames()) {
            if (!FORM.matcher(key).find()) {
                assertThat(arguments(arabic.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyCountHasTheFormsOfItsLanguage(String bundle) {
        for (String family : families(load(bundle, "ar"))) {
            if (load(bundle, "en").containsKey(family + ".other")) {
                assertThat(load(bundle, "ar").stringPropertyNames())
                        .contains(
                                family + ".one", family + ".two", family + ".few", family + ".many", family + ".other");
                assertThat(load(bundle, "en").stringPropertyNames()).contains(family + ".one");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noSentenceIsBlankAndArabicHasItsOwnPunctuation(String bundle) {
        load(bundle, "en")
                .forEach((key, text) -> assertThat((String) text).as("%s", key).isNotEmpty());
        load(bundle, "ar")
                .forEach((key, text) -> assertThat(((String) text).replaceAll(ISOLATED, ""))
                        .as("%s", key)
                        .isNotEmpty()
                        .doesNotContainPattern("[\\u0620-\\u064a][,;?]")
                        .doesNotContain("\""));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceIsUsed(String bundle) throws IOException {
        if (bundle.equals("dataset")) {
            // Its keys are those of the schema; its own test knows which there can be.
            return;
        }
        String sources = sources();
        for (String family : families(load(bundle, "ar"))) {
            boolean usedByName = sources.contains('"' + family + '"');
            boolean usedByPrefix = Stream.iterate(family, key -> key.contains("."), LanguageBundlesTest::parent)
                    .map(LanguageBundlesTest::parent)
                    .anyMatch(prefix -> sources.contains('"' + prefix + ".\"") || sources.contains('"' + prefix + '"'));
            boolean pickedUpByPicocli = family.matches("(.*\\.)?usage\\..*|mixinStandardHelpOptions\\..*");
            assertThat(usedByName || usedByPrefix || pickedUpByPicocli)
                    .as(bundle + ": " + family)
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

    private static Properties load(String bundle, String language) {
        Properties sentences = new Properties();
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve(bundle + "_" + language + ".properties"))) {
            sentences.load(in);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
