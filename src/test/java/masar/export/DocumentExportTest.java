package masar.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.geom.Rectangle2D;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.export.document.DocumentPages;
import masar.export.drawing.DocumentDrawing;
import masar.export.drawing.DocumentDrawing.Heading;
import masar.export.drawing.DocumentDrawing.Link;
import masar.export.drawing.DocumentDrawing.Outside;
import masar.export.drawing.DocumentDrawing.Place;
import masar.export.drawing.DocumentDrawing.Within;
import masar.export.drawing.Drawing;
import masar.export.drawing.Drawing.Glyphs;
import masar.export.drawing.Drawing.Group;
import masar.export.drawing.Drawing.Marked;
import masar.export.drawing.Drawing.Operation;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.pdf.PageOrientation;
import masar.export.pdf.PdfPages;
import masar.export.poster.ColumnOptions;
import masar.export.poster.DocumentOptions;
import masar.export.poster.ImageRequest;
import masar.export.poster.PosterText;
import masar.i18n.Language;
import masar.layout.columns.Detail;
import masar.layout.columns.TypeRange;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.time.DateLabels;
import masar.time.EdtfDate;
import masar.time.LabelStyle;
import masar.view.parts.TimelineMark.Kind;
import masar.view.theme.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document of several pages, with the sources of the shipped dataset or of one with more events. */
class DocumentExportTest {

    private static final Timeline BUNDLED = ((ReadResult.Loaded) DatasetReader.readBundled()).timeline();
    /** This many events are to be on three pages of A4 at the most. */
    private static final int MANY = 93;

    private static final double PT = 96.0 / 72;
    private static final double ROUNDING = 0.01;
    private static final Offset<Float> NEARLY = Offset.offset(0.1f);

    @BeforeAll
    static void startToolkit() {
        Fx.run(() -> {});
    }

    private static ImageRequest request(
            Timeline timeline, Language language, PdfPages pages, PageOrientation orientation, boolean sources) {
        DocumentOptions document = new DocumentOptions(pages.sheet(orientation).orElseThrow(), sources);
        return Samples.request(timeline, EventFilter.NONE, language, Theme.LIGHT, 640, 400)
                .inColumns(new ColumnOptions(Detail.FIT, TypeRange.SCREEN, false).on(document));
    }

    private static DocumentDrawing drawn(Language language) throws ExportException {
        return DocumentExport.draw(
                request(BUNDLED, language, PdfPages.A4, PageOrientation.PORTRAIT, true), Progress.NONE);
    }

    /** Shipped events and, where there are fewer than the measure asks for, some once more, moved by some weeks. */
    private static Timeline many() {
        List<Event> events =
                new ArrayList<>(BUNDLED.events().stream().limit(MANY).toList());
        for (int i = 0; events.size() < MANY; i++) {
            Event event = BUNDLED.events().get(i);
            LocalDate day = LocalDateTime.ofEpochSecond(EventIndex.anchorOf(event), 0, ZoneOffset.UTC)
                    .toLocalDate()
                    .plusWeeks(3 + i % 6);
            events.add(new Event(
                    event.id() + "-again",
                    EdtfDate.parse(day.toString()),
                    event.title(),
                    event.summary(),
                    event.actors(),
                    event.category(),
                    event.importance(),
                    event.citations(),
                    event.respondsTo(),
                    event.related(),
                    event.disputed()));
        }
        return new Timeline(
                BUNDLED.version(),
                BUNDLED.title(),
                BUNDLED.summary(),
                BUNDLED.edition(),
                BUNDLED.sources(),
                BUNDLED.actors(),
                BUNDLED.categories(),
                BUNDLED.eras(),
                events);
    }

    private static Stream<Glyphs> glyphs(List<Operation> operations) {
        return operations.stream().flatMap(operation -> switch (operation) {
            case Glyphs glyphs -> Stream.of(glyphs);
            case Marked marked -> glyphs(marked.operations());
            case Group group -> glyphs(group.operations());
            default -> Stream.of();
        });
    }

    private static List<Marked> cards(Drawing page) {
        return Drawing.marks(page.operations())
                .filter(marked -> marked.mark().kind() == Kind.CARD)
                .toList();
    }

    private static String textAt(Place place, DocumentDrawing document) {
        Rectangle2D box = place.box();
        return glyphs(document.pages().get(place.page()).operations())
                .filter(line ->
                        box.contains(line.bounds().getCenterX(), line.bounds().getCenterY()))
                .map(Glyphs::text)
                .reduce("", String::concat);
    }

    private static int pagesOfEvents(DocumentDrawing document) {
        return (int) document.pages().stream().filter(page -> page.events() > 0).count();
    }

