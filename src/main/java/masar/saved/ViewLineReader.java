package masar.saved;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.dataset.json.JsonFields;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.columns.Detail;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Event;
import masar.model.Grade;
import masar.model.Role;
import masar.model.Source;
import masar.model.Timeline;
import masar.query.ActorMatch;
import masar.query.Dating;
import masar.query.EventFilter;
import masar.query.EventTraits;
import masar.query.NoteFilter;
import masar.query.text.TextQuery;
import masar.saved.ViewLine.Name;
import masar.time.EdtfDate;
import masar.time.EdtfParseException;
import masar.time.TimeSpan;

/** Reads what a view line says of a timeline, and notes what cannot be followed. */
final class ViewLineReader {

    private static final Set<String> KNOWN =
            Arrays.stream(Name.values()).map(Name::text).collect(Collectors.toUnmodifiableSet());

    private final LineParameters line;
    private final Timeline timeline;
    private final List<ViewProblem> problems = new ArrayList<>();

    ViewLineReader(LineParameters line, Timeline timeline) {
        this.line = line;
        this.timeline = timeline;
    }

    ViewLine.Read read(String data, SavedView now) {
        checkData(data);
        line.names().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> note("view-line.unknown", LineParameters.decoded(name)));
        EventFilter filter = filter();
        return new ViewLine.Read(
                new SavedView(
                        columns(now),
                        one(Name.GROUP, Grouping.values()).orElse(now.grouping()),
                        folds(now),
                        flag(Name.HIJRI).orElse(now.hijri()),
                        inView(),
                        filter,
                        selection(filter)),
                problems);
    }

    private void note(String key, String... quoted) {
        problems.add(ViewProblem.of(key, quoted));
    }

    private void checkData(String data) {
        Optional<String> raw = line.raw(Name.DATA.text());
        if (raw.isEmpty()) {
            return;
        }
        int at = raw.get().lastIndexOf('@');
        String name = LineParameters.decoded(at < 0 ? raw.get() : raw.get().substring(0, at));
        Optional<String> edition = at < 0
                ? Optional.empty()
                : Optional.of(LineParameters.decoded(raw.get().substring(at + 1)));
        if (!name.equals(data)) {
            note("view-line.data", name, data);
        } else if (edition.isPresent() && !edition.equals(timeline.edition())) {
            note("view-line.edition", edition.get(), timeline.edition().orElse("–"));
        }
    }

    private EventFilter filter() {
        return new EventFilter(
                named(Name.ACTOR, timeline.actors(), Actor::id),
                one(Name.MATCH, ActorMatch.values()).orElse(ActorMatch.ANY),
                named(Name.CATEGORY, timeline.categories(), Category::id),
                period(),
                text(),
                new EventTraits(
                        some(Name.ROLE, Role.values()),
                        flag(Name.DISPUTED).orElse(false),
                        some(Name.PRECISION, Dating.values()),
                        some(Name.GRADE, Grade.values()),
                        leastSources(),
                        named(Name.SOURCE, timeline.sources(), Source::id)),
                NoteFilter.NONE.starredOnly(flag(Name.STARRED).orElse(false)));
    }

    private Optional<TextQuery> text() {
        Optional<String> text = line.last(Name.TEXT.text());
        text.filter(words -> words.length() > TextQuery.LONGEST)
                .ifPresent(words -> note("view-line.long-text", Integer.toString(TextQuery.LONGEST)));
        return text.flatMap(TextQuery::of);
    }

    private <T> List<T> named(Name name, List<T> known, Function<T, String> id) {
        List<String> wanted = line.values(name.text());
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, T> byId = known.stream().collect(Collectors.toMap(id, Function.identity()));
        wanted.stream().filter(one -> !byId.containsKey(one)).forEach(one -> note("view-line." + name.text(), one));
        return wanted.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private <E extends Enum<E>> Optional<E> constant(Name name, String value, E[] known) {
        Optional<E> found = Stream.of(known)
                .filter(one -> JsonFields.name(one).equals(value))
                .findFirst();
        if (found.isEmpty()) {
            note("view-line.value", name.text() + '=' + value);
        }
        return found;
    }

    private <E extends Enum<E>> Optional<E> one(Name name, E[] known) {
        return line.last(name.text()).flatMap(value -> constant(name, value, known));
    }

    private <E extends Enum<E>> Set<E> some(Name name, E[] known) {
        return line.values(name.text()).stream()
                .flatMap(value -> constant(name, value, known).stream())
                .collect(Collectors.toSet());
    }

    private enum Answer {
        YES,
        NO
    }

    private Optional<Boolean> flag(Name name) {
        return one(name, Answer.values()).map(Answer.YES::equals);
    }

    private int leastSources() {
        String name = Name.MIN_SOURCES.text();
        Optional<String> value = line.last(name);
        boolean sound = value.filter(text -> text.matches("[0-9]{1,9}")).isPresent();
        if (value.isPresent() && !sound) {
            note("view-line.value", name + '=' + value.get());
        }
        return sound ? Integer.parseInt(value.get()) : 0;
    }

    private Optional<TimeSpan> period() {
        Optional<EdtfDate> from = line.last(Name.FROM.text()).flatMap(this::date);
        Optional<EdtfDate> to = line.last(Name.TO.text()).flatMap(this::date);
        return from.isEmpty() && to.isEmpty() ? Optional.empty() : span(from, to);
    }

    private Optional<TimeSpan> inView() {
        Optional<String> value = line.last(Name.AT.text());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String[] ends = value.get().split("/", -1);
        if (ends.length != 2) {
            note("view-line.value", Name.AT.text() + '=' + value.get());
            return Optional.empty();
        }
        Optional<EdtfDate> from = date(ends[0]);
        Optional<EdtfDate> to = date(ends[1]);
        return from.isEmpty() || to.isEmpty() ? Optional.empty() : span(from, to);
    }

    private Optional<EdtfDate> date(String text) {
        try {
            return Optional.of(EdtfDate.parse(text));
        } catch (EdtfParseException e) {
            note("view-line.date", text);
            return Optional.empty();
        }
    }

    private Optional<TimeSpan> span(Optional<EdtfDate> from, Optional<EdtfDate> to) {
        Optional<TimeSpan> span = TimeSpan.between(from, to);
        if (span.isEmpty()) {
            note("view-line.reversed");
        }
        return span;
    }

    private enum Arranged {
        AXIS,
        COLUMNS
    }

    private Optional<Detail> columns(SavedView now) {
        Optional<Detail> detail = one(Name.DETAIL, Detail.values());
        boolean inColumns = one(Name.VIEW, Arranged.values())
                .map(Arranged.COLUMNS::equals)
                .orElse(now.columns().isPresent());
        return inColumns ? Optional.of(detail.or(now::columns).orElse(Detail.TITLES)) : Optional.empty();
    }

    /** Lanes that are not there do no harm; they may come back with another filter. */
    private LaneFolds folds(SavedView now) {
        List<String> folded = line.values(Name.FOLD.text());
        List<String> divided = line.values(Name.DIVIDE.text());
        boolean said = line.last(Name.GROUP.text()).isPresent() || !folded.isEmpty() || !divided.isEmpty();
        return said ? new LaneFolds(new HashSet<>(folded), new HashSet<>(divided)) : now.folds();
    }

    private Optional<Event> selection(EventFilter filter) {
        Optional<String> id = line.last(Name.EVENT.text());
        Optional<Event> event = id.flatMap(wanted -> timeline.events().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst());
        if (id.isPresent() && event.isEmpty()) {
            note("view-line.event", id.get());
        }
        // Which events have a star is not known here.
        EventFilter known = filter.withNotes(NoteFilter.NONE);
        event.filter(one -> !known.accepts(one)).ifPresent(one -> note("view-line.hidden", one.id()));
        return event.filter(known::accepts);
    }
}
