package masar.dataset;

import masar.dataset.Problem.Location;
import tools.jackson.core.JacksonException;

/** Tells which of the usual mistakes of hand-written JSON a text has: the parser says where, in English only. */
final class JsonSyntax {

    private static final String OTHER_QUOTES = "'`\u2018\u2019\u201C\u201D\u00AB\u00BB";

    private JsonSyntax() {}

    static void report(JacksonException exception, CharSequence text, Problems problems) {
        Location place = Located.placeOf(exception.getLocation());
        int offset = (int) exception.getLocation().getCharOffset();
        if (offset >= text.length()) {
            problems.error(place, "json.truncated");
            return;
        }
        int found = Character.codePointAt(text, offset);
        if (found < ' ') {
            problems.error(place, "json.control-character", "%04X".formatted(found));
            return;
        }
        problems.error(place, key(found, text, offset, exception), Character.toString(found));
    }

    private static String key(int found, CharSequence text, int offset, JacksonException exception) {
        if ((found == '}' || found == ']') && before(text, offset) == ',') {
            return "json.trailing-comma";
        }
        if (found == '/' || found == '#') {
            return "json.comment";
        }
        if (found == '،' || found == '؛') {
            return "json.arabic-comma";
        }
        if (OTHER_QUOTES.indexOf(found) >= 0) {
            return "json.quotation-mark";
        }
        // Only the parser knows whether a comma or a colon was due; a test notices if its wording changes.
        return exception.getOriginalMessage().contains("expecting comma") ? "json.missing-comma" : "json.syntax";
    }

    /** The last character before the offset that is no white space; a space where there is none. */
    private static char before(CharSequence text, int offset) {
        int at = offset - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }
}
