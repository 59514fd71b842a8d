package masar.saved;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names and values of a view line, in their order, written as the query of a URI is (RFC 3986). */
final class LineParameters {

    /** A line begins with the scheme; after it, some programs put slashes. Around it, others leave spaces and marks. */
    private static final Pattern LINE = Pattern.compile("[\\s\\p{Cf}]*+(?i:masar):/*+\\?(\\S*+)");

    private static final Pattern MARK = Pattern.compile("[\\s\\p{Cf}]");

    /** A thousand times as long as any line needs to be is no line, in UTF-16 code units. */
    static final int LONGEST = 100_000;

    private final List<Parameter> all = new ArrayList<>();

    /** @param raw as it is written */
    private record Parameter(String name, String raw) {}

    /** What a line says; empty if it is none. */
    static Optional<LineParameters> of(String line) {
        Matcher matcher = LINE.matcher(line.length() > LONGEST ? "" : withoutMarksBehind(line));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        LineParameters parameters = new LineParameters();
        for (String part : matcher.group(1).split("&", -1)) {
            int equals = part.indexOf('=');
            if (!part.isEmpty()) {
                parameters.all.add(
                        equals < 0
                                ? new Parameter(part, "")
                                : new Parameter(part.substring(0, equals), part.substring(equals + 1)));
            }
        }
        return Optional.of(parameters);
    }

    private static String withoutMarksBehind(String line) {
        int end = line.length();
        while (end > 0 && MARK.matcher(line.substring(end - 1, end)).matches()) {
            end--;
        }
        return line.substring(0, end);
    }

    /** Adds a value. */
    void add(String name, String value) {
        all.add(new Parameter(name, encoded(value)));
    }

    /** Adds a value that is already written as it should be. */
    void addRaw(String name, String raw) {
        all.add(new Parameter(name, raw));
    }

    /** All names, each once. */
    List<String> names() {
        return all.stream().map(Parameter::name).distinct().toList();
    }

    /** The last value of a name, as it is written. */
    Optional<String> raw(String name) {
        return all.stream()
                .filter(one -> one.name.equals(name))
                .map(Parameter::raw)
                .reduce((before, after) -> after);
    }

    /** The last value of a name. */
    Optional<String> last(String name) {
        return raw(name).map(LineParameters::decoded);
    }

    /** The values of a name. */
    List<String> values(String name) {
        return all.stream()
                .filter(one -> one.name.equals(name))
                .map(one -> decoded(one.raw))
                .distinct()
                .toList();
    }

    /** The line. */
    String line() {
        StringBuilder line = new StringBuilder("masar:?");
        for (Parameter one : all) {
            line.append(line.charAt(line.length() - 1) == '?' ? "" : "&")
                    .append(one.name)
                    .append('=')
                    .append(one.raw);
        }
        return line.toString();
    }

    /** What a query may have as it is stays readable; but an at sign parts the dataset from its edition. */
    static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8)
                .replace("%3A", ":")
                .replace("%2F", "/")
                .replace("%7E", "~");
    }

    /** What is not written by the rules is taken as it is: there is always something to quote. */
    static String decoded(String raw) {
        try {
            return URLDecoder.decode(raw, UTF_8);
        } catch (IllegalArgumentException e) {
            return raw;
        }
    }
}
