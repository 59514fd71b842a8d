package masar.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** What is taken for a number and for the name of a file; anything else is wrong usage. */
final class Converters {

    /** Without NaN, Infinity, hexadecimal digits and suffixes, which Java takes for numbers. */
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?", Pattern.DOTALL);

    private Converters() {}

    static void install(CommandLine line) {
        line.registerConverter(Double.class, Converters::number)
                .registerConverter(Path.class, Converters::file)
                .registerConverter(Opened.class, Opened::of);
    }

    private static double number(String text) {
        double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (!Double.isFinite(number)) {
            throw new TypeConversionException("not a number");
        }
        return number;
    }

    /** The root of a file system and an empty text name no file. */
    static Path file(String text) {
        Path file = Path.of(text);
        if (file.getFileName() == null || text.isEmpty()) {
            throw new TypeConversionException("not a file");
        }
        return file;
    }
}
