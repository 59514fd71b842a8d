package masar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command lines of processes as the system has them. Their bytes are handed on as texts of ISO 8859-1, in which every
 * byte is one character, because what they mean is not known yet.
 */
final class CommandLineBytes {

    private static final String MAVEN_ARGUMENTS = "-Dmasar.args=";
    private static final String QUOTED = "\"[^\"]*\"|'[^']*'";
    private static final Pattern QUOTES = Pattern.compile(QUOTED);
    private static final Pattern WORD = Pattern.compile("(?:" + QUOTED + "|[^ \"'])+");

    private CommandLineBytes() {}

    /** The command line of a process; nothing on systems that do not show it. */
    static Optional<List<String>> of(long process) {
        try {
            String all = Files.readString(Path.of("/proc/" + process + "/cmdline"), StandardCharsets.ISO_8859_1);
            return Optional.of(List.of(all.split("\0", -1))
                    .subList(0, (int) all.chars().filter(c -> c == 0).count()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The arguments that a command line of Maven has for Masar. */
    static Optional<List<String>> forMasar(List<String> maven) {
        return maven.stream()
                .filter(argument -> argument.startsWith(MAVEN_ARGUMENTS))
                .reduce((former, last) -> last)
                .map(argument -> words(argument.substring(MAVEN_ARGUMENTS.length())));
    }

    /** Parts a line into words as Maven's exec plugin does: at blanks that are not within one of the two kinds of quotes. */
    static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> QUOTES.matcher(word.group()).replaceAll(quoted -> Matcher.quoteReplacement(inner(quoted))))
                .toList();
    }

    private static String inner(MatchResult quoted) {
        return quoted.group().substring(1, quoted.group().length() - 1);
    }
}
