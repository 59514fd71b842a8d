package masar.export.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.export.drawing.DocumentDrawing.Heading;
import masar.export.drawing.DocumentDrawing.Link;
import masar.export.drawing.DocumentDrawing.Outside;
import masar.export.drawing.DocumentDrawing.Place;
import masar.export.drawing.DocumentDrawing.Within;
import masar.i18n.Language;
import masar.layout.columns.ColumnLayout;
import masar.layout.columns.ColumnLayout.Card;
import masar.layout.columns.ColumnLayout.EraStretch;
import masar.layout.columns.ColumnLayout.Row;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Label;
import masar.layout.index.EventIndex;
import masar.layout.sources.SourceList;
import masar.layout.sources.SourceList.Kind;
import masar.layout.sources.SourceList.Line;
import masar.model.Event;

/** The outline of a document and the links within it, from where everything is on its pages. */
final class DocumentNavigation {

    /** How far around a number it can be pressed, in units of type. */
    private static final double REACH = 4;

    private final ColumnLayout events;
    private final DocumentFrame frame;
    private final SourceList sources;
    private final DocumentFrame sourcesFrame;
    private final Language language;

    DocumentNavigation(
            ColumnLayout events,
            DocumentFrame frame,
            SourceList sources,
            DocumentFrame sourcesFrame,
            Language language) {
        this.events = events;
        this.frame = frame;
        this.sources = sources;
        this.sourcesFrame = sourcesFrame;
        this.language = language;
    }

    /** @param sourcesTitle of the list of sources */
    List<Heading> outline(String sourcesTitle) {
        List<Heading> outline = new ArrayList<>();
        for (int page = 0; page < events.pages().size(); page++) {
            for (Row row : events.pages().get(page).rows()) {
                List<Heading> within = ofEras(page, row);
                Optional<String> caption = row.caption().map(Label::text);
                if (caption.isPresent()) {
                    outline.add(new Heading(caption.get(), onPage(page, row.box()), within));
                } else {
                    outline.addAll(within);
                }
            }
        }
        if (!sources.pages().isEmpty()) {
            Box top = sourcesFrame.body();
            outline.add(new Heading(
                    sourcesTitle,
                    new Place(events.pages().size(), new Rectangle2D.Double(top.x(), 0, top.width(), 1))));
        }
        return outline;
    }

    /** Events in an era are below it; those in none stand by themselves. */
    private List<Heading> ofEras(int page, Row row) {
        List<Heading> headings = new ArrayList<>();
        Optional<EraStretch> current = Optional.empty();
        List<Heading> within = new ArrayList<>();
        for (Card card : cards(row)) {
            Optional<EraStretch> era = era(card.event(), row);
            if (!era.equals(current)) {
                add(current, within, headings);
                within = new ArrayList<>();
                current = era;
            }
            within.add(new Heading(card.event().title().in(language), onPage(page, card.box())));
        }
        add(current, within, headings);
        return headings;
    }

    private void add(Optional<EraStretch> era, List<Heading> within, List<Heading> to) {
        if (era.isEmpty() || within.isEmpty()) {
            to.addAll(within);
        } else {
            String name = era.get().era().name().in(language);
            to.add(new Heading(name, within.getFirst().place(), within));
        }
    }

    /** The era in which an event begins; of several, the one that begins last. */
    private static Optional<EraStretch> era(Event event, Row row) {
        long anchor = EventIndex.anchorOf(event);
        return row.eras().stream()
                .filter(era -> era.era().date().earliest().orElse(Long.MIN_VALUE) <= anchor
                        && anchor < era.era().date().latest().orElse(Long.MAX_VALUE))
                .reduce((first, second) -> second);
    }

    private static List<Card> cards(Row row) {
        return row.columns().stream().flatMap(column -> column.cards().stream()).toList();
    }

    /** From numbers to sources and back, and from addresses. */
    List<Link> links() {
        Map<Integer, Place> entries = new HashMap<>();
        List<Link> links = new ArrayList<>();
        List<Numbered> numbers = numbers();
        for (int page = 0; page < sources.pages().size(); page++) {
            for (Line line : sources.pages().get(page).lines()) {
                Place place = inList(page, line.box());
                line.link().ifPresent(uri -> links.add(new Link(place, new Outside(uri), uri.toString())));
                if (line.kind() == Kind.NUMBER) {
                    entries.put(line.entry(), place);
                    Numbered to = numbers.get(line.entry());
                    links.add(new Link(place, new Within(to.card), to.title));
                }
            }
        }
        for (int i = 0; i < numbers.size(); i++) {
            Numbered of = numbers.get(i);
            Optional.ofNullable(entries.get(i))
                    .ifPresent(entry -> links.add(new Link(of.number, new Within(entry), of.title)));
        }
        return links;
    }

    /** A card with a number. */
    private record Numbered(Place card, Place number, String title) {}

    /** The cards in the order of their numbers. */
    private List<Numbered> numbers() {
        return IntStream.range(0, events.pages().size())
                .boxed()
                .flatMap(page -> events.pages().get(page).rows().stream()
                        .flatMap(row -> cards(row).stream())
                        .flatMap(card -> numbered(page, card)))
                .toList();
    }

    private Stream<Numbered> numbered(int page, Card card) {
        return card.number().stream().map(number -> {
            Box in = number.box();
            Box box = card.box();
            double x = events.direction() == Direction.RIGHT_TO_LEFT ? box.right() - in.right() : box.x() + in.x();
            Box on = new Box(x - REACH, box.y() + in.y() - REACH / 2, in.width() + 2 * REACH, in.height() + REACH);
            return new Numbered(
                    onPage(page, box), onPage(page, on), card.event().title().in(language));
        });
    }

    private Place onPage(int page, Box box) {
        return new Place(page, px(box, events.scale(), frame.body()));
    }

    private Place inList(int page, Box box) {
        return new Place(events.pages().size() + page, px(box, sources.scale(), sourcesFrame.body()));
    }

    /** A box in units of type, in px of a page. */
    private static Rectangle2D px(Box box, double scale, Box body) {
        return new Rectangle2D.Double(
                body.x() + box.x() * scale, body.y() + box.y() * scale, box.width() * scale, box.height() * scale);
    }
}
