package masar.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.export.drawing.Drawing;
import masar.export.drawing.Drawing.Glyphs;
import masar.export.drawing.Drawing.Group;
import masar.export.drawing.Drawing.Marked;
import masar.export.drawing.Drawing.Operation;
import masar.export.file.ExportException;
import masar.export.poster.ColumnOptions;
import masar.export.poster.ImagePreset;
import masar.export.poster.ImageRequest;
import masar.export.poster.TypeUnit;
import masar.i18n.Language;
import masar.layout.columns.Detail;
import masar.model.Event;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.view.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An image whose events are set in columns. */
class ColumnImageTest {

    private static final Timeline BUNDLED = ((ReadResult.Loaded) DatasetReader.readBundled()).timeline();
    private static final Timeline MANY = Samples.ofEvents(300);

    private static ImageRequest slide(Timeline timeline, Language language, boolean all) {
        double scale = ImagePreset.SLIDE.scale();
        return Samples.request(timeline, EventFilter.NONE, language, Theme.LIGHT, 640, 400)
                .shaped(ImagePreset.SLIDE)
                .inColumns(ColumnOptions.of(Detail.TITLES, OptionalDouble.empty(), all, TypeUnit.pixels(scale)));
    }

    private static Drawing drawn(ImageRequest request) throws ExportException {
        Drawing[] drawing = new Drawing[1];
        ExportException[] refused = new ExportException[1];
        Fx.run(() -> {
            try {
                drawing[0] = ImageExport.of(request).draw();
            } catch (ExportException e) {
                refused[0] = e;
            }
        });
        if (refused[0] != null) {
            throw refused[0];
        }
        return drawing[0];
    }

    private static Stream<String> words(List<Operation> operations) {
        return operations.stream().flatMap(operation -> switch (operation) {
            case Glyphs glyphs -> Stream.of(glyphs.text());
            case Marked marked -> words(marked.operations());
            case Group group -> words(group.operations());
            default -> Stream.of();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyEventOfTheShippedDatasetCanBeReadOnASlide(Language language) throws ExportException {
        Drawing drawing = drawn(slide(BUNDLED, language, false));

        assertThat(drawing.events()).isEqualTo(BUNDLED.events().size());
        String all = String.join(" ", words(drawing.operations()).toList());
        assertThat(BUNDLED.events())
                .extracting(event -> event.title().in(language))
                .allSatisfy(title -> assertThat(all).contains(title));
    }

    @Test
    void whereNotAllFitTheMostImportantAreShownAndTheFootSaysSo() throws ExportException {
        Drawing drawing = drawn(slide(MANY, Language.ENGLISH, false));

        assertThat(drawing.events()).isBetween(20, MANY.events().size() - 1);
        List<String> words = words(drawing.operations()).toList();
        assertThat(words)
                .anySatisfy(line -> assertThat(line)
                        .contains(drawing.events() + " of " + MANY.events().size() + " events, the most important"));
        int least = MANY.events().stream()
                .filter(event -> words.contains(event.title().in(Language.ENGLISH)))
                .mapToInt(Event::importance)
                .min()
                .orElseThrow();
        assertThat(MANY.events())
                .filteredOn(event -> event.importance() > least)
                .extracting(event -> event.title().in(Language.ENGLISH))
                .isSubsetOf(words);
    }

    @Test
    void whoWantsAllIsToldTheSizeThatWouldDo() throws ExportException {
        ExportException refused =
                catchThrowableOfType(ExportException.class, () -> drawn(slide(MANY, Language.ENGLISH, true)));

        assertThat(refused.reason()).isEqualTo(ExportException.Reason.TOO_SMALL);
        String sentence = refused.sentence(Language.ENGLISH);
        assertThat(sentence).matches("Not all events fit.*make the image at least 1920\u00d7\\d+ px large.*");
        double height = Double.parseDouble(sentence.replaceAll(".*1920\u00d7(\\d+) px.*", "$1"));
        ImageRequest larger = Samples.request(MANY, EventFilter.NONE, Language.ENGLISH, Theme.LIGHT, 1920, height)
                .inColumns(ColumnOptions.of(Detail.TITLES, OptionalDouble.empty(), true, TypeUnit.pixels(1)));
        assertThat(drawn(larger).events()).isEqualTo(MANY.events().size());
    }
}