    @ParameterizedTest
    @EnumSource
    void manyEventsAreOnAtMostThreePagesInTypeThatCanBeRead(Language language) throws ExportException {
        for (PageOrientation orientation : PageOrientation.values()) {
            ImageRequest request = request(many(), language, PdfPages.A4, orientation, true);
            Fx.run(() -> {
                DocumentPages pages = DocumentPages.of(request, new PosterText(request));
                assertThat(pages.countOfEvents()).isBetween(1, 3);
                assertThat(pages.typeSize()).isGreaterThanOrEqualTo(8 * PT - ROUNDING);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyEventHasOneCardAndEveryPageIsWhole(Language language) throws ExportException {
        DocumentDrawing document = DocumentExport.draw(
                request(many(), language, PdfPages.A4, PageOrientation.LANDSCAPE, false), Progress.NONE);
        DateLabels labels = new DateLabels(LabelStyle.of(language));

        int of = document.pages().size();
        assertThat(of).isBetween(2, 3);
        assertThat(document.events()).isEqualTo(MANY);
        int number = 0;
        for (Drawing page : document.pages()) {
            number++;
            Rectangle2D sheet = new Rectangle2D.Double(0, 0, page.width(), page.height());
            List<Marked> cards = cards(page);
            assertThat(cards).hasSize(page.events()).allMatch(card -> sheet.contains(card.bounds()));
            List<String> lines = glyphs(page.operations()).map(Glyphs::text).toList();
            assertThat(lines)
                    .contains(BUNDLED.title().in(language))
                    .contains(
                            language == Language.ARABIC
                                    ? "صفحة " + labels.number(number) + " من " + labels.number(of)
                                    : "page " + number + " of " + of);
            // A legend names the first actor of each card.
            String description = cards.getFirst().mark().description();
            String actors = description.lines().skip(1).findFirst().orElseThrow();
            assertThat(lines).contains(actors.replaceAll("[,،].*", "").replaceAll("[\\u2066-\\u2069]", ""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOutlineLeadsToRowsErasEventsAndSources(Language language) throws ExportException {
        DocumentDrawing document = drawn(language);

        Heading last = document.outline().getLast();
        assertThat(last.title()).isEqualTo(language == Language.ARABIC ? "المصادر" : "Sources");
        assertThat(last.place().page()).isEqualTo(pagesOfEvents(document));
        List<Heading> rows = document.outline().subList(0, document.outline().size() - 1);
        List<String> eras =
                BUNDLED.eras().stream().map(era -> era.name().in(language)).toList();
        Set<String> named = new HashSet<>();
        List<String> events = new ArrayList<>();
        for (Heading row : rows) {
            assertThat(glyphs(document.pages().get(row.place().page()).operations()))
                    .extracting(Glyphs::text)
                    .contains(row.title());
            for (Heading below : row.within()) {
                // An event between two eras is in none.
                if (!below.within().isEmpty()) {
                    named.add(below.title());
                }
                for (Heading event : below.within().isEmpty() ? List.of(below) : below.within()) {
                    assertThat(letters(textAt(event.place(), document))).contains(letters(event.title()));
                    events.add(event.title());
                }
            }
        }
        assertThat(named).containsExactlyInAnyOrderElementsOf(eras);
        assertThat(events)
                .containsExactlyElementsOf(EventIndex.of(BUNDLED.events()).events().stream()
                        .map(event -> event.title().in(language))
                        .toList());
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Mn}]", "");
    }

    @ParameterizedTest
    @EnumSource
    void numbersOfCardsLeadToTheSourcesOfTheSameEventAndBack(Language language) throws ExportException {
        DocumentDrawing document = drawn(language);
        DateLabels labels = new DateLabels(LabelStyle.of(language));
        int pagesOfEvents = pagesOfEvents(document);
        List<Link> within = document.links().stream()
                .filter(link -> link.to() instanceof Within)
                .toList();

        for (boolean fromCard : new boolean[] {true, false}) {
            List<Link> links = within.stream()
                    .filter(link -> link.from().page() < pagesOfEvents == fromCard)
                    .toList();
            assertThat(links)
                    .extracting(link -> textAt(link.from(), document))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, BUNDLED.events().size())
                                    .mapToObj(labels::number)
                                    .toList());
            assertThat(links).allSatisfy(link -> {
                Place to = ((Within) link.to()).place();
                assertThat(to.page() < pagesOfEvents).isNotEqualTo(fromCard);
                // Both the number in the list and the card begin with the number of the event.
                assertThat(textAt(to, document)).contains(textAt(link.from(), document));
            });
        }
    }

    @Test
    void everyAddressOfASourceIsALinkWhereItIsWritten() throws ExportException {
        DocumentDrawing document = drawn(Language.ENGLISH);
        Set<URI> addresses = new HashSet<>();
        for (Link link : document.links()) {
            if (link.to() instanceof Outside outside) {
                addresses.add(outside.address());
                assertThat(outside.address().toString())
                        .satisfies(address -> assertThat(decoded(address)).contains(textAt(link.from(), document)));
            }
        }
        Set<URI> cited = new HashSet<>();
        BUNDLED.events()
                .forEach(event -> event.citations()
                        .forEach(citation -> citation.source().url().ifPresent(cited::add)));
        assertThat(addresses).isEqualTo(cited);
    }

    private static String decoded(String address) {
        return address + URLDecoder.decode(address, StandardCharsets.UTF_8);
    }

    @Test
    void withoutSourcesThereAreNeitherNumbersNorAList() throws ExportException {
        DocumentDrawing document = DocumentExport.draw(
                request(BUNDLED, Language.ENGLISH, PdfPages.A3, PageOrientation.LANDSCAPE, false), Progress.NONE);

        assertThat(document.pages()).as("all on one page of A3").hasSize(1);
        assertThat(document.links()).isEmpty();
        assertThat(glyphs(document.pages().getFirst().operations()).map(Glyphs::text))
                .doesNotContain("1", Integer.toString(BUNDLED.events().size()));
    }

    @Test
    void theFileHasItsPagesWordsAndLinks(@TempDir Path folder) throws Exception {
        DocumentDrawing document = drawn(Language.ENGLISH);
        Path file = folder.resolve("document.pdf");
        ImageFile.write(document, file, Progress.NONE);

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(document.pages().size());
            assertThat(pdf.getPages()).allSatisfy(page -> {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(595.28f, NEARLY);
                assertThat(page.getMediaBox().getHeight()).isCloseTo(841.89f, NEARLY);
            });
            String words = letters(new PDFTextStripper().getText(pdf));
            assertThat(words).contains(letters("Untitled Arabic news text on a threat by Iraqi factions"));
            int leading = 0;
            int outside = 0;
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                for (var annotation : pdf.getPage(i).getAnnotations()) {
                    leading += ((PDAnnotationLink) annotation).getAction() instanceof PDActionGoTo ? 1 : 0;
                    outside += ((PDAnnotationLink) annotation).getAction() instanceof PDActionURI ? 1 : 0;
                }
            }
            assertThat(leading).isEqualTo(2 * BUNDLED.events().size());
            long ofCards = BUNDLED.events().stream()
                    .filter(event -> event.citations().stream()
                            .anyMatch(citation -> citation.source().url().isPresent()))
                    .count();
            assertThat((long) outside)
                    .isEqualTo(ofCards
                            + document.links().stream()
                                    .filter(link -> link.to() instanceof Outside)
                                    .count());
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo(document.outline().getFirst().title());
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getLastChild()
                            .getTitle())
                    .isEqualTo("Sources");
        }
    }

    @Test
    void drawingStopsWhenItIsCancelled() {
        ExportException cancelled = catchThrowableOfType(
                ExportException.class,
                () -> DocumentExport.draw(
                        request(BUNDLED, Language.ENGLISH, PdfPages.A4, PageOrientation.PORTRAIT, true),
                        new ImpatientProgress(2)));

        assertThat(cancelled.reason()).isEqualTo(ExportException.Reason.CANCELLED);
    }

    @Test
    void progressGoesFromNothingToAll() throws ExportException {
        List<Double> reported = new ArrayList<>();
        DocumentDrawing document = DocumentExport.draw(
                request(BUNDLED, Language.ENGLISH, PdfPages.A4, PageOrientation.PORTRAIT, true), new Progress() {
                    @Override
                    public void at(double done) {
                        reported.add(done);
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                });

        assertThat(reported).hasSize(document.pages().size()).isSorted().endsWith(1.0);
    }

    @Test
    void whereNoCardFitsOnAPageItIsRefusedInASentence() {
        DocumentOptions large = new DocumentOptions(
                PdfPages.A4.sheet(PageOrientation.LANDSCAPE).orElseThrow(), new TypeRange(200, 200, 200), true);
        ImageRequest request = Samples.request(BUNDLED, EventFilter.NONE, Language.ENGLISH, Theme.LIGHT, 640, 400)
                .inColumns(new ColumnOptions(Detail.ALL, TypeRange.SCREEN, false).on(large));

        ExportException refused =
                catchThrowableOfType(ExportException.class, () -> DocumentExport.draw(request, Progress.NONE));

        assertThat(refused.sentence(Language.ENGLISH)).startsWith("A card does not fit on a page");
    }

    @Test
    void noEventsAreAPageThatSaysSo() throws ExportException {
        Timeline none = new Timeline(
                BUNDLED.version(),
                BUNDLED.title(),
                BUNDLED.summary(),
                List.of(),
                BUNDLED.actors(),
                BUNDLED.categories(),
                BUNDLED.eras(),
                List.of());
        DocumentDrawing document = DocumentExport.draw(
                request(none, Language.ENGLISH, PdfPages.A4, PageOrientation.PORTRAIT, true), Progress.NONE);

        assertThat(document.pages()).hasSize(1);
        assertThat(glyphs(document.pages().getFirst().operations()).map(Glyphs::text))
                .contains("No event matches these filters.");
    }
}
