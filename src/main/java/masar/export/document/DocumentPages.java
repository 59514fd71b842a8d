package masar.export.document;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import masar.export.drawing.DocumentDrawing.Heading;
import masar.export.drawing.DocumentDrawing.Link;
import masar.export.file.ExportException;
import masar.export.poster.ColumnFooter;
import masar.export.poster.ColumnHeader;
import masar.export.poster.ColumnOptions;
import masar.export.poster.ColumnPages;
import masar.export.poster.DocumentOptions;
import masar.export.poster.ImageRequest;
import masar.export.poster.PictureMarks;
import masar.export.poster.PosterText;
import masar.layout.columns.ColumnLayout;
import masar.layout.columns.ColumnLayouter;
import masar.layout.columns.ColumnRequest;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.sources.SourceList;
import masar.layout.sources.SourceListLayouter;
import masar.model.Event;
import masar.typography.TextBlock;
import masar.typography.Typeface;
import masar.view.columns.ColumnPage;
import masar.view.parts.TimelineText;
import masar.view.theme.CategoryShapes;

/**
 * The pages of a document, laid out for its sheet: first those with events in columns, each with its own head, legend and
 * number, then those with the sources. Only on the JavaFX thread.
 */
public final class DocumentPages {

    /** Of the list of sources, in px: 8 and 9 pt. */
    private static final double LEAST_SOURCES = 8 * ImageRequest.PX_PER_INCH / 72;

    private static final double GREATEST_SOURCES = 9 * ImageRequest.PX_PER_INCH / 72;

    private static final double EMPTY_SIZE = 14;

    private final ImageRequest request;
    private final PosterText text;
    private final CategoryShapes shapes;
    private final DocumentFrame frame;
    private final DocumentFrame sourcesFrame;
    private final ColumnLayout events;
    private final List<PosterText> texts;
    private final SourceList sources;

    private DocumentPages(ImageRequest request, ColumnOptions columns, DocumentOptions options, PosterText text)
            throws ExportException {
        this.request = request;
        this.text = text;
        this.shapes = CategoryShapes.of(request.timeline().categories());
        DocumentFrame sheet = DocumentFrame.of(options.sheet());
        double header = header(sheet, ColumnHeader.about(text, sheet.innerWidth()), text.page(1, 1))
                .prefHeight(sheet.innerWidth());
        ColumnFooter highest = footer(sheet, text);
        highest.explain(PictureMarks.OF_COLUMNS, text.events().size());
        double footer = highest.prefHeight(sheet.innerWidth());
        this.frame = sheet.with(header, footer);
        this.sourcesFrame = sheet.with(header, 0);
        this.events = events(columns, options);
        this.texts =
                events.pages().stream().map(page -> text.ofPage(eventsOf(page))).toList();
        this.sources = options.sources() ? sources() : new SourceList(events.direction(), 1, 1, 1, 1, List.of());
    }

    /**
     * Lays all pages out.
     *
     * @param request in columns, with a document
     * @param text about its events
     * @throws ExportException if a page has no space for a card
     */
    public static DocumentPages of(ImageRequest request, PosterText text) throws ExportException {
        ColumnOptions columns = request.columns().orElseThrow();
        return new DocumentPages(request, columns, columns.document().orElseThrow(), text);
    }

    private Direction direction() {
        return Direction.of(request.style().language());
    }

    private ColumnLayout events(ColumnOptions columns, DocumentOptions options) throws ExportException {
        ColumnLayouter layouter =
                ColumnPages.layouter(text.events(), request, options.sources(), TimelineText.MEASURER);
        Box body = frame.body();
        if (!(body.width() > 0 && body.height() > 0)) {
            throw ExportException.pageTooSmall();
        }
        return layouter.pages(
                        new ColumnRequest(direction(), body.width(), body.height(), columns.detail(), options.type()))
                .orElseThrow(ExportException::pageTooSmall);
    }

    private SourceList sources() {
        Box body = sourcesFrame.body();
        return new SourceListLayouter(Citations.of(text.events(), request.style()), TimelineText.MEASURER)
                .pages(direction(), body.width(), body.height(), LEAST_SOURCES, GREATEST_SOURCES);
    }

    private static List<Event> eventsOf(ColumnLayout.Page page) {
        return page.rows().stream()
                .flatMap(row -> row.pins().stream())
                .map(ColumnLayout.Pin::event)
                .toList();
    }

    private ColumnHeader header(DocumentFrame on, String about, String page) {
        return new ColumnHeader(text.title(), about, page, on.innerWidth());
    }

    private ColumnFooter footer(DocumentFrame on, PosterText about) {
        return new ColumnFooter(about, shapes, on.innerWidth());
    }

    /** How many pages there are, with those of the sources. */
    public int count() {
        return events.pages().size() + sources.pages().size();
    }

    /** The width of every page, in px. */
    public double width() {
        return frame.width();
    }

    /** The height of every page, in px. */
    public double height() {
        return frame.height();
    }

    /** How many of them show events; the others list sources. */
    public int countOfEvents() {
        return events.pages().size();
    }

    /** The size of type of the titles of cards, in px. */
    public double typeSize() {
        return events.typeSize();
    }

    /** How many events a page shows. */
    public int events(int page) {
        return page < texts.size() ? texts.get(page).events().size() : 0;
    }

    /** A page, yet to be styled and laid out. */
    public Region page(int page) {
        String number = text.page(page + 1, count());
        if (page < texts.size()) {
            Region body = text.events().isEmpty() ? nothing() : new ColumnPage(events, page, shapes, request.style());
            ColumnFooter footer = footer(frame, texts.get(page));
            footer.explain(
                    PictureMarks.in(body),
                    events.pages().get(page).periodsWithoutBar().size());
            return new DocumentPage(
                    frame, request, header(frame, ColumnHeader.about(text, frame.innerWidth()), number), body, footer);
        }
        Region none = new Region();
        none.setVisible(false);
        SourceList.Page list = sources.pages().get(page - texts.size());
        return new DocumentPage(
                sourcesFrame,
                request,
                header(sourcesFrame, text.aboutSources(), number),
                new SourceListPage(sources, list, request.style().language()),
                none);
    }

    private Region nothing() {
        TextBlock words = TextBlock.line(Typeface.REGULAR, EMPTY_SIZE);
        words.getStyleClass().add("poster-empty");
        words.setText(text.empty());
        words.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return new StackPane(words);
    }

    /** The rows, in each of them the eras, and in these the events; then the sources. */
    public List<Heading> outline() {
        return navigation().outline(text.sourcesHeading());
    }

    /** From the numbers of cards to their sources and back, and from addresses to what they are of. */
    public List<Link> links() {
        return navigation().links();
    }

    private DocumentNavigation navigation() {
        return new DocumentNavigation(
                events, frame, sources, sourcesFrame, request.style().language());
    }
}
