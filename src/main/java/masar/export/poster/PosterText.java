package masar.export.poster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import masar.export.drawing.Drawing.Caption;
import masar.i18n.BidiText;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.i18n.NameList;
import masar.layout.index.EventIndex;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.query.FilterWords;
import masar.time.DateLabels;
import masar.time.EdtfDate;
import masar.time.TimeSpan;

/** What a poster says around the timeline, in the language of the request. */
public final class PosterText {

    private static final int SAMPLE_COUNT = 2;

    private final ImageRequest request;
    private final EventIndex events;
    private final EventTally tally;
    private final boolean chosen;
    private final Messages messages;
    private final DateLabels labels;
    private final Language language;

    /** About all events of the request. */
    public PosterText(ImageRequest request) {
        this(request, kept(request), false);
    }

    private static EventIndex kept(ImageRequest request) {
        EventIndex kept = EventIndex.of(request.events());
        return request.period().map(kept::within).orElse(kept);
    }

    private PosterText(ImageRequest request, EventIndex events, boolean chosen) {
        this.request = request;
        this.events = events;
        this.tally = EventTally.of(request.timeline(), events);
        this.chosen = chosen;
        this.language = request.style().language();
        this.messages = Messages.of(Messages.Bundle.EXPORT, language);
        this.labels = new DateLabels(request.style());
    }

    /** About the most important of the events only, because there is no space for the others. */
    public PosterText ofMostImportant(List<Event> important) {
        return new PosterText(request, EventIndex.of(important), true);
    }

    /** About some of the events, which are on one of several pages. */
    public PosterText ofPage(List<Event> some) {
        return new PosterText(request, EventIndex.of(some), false);
    }

    /** The events of the image. */
    public EventIndex events() {
        return events;
    }

    /** The title of the dataset. */
    public String title() {
        return request.timeline().title().in(language);
    }

    /** The stretch of time that the image shows. */
    String period() {
        return labels.period(span());
    }

    /** The period, and that no filter applies. */
    String periodOfAll() {
        return messages.get("filter.and", period(), messages.get("filter.none"));
    }

    /** The period and the filters, in a text that fits. */
    String about(Predicate<String> fits) {
        return isFiltered()
                ? messages.get(
                        "filter.and",
                        period(),
                        filters(words -> fits.test(messages.get("filter.and", period(), words))))
                : periodOfAll();
    }

    /** What the list of sources is, and how it is read. */
    public String aboutSources() {
        return messages.get("sources.about");
    }

    /** What the list of sources is called. */
    public String sourcesHeading() {
        return messages.get("sources.heading");
    }

    /** The number of a page, the first being 1. */
    public String page(int number, int of) {
        return messages.get("page.number", labels.number(number), labels.number(of));
    }

    boolean isFiltered() {
        return !request.filter().isEmpty();
    }

    /** The period of the image; without events, the period of the filter, if any. */
    private TimeSpan span() {
        return request.period()
                .or(() -> events.isEmpty() ? request.filter().period() : Optional.empty())
                .orElseGet(() -> events.isEmpty()
                        ? EventIndex.of(request.timeline().events()).extent()
                        : events.extent());
    }

    /** The active filters, with as many names as fit; how many are left out, or how many there are, is said. */
    String filters(Predicate<String> fits) {
        FilterWords words = new FilterWords(request.filter(), labels);
        for (int names = words.names(); names > 0; names--) {
            String text = words.sentence(names);
            if (fits.test(text)) {
                return text;
            }
        }
        return words.sentence(0);
    }

    /** How many events are shown, out of how many, and from how many sources. */
    String count() {
        int all = request.timeline().events().size();
        String text = events.size() == all
                ? messages.count("count.events", all, labels.count(all))
                : messages.get(
                        "count.some", labels.count(events.size()), messages.count("count.of", all, labels.count(all)));
        if (chosen) {
            text = messages.get("count.important", text);
        }
        int hidden = request.filter().notes().hidden().size();
        if (hidden > 0) {
            text = messages.get("count.and", text, messages.count("count.hidden", hidden, labels.count(hidden)));
        }
        int sources = tally.sources();
        return sources == 0
                ? text
                : messages.get("count.and", text, messages.count("count.sources", sources, labels.count(sources)));
    }

    /** The categories of the events shown, in the order of the timeline. */
    List<Category> categories() {
        return tally.categories();
    }

