package masar.export.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.i18n.BidiText;
import masar.i18n.Messages;
import masar.i18n.Phrase;
import masar.layout.index.EventIndex;
import masar.layout.sources.SourceEntry;
import masar.layout.sources.SourceEntry.Cited;
import masar.model.Citation;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Source;
import masar.time.DateLabels;
import masar.time.LabelStyle;

/** What a document writes about each event in its list of sources. */
final class Citations {

    private final LabelStyle style;
    private final DateLabels labels;
    private final Messages messages;

    private Citations(LabelStyle style) {
        this.style = style;
        this.labels = new DateLabels(style);
        this.messages = Messages.of(Messages.Bundle.EXPORT, style.language());
    }

    /** An entry for each event, numbered as on its card. */
    static List<SourceEntry> of(EventIndex events, LabelStyle style) {
        Citations citations = new Citations(style);
        return IntStream.range(0, events.size())
                .mapToObj(i -> citations.entry(i + 1, events.event(i)))
                .toList();
    }

    private SourceEntry entry(int number, Event event) {
        String date = labels.label(event.date());
        return new SourceEntry(
                labels.number(number),
                words(event.title()),
                event.isUnsourced() ? Phrase.UNSOURCED.in(style.language(), date) : date,
                event.citationsKnownFirst().stream().map(this::cited).toList());
    }

    private Cited cited(Citation citation) {
        Source source = citation.source();
        String text = Stream.of(
                        source.publisher().map(this::words),
                        Optional.of(messages.get("cited.title", words(source.title()))),
                        source.date().map(labels::label),
                        citation.locator().map(this::words))
                .flatMap(Optional::stream)
                .map(BidiText::isolate)
                .reduce((a, b) -> messages.get("list.next", a, b))
                .orElse("");
        return new Cited(text, source.url());
    }

    private String words(LocalizedText text) {
        return text.in(style.language());
    }
}
