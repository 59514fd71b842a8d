package masar.cite;

import java.net.URI;
import java.util.List;

/**
 * References in the format of Research Information Systems (RIS, 2011): a tag of two characters, two spaces, a hyphen, a space
 * and a value; lines end in CR and LF.
 */
final class Ris {

    private static final String LINE_END = "\r\n";

    /** The years that four digits can say. */
    private static final int LAST_YEAR = 9999;

    private Ris() {}

    /** A record, from its type to its end. */
    static String entry(Reference reference) {
        StringBuilder lines = new StringBuilder();
        line(lines, "TY", reference.url().isPresent() ? "ELEC" : "GEN");
        line(lines, "ID", reference.id());
        line(lines, "TI", reference.title());
        reference.translation().ifPresent(title -> line(lines, "TT", title));
        reference.publisher().ifPresent(name -> line(lines, "PB", name));
        reference.date().ifPresent(date -> date(lines, DateParts.of(date), date.toString()));
        reference.url().map(URI::toASCIIString).ifPresent(url -> line(lines, "UR", url));
        reference.language().ifPresent(tag -> line(lines, "LA", tag));
        reference.places().forEach(place -> line(lines, "N1", place));
        line(lines, "ER", "");
        return lines.toString();
    }

    private static void line(StringBuilder lines, String tag, String value) {
        lines.append(tag).append("  - ").append(value).append(LINE_END);
    }

    /** Year, month, day and a remark. What four digits cannot say is written as a note. */
    private static void date(StringBuilder lines, DateParts date, String edtf) {
        int year = date.year().orElse(0);
        if (year < 1 || year > LAST_YEAR) {
            line(lines, "N1", edtf);
            return;
        }
        List<Integer> parts = date.ends().getFirst();
        String digits = String.format("%04d", year);
        line(lines, "PY", digits);
        boolean exact =
                date.ends().size() == 1 && !date.circa() && date.season().isEmpty();
        line(
                lines,
                "DA",
                String.join(
                        "/", digits, twoDigits(parts, 1), twoDigits(parts, 2), exact ? "" : edtf.replace('/', '-')));
    }

    private static String twoDigits(List<Integer> parts, int at) {
        return at < parts.size() ? String.format("%02d", parts.get(at)) : "";
    }
}
