package masar.view.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of the themes against each other, by the formula of WCAG 2. */
class ThemeTest {

    private static final Pattern TOKEN = Pattern.compile("^ {4}(-[a-z0-9-]+): ([^;]+);", Pattern.MULTILINE);
    private static final List<String> TEXTS = List.of(
            "-ink",
            "-ink2",
            "-ink3",
            "-accent",
            "-military",
            "-attack",
            "-diplomacy",
            "-politics",
            "-statement",
            "-economy",
            "-culture");

    private static Map<String, String> tokens(Theme theme) throws IOException {
        String file = theme.name().toLowerCase(Locale.ROOT) + ".css";
        try (InputStream in = Theme.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            Map<String, String> tokens = new TreeMap<>();
            Matcher matcher = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                if (!matcher.group(1).startsWith("-fx-")) {
                    tokens.put(matcher.group(1), matcher.group(2));
                }
            }
            return tokens;
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyThemeHasTheSameTokens(Theme theme) throws IOException {
        assertThat(tokens(theme).keySet()).isEqualTo(tokens(Theme.LIGHT).keySet());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextIsReadableOnItsBackground(Theme theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        double least = theme == Theme.CONTRAST ? 7 : 4.5;
        for (String text : TEXTS) {
            assertThat(contrast(tokens, text, "-surface")).as(text).isGreaterThanOrEqualTo(least);
        }
        for (String text : List.of("-ink", "-ink2", "-ink3")) {
            assertThat(contrast(tokens, text, "-paper")).as(text).isGreaterThanOrEqualTo(least);
            assertThat(contrast(tokens, text, "-mark")).as(text).isGreaterThanOrEqualTo(least);
        }
        assertThat(contrast(tokens, "-ink3", "-shade")).isGreaterThanOrEqualTo(theme == Theme.CONTRAST ? 7 : 4.2);
        assertThat(contrast(tokens, "-accent", "-accent-bg")).isGreaterThanOrEqualTo(least);
        assertThat(contrast(tokens, "-on-accent", "-accent")).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theFocusIsSeenEverywhere(Theme theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        for (String behind : List.of("-surface", "-paper", "-shade")) {
            assertThat(contrast(tokens, "-accent", behind)).as(behind).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void marksAreSeen(Theme theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        for (String behind : List.of("-surface", "-mark")) {
            assertThat(contrast(tokens, "-mark-line", behind)).as(behind).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = "CONTRAST")
    void linesOfTheContrastThemeAreStrong(Theme theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        assertThat(contrast(tokens, "-line", "-shade")).isGreaterThanOrEqualTo(3);
        assertThat(contrast(tokens, "-line2", "-surface")).isGreaterThanOrEqualTo(7);
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        double a = luminance(Objects.requireNonNull(tokens.get(one)));
        double b = luminance(Objects.requireNonNull(tokens.get(other)));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
