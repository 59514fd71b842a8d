package masar.time.written;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.time.SeasonName;

/** Texts of dates in one spelling: western digits, months as {@code M01}, seasons as {@code S21}, no words between. */
final class DateSpelling {

    private static final Map<String, String> NAMES = names();
    private static final Pattern NAME = words(NAMES.keySet().stream(), "\\.?");
    private static final Pattern FILLER = words(fillers(), "");
    private static final Pattern BOTH_NAMES = Pattern.compile("(M\\d\\d) ?/ ?\\1");
    private static final Pattern SPACES = Pattern.compile("[\\s,،]+");

    private DateSpelling() {}

    /** A text in that spelling. */
    static String plain(String text) {
        String named = NAME.matcher(folded(text)).replaceAll(name -> NAMES.get(name.group(1)));
        String once = BOTH_NAMES.matcher(named).replaceAll("$1");
        String brief = FILLER.matcher(once).replaceAll(" ");
        return SPACES.matcher(brief).replaceAll(" ").strip();
    }

    /** Lower-case letters without marks, letters that are written for each other as one, western digits. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Form.NFKD).codePoints().forEach(letter -> append(folded, letter));
        return folded.toString();
    }

    private static void append(StringBuilder folded, int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.MODIFIER_LETTER) {
            return;
        }
        switch (letter) {
            case 'ى', 'ی' -> folded.append('ي');
            case 'ک' -> folded.append('ك');
            case 'ة' -> folded.append('ه');
            case '؟' -> folded.append('?');
            case '‐', '‑', '–', '—', '−' -> folded.append('-');
            case '⁄' -> folded.append('/');
            default -> {
                if (Character.isDigit(letter)) {
                    folded.append(Character.digit(letter, 10));
                } else {
                    folded.appendCodePoint(Character.toLowerCase(letter));
                }
            }
        }
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (Month month : Month.values()) {
            String sign = "M%02d".formatted(month.getValue());
            for (String region : new String[] {"ar-IQ", "ar-EG", "ar-MA", "ar-DZ", "en"}) {
                Locale locale = Locale.forLanguageTag(region);
                String name = folded(month.getDisplayName(TextStyle.FULL_STANDALONE, locale));
                names.put(name, sign);
                // Some write كانون ثاني.
                names.put(name.replace(" ال", " "), sign);
                names.put(folded(month.getDisplayName(TextStyle.SHORT_STANDALONE, locale)), sign);
            }
        }
        names.put("sept", "M09");
        putSeason(names, SeasonName.SPRING, "ربيع", "spring");
        putSeason(names, SeasonName.SUMMER, "صيف", "summer");
        putSeason(names, SeasonName.AUTUMN, "خريف", "autumn", "fall");
        putSeason(names, SeasonName.WINTER, "شتاء", "winter");
        return Map.copyOf(names);
    }

    private static void putSeason(Map<String, String> names, SeasonName season, String arabic, String... english) {
        Stream.concat(Stream.of(arabic, "ال" + arabic), Stream.of(english))
                .forEach(name -> names.put(folded(name), "S" + season.code()));
    }

    /** Words that say nothing about a date: prepositions, what its parts are, and days of the week. */
    private static Stream<String> fillers() {
        Stream<String> words = Stream.of("of", "the", "in", "on", "year", "من", "في", "يوم", "شهر", "عام", "سنه");
        Stream<String> days = Stream.of(DayOfWeek.values())
                .flatMap(day -> Stream.of("ar", "en")
                        .map(Locale::forLanguageTag)
                        .flatMap(locale -> Stream.of(
                                        day.getDisplayName(TextStyle.FULL_STANDALONE, locale),
                                        day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                                .map(DateSpelling::folded)));
        return Stream.concat(words, days);
    }

    /** Finds any of some words, the longest first, where no letters are joined to it. */
    private static Pattern words(Stream<String> words, String end) {
        return Pattern.compile(words.distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<!\\p{L})(", ")(?!\\p{L})" + end)));
    }

    /** What is left of a text without a part of it, if it has that part. */
    static String without(Pattern part, String text) {
        Matcher found = part.matcher(text);
        return found.find() ? (text.substring(0, found.start()) + text.substring(found.end())).strip() : text;
    }
}
