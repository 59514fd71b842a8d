package masar.dataset;

import java.nio.charset.StandardCharsets;
import masar.dataset.json.JsonTokens;
import masar.dataset.problem.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Tells which of the usual mistakes of hand-written JSON a text has: the parser says where, in English only. */
final class JsonSyntax {

    private static final String OTHER_QUOTES = "'`\u2018\u2019\u201C\u201D\u00AB\u00BB";

    private JsonSyntax() {}

    /**
     * The fault that stopped a parser.
     *
     * @param end where the part that it read ends in the file
     */
    static Fault fault(JacksonException exception, JsonTokens tokens, int end) {
        if (exception instanceof StreamConstraintsException) {
            return limit(tokens);
        }
        byte[] file = tokens.file();
        if (exception instanceof UnexpectedEndOfInputException) {
            return Fault.error(file.length, "", "json.truncated");
        }
        int offset = characterAt(file, tokens.offsetOf(exception.getLocation().getByteOffset()));
        if (offset >= file.length || (offset >= end && end == file.length)) {
            return Fault.error(file.length, "", "json.truncated");
        }
        int found = codePoint(file, offset);
        if (found < ' ') {
            return Fault.error(offset, "", "json.control-character", "%04X".formatted(found));
        }
        return Fault.error(offset, "", key(found, file, offset, exception), Character.toString(found));
    }

    private static Fault limit(JsonTokens tokens) {
        return tokens.depth() > JsonTokens.MAX_DEPTH
                ? Fault.error(tokens.position(), "", "json.too-deep", Integer.toString(JsonTokens.MAX_DEPTH))
                : Fault.error(tokens.position(), "", "json.too-long", Integer.toString(JsonTokens.MAX_LENGTH));
    }

    private static String key(int found, byte[] file, int offset, JacksonException exception) {
        if ((found == '}' || found == ']') && before(file, offset) == ',') {
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

    /** The first byte of the character that a byte belongs to. */
    private static int characterAt(byte[] file, int offset) {
        int at = offset;
        while (at > 0 && at < file.length && (file[at] & 0xC0) == 0x80) {
            at--;
        }
        return at;
    }

    private static int codePoint(byte[] file, int offset) {
        return new String(file, offset, Math.min(4, file.length - offset), StandardCharsets.UTF_8).codePointAt(0);
    }

    /** The last byte before the offset that is no white space; a space where there is none. */
    private static byte before(byte[] file, int offset) {
        int at = offset - 1;
        while (at >= 0 && file[at] <= ' ' && file[at] >= 0) {
            at--;
        }
        return at < 0 ? (byte) ' ' : file[at];
    }
}
