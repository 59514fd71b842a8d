package masar.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkerTest {

    private static Marker marker(String part) {
        return text -> {
            BitSet marks = new BitSet();
            int at = text.indexOf(part);
            marks.set(at, at + part.length());
            return marks;
        };
    }

    private static List<String> marked(Marker marker, String text, List<String> lines) {
        List<BitSet> marks = marker.marks(text, lines);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> marks.get(i).stream()
                        .mapToObj(at -> lines.get(i).substring(at, at + 1))
                        .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void whatIsMarkedInATextIsMarkedInItsLines() {
        assertThat(marked(marker("cd ef"), "ab cd ef gh", List.of("ab cd", "ef gh")))
                .containsExactly("cd", "ef");
        assertThat(marked(marker("cd ef"), "ab cd ef gh", List.of("ab", "cd ef gh")))
                .containsExactly("", "cd ef");
        assertThat(marked(marker("def"), "abcdefgh", List.of("abcd", "efgh"))).containsExactly("d", "ef");
    }

    @Test
    void isolatesThatALineOpensAgainOrLosesMoveNoMark() {
        assertThat(marked(marker("cd"), "\u2068ab cd\u2069 ef", List.of("\u2068ab\u2069", "\u2068cd\u2069 ef")))
                .containsExactly("", "cd");
        assertThat(marked(marker("ef"), "\u2068ab\u2069 ef", List.of("ab ef"))).containsExactly("ef");
    }

    @Test
    void theRestOfATextThatIsCutIsNotMarked() {
        assertThat(marked(marker("ef"), "ab cd ef", List.of("ab…"))).containsExactly("");
        assertThat(marked(Marker.ALL, "ab cd", List.of("ab cd"))).containsExactly("ab cd");
        assertThat(marked(Marker.NONE, "ab cd", List.of("ab cd"))).containsExactly("");
    }
}
