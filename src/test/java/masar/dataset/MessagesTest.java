package masar.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import masar.export.reopen.HostileImagesTest;
import masar.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static Properties messages(Language language) {
        Properties messages = new Properties();
        try {
            messages.load(
                    new StringReader(BrokenFile.resource("/masar/i18n/dataset_" + language.code() + ".properties")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return messages;
    }

    /** The keys of the problems that files were seen to have in the other tests. */
    private static Set<String> keysOfProblems() {
        Set<String> keys = new TreeSet<>(FilesTest.KEYS);
        keys.addAll(HostileFilesTest.KEYS);
        BrokenFile.all().forEach(broken -> keys.add(broken.key()));
        keys.addAll(HostileImagesTest.KEYS);
        keys.add("more");
        return keys;
    }

    @ParameterizedTest
    @EnumSource
    void thereIsASentenceForEachProblemAndNoOther(Language language) {
        assertThat(messages(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keysOfProblems());
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceStandsTwice(Language language) {
        List<String> keys = BrokenFile.resource("/masar/i18n/dataset_" + language.code() + ".properties")
                .lines()
                .filter(line -> line.matches("[a-z].*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(messages(language).keySet());
    }

    @Test
    void bothLanguagesQuoteTheSame() {
        Properties english = messages(Language.ENGLISH);
        Properties arabic = messages(Language.ARABIC);
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(arabic.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    /** The indexes of the arguments, as the format itself understands the pattern. */
    private static Set<Integer> placeholders(String pattern) {
        String marked = new MessageFormat(pattern)
                .format(new Object[] {"\u00010\u0002", "\u00011\u0002", "\u00012\u0002", "\u00013\u0002"});
        return Pattern.compile("\u0001(\\d)\u0002")
                .matcher(marked)
                .results()
                .map(MatchResult::group)
                .map(mark -> mark.charAt(1) - '0')
                .collect(Collectors.toSet());
    }

    @Test
    void eachSentenceQuotesOnlyWhatItsProblemGives() {
        Properties english = messages(Language.ENGLISH);
        for (BrokenFile broken : BrokenFile.all()) {
            Set<Integer> given = new HashSet<>();
            for (int i = 0; i < broken.quoted().size(); i++) {
                given.add(i);
            }
            assertThat(given).as(broken.key()).containsAll(placeholders(english.getProperty(broken.key())));
        }
    }

    @Test
    void arabicSentencesHaveArabicPunctuation() {
        Properties arabic = messages(Language.ARABIC);
        for (String key : arabic.stringPropertyNames()) {
            String withoutCode = arabic.getProperty(key)
                    .replaceAll("\u2066[^\u2069]*\u2069", "")
                    .replaceAll("\\{\\d\\}", "");
            assertThat(withoutCode).as(key).doesNotContainPattern("[,;?'\"“”a-zA-Z\u0640]");
            assertThat(withoutCode.chars().filter(c -> c == '«').count())
                    .as(key)
                    .isEqualTo(withoutCode.chars().filter(c -> c == '»').count());
        }
    }
}
