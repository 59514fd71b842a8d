package masar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import masar.ShippedDataset;
import masar.cite.EventText;
import masar.i18n.Language;
import masar.model.Actor;
import masar.time.LabelStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CiteCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return CommandLineRunner.run(
                Arrays.asList(arguments), options -> 0, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void citesTheEventsThatPassTheFilter() {
        Actor iran = ShippedDataset.TIMELINE.actors().stream()
                .filter(actor -> actor.id().equals("iran"))
                .findFirst()
                .orElseThrow();
        EventText text = new EventText(LabelStyle.of(Language.ENGLISH));

        assertThat(run("cite", "--lang", "en", "--actor", "iran")).isZero();

        assertThat(out.toString().lines().filter(line -> line.equals("Sources:")))
                .hasSize((int) ShippedDataset.TIMELINE.events().stream()
                        .filter(event -> event.involves(iran))
                        .count());
        assertThat(out.toString())
                .contains(ShippedDataset.TIMELINE.events().stream()
                        .filter(event -> event.involves(iran))
                        .map(text::whole)
                        .toList());
    }

    @Test
    void writesAFileAsAWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sources.ris");

        assertThat(run("cite", "--lang", "en", "--style", "ris", "--from", "2020", "--out", file.toString()))
                .isZero();

        assertThat(out.toString()).contains(file.toString());
        assertThat(Pattern.compile("ER {2}- \r\n")
                        .matcher(Files.readString(file))
                        .results())
                .isNotEmpty();
        assertThat(folder.toFile().list()).containsExactly("sources.ris");
    }

    @Test
    void aListHasTheReadersNotesIfTheyAreAskedFor(@TempDir Path folder) throws IOException {
        Path dataset = folder.resolve("own.json");
        Files.writeString(dataset, "{\"events\": [{\"id\": \"a\", \"date\": \"2003\", \"title\": \"T\"}]}");
        Files.writeString(folder.resolve("own.masar-notes.json"), "{\"notes\": {\"a\": {\"note\": \"see page 3\"}}}");

        assertThat(run("list", "--lang", "en", "--data", dataset.toString())).isZero();
        assertThat(out.toString()).doesNotContain("see page 3");
        assertThat(run("list", "--lang", "en", "--notes", "--data", dataset.toString()))
                .isZero();
        assertThat(out.toString()).contains("My note: see page 3");
        assertThat(run("list", "--format", "json", "--notes", "--data", dataset.toString()))
                .isZero();
        assertThat(out.toString()).contains("\"note\" : \"see page 3\"");
    }

    @Test
    void saysWhyAFileCannotBeWritten(@TempDir Path folder) {
        assertThat(run(
                        "cite",
                        "--lang",
                        "en",
                        "--out",
                        folder.resolve("no/x.txt").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains(folder.resolve("no").toString()).doesNotContain("Exception", "image");

        assertThat(run("cite", "--lang", "en", "--style", "mla")).isEqualTo(2);
        assertThat(err.toString()).contains("mla");
    }
}
