package masar.cite;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * References for BibTeX and biblatex, as UTF-8. A date is given twice: in year and month, as BibTeX knows it, and in full, as
 * biblatex does (EDTF, level 1).
 */
final class BibTex {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private BibTex() {}

    /** An entry, ending in a line feed. */
    static String entry(Reference reference) {
        StringBuilder entry = new StringBuilder("@misc{").append(reference.id());
        // The inner braces keep the case of letters.
        field(entry, "title", '{' + escaped(reference.title()) + '}');
        reference.publisher().ifPresent(name -> field(entry, "howpublished", '{' + escaped(name) + '}'));
        reference.date().ifPresent(date -> {
            DateParts parts = DateParts.of(date);
            parts.year().ifPresent(year -> field(entry, "year", Integer.toString(year)));
            month(parts).ifPresent(month -> entry.append(",\n  month = ").append(month));
            field(entry, "date", date.toString());
        });
        reference.url().map(URI::toASCIIString).ifPresent(url -> field(entry, "url", url));
        reference.language().ifPresent(tag -> field(entry, "language", tag.toLowerCase(Locale.ROOT)));
        if (!reference.places().isEmpty()) {
            field(entry, "note", escaped(String.join("; ", reference.places())));
        }
        return entry.append("\n}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    private static Optional<String> month(DateParts date) {
        return date.ends().stream()
                .findFirst()
                .filter(parts -> parts.size() > 1)
                .map(parts -> MONTHS.get(parts.get(1) - 1));
    }

    /** Without a brace that has no counterpart, which would end the entry, escaped or not. */
    static String escaped(String text) {
        return text.codePoints().mapToObj(BibTex::escaped).collect(Collectors.joining());
    }

    private static String escaped(int character) {
        return switch (character) {
            case '\\' -> "{\\textbackslash}";
            case '{' -> "{\\textbraceleft}";
            case '}' -> "{\\textbraceright}";
            case '~' -> "{\\textasciitilde}";
            case '^' -> "{\\textasciicircum}";
            case '%', '&', '#', '$', '_' -> "\\" + (char) character;
            default -> Character.toString(character);
        };
    }
}