    Language language() {
        return language;
    }

    /** The actors of the events shown, in the order of the timeline. */
    List<Actor> actors() {
        return tally.actors();
    }

    /** How many of the events an actor takes part in. */
    long frequency(Actor actor) {
        return tally.actorCounts().getOrDefault(actor.id(), 0L);
    }

    /** How many of the events are of a category. */
    long frequency(Category category) {
        return tally.categoryCounts().getOrDefault(category.id(), 0L);
    }

    String name(Actor actor) {
        return actor.name().in(language);
    }

    /** How many actors the legend leaves out. */
    String moreActors(int left) {
        return messages.count("more.actors", left, labels.count(left));
    }

    /**
     * Who published what the events shown cite, as many as fit and the most cited first, those not known last; how
     * many are left out is said. Empty if none is cited.
     */
    String sources(Predicate<String> fits) {
        List<LocalizedText> publishers = tally.publishers();
        if (publishers.isEmpty()) {
            return "";
        }
        // The longest list that fits, found by halving.
        int fitting = 1;
        for (int none = publishers.size() + 1; none - fitting > 1; ) {
            int middle = (fitting + none) >>> 1;
            if (fits.test(sources(publishers, middle))) {
                fitting = middle;
            } else {
                none = middle;
            }
        }
        return sources(publishers, fitting);
    }

    private String sources(List<LocalizedText> publishers, int names) {
        List<String> all =
                publishers.stream().map(publisher -> publisher.in(language)).toList();
        return messages.get("sources", NameList.of(all, names, "more.publishers", messages, labels::count));
    }

    /** Which edition of the dataset is shown, and when the image was made; empty if neither is known. */
    String edition() {
        return Stream.of(
                        request.timeline().edition().map(edition -> messages.get("edition", editionName(edition))),
                        request.made().map(day -> messages.get("made", labels.label(EdtfDate.parse(day.toString())))))
                .flatMap(Optional::stream)
                .reduce((a, b) -> messages.get("count.and", a, b))
                .orElse("");
    }

    /** How many events are shown, how many periods have no bar, the edition, and when the image was made. */
    String countAndEdition(int periodsWithoutBar) {
        String without = periodsWithoutBar == 0
                ? ""
                : messages.count("left.bars", periodsWithoutBar, labels.count(periodsWithoutBar));
        return joined(count(), without, edition());
    }

    /** How many events are shown only by counts, the edition, and when the image was made; empty if all this is not. */
    String countedAndEdition(int counted) {
        String only = counted == 0 ? "" : messages.count("left.counted", counted, labels.count(counted));
        return joined(only, edition());
    }

    private String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> messages.get("count.and", a, b))
                .orElse("");
    }

    /** The meaning of marks, in the order of a legend; two kinds of counts look the same, and so have one. */
    SequencedMap<Mark, String> marks(Set<Mark> occurring) {
        SequencedMap<Mark, String> meanings = new LinkedHashMap<>();
        boolean bothCounts = occurring.containsAll(Set.of(Mark.COUNT, Mark.PERIOD_COUNT));
        for (Mark mark : Mark.values()) {
            if (occurring.contains(mark) && !(bothCounts && mark == Mark.PERIOD_COUNT)) {
                String key = bothCounts && mark == Mark.COUNT ? "both-counts" : mark.key();
                meanings.put(mark, messages.get("mark." + key));
            }
        }
        return meanings;
    }

    /** What a count says, as an example. */
    String sampleCount() {
        // LEFT-TO-RIGHT MARK: the sign belongs to the number in a paragraph of either direction.
        return '\u200e' + "+" + labels.number(SAMPLE_COUNT);
    }

    /** The name of an edition, 2026-11, whose parts do not change places in a line from right to left. */
    private String editionName(String edition) {
        return BidiText.isolate(labels.digits(edition), Language.ENGLISH);
    }

    String name(Category category) {
        return category.name().in(language);
    }

    /** How many categories the legend leaves out. */
    String moreCategories(int left) {
        return messages.count("more.categories", left, labels.count(left));
    }

    /** What stands in place of events if there are none. */
    public String empty() {
        return messages.get("empty");
    }

    /** The complete text, for readers who cannot see the image. */
    public Caption caption() {
        return new Caption(title(), messages.get("description", period(), filters(text -> true), count()), language);
    }
}
