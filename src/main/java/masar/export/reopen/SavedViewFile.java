package masar.export.reopen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.dataset.TimelineWriter;
import masar.dataset.json.CanonicalJson;
import masar.dataset.json.PlainJson;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.columns.Detail;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Grade;
import masar.model.Role;
import masar.model.Source;
import masar.model.Timeline;
import masar.query.ActorMatch;
import masar.query.Dating;
import masar.query.EventFilter;
import masar.query.EventTraits;
import masar.query.TextQuery;
import masar.time.Digits;
import masar.time.LabelStyle;
import masar.time.MonthNames;
import masar.time.TimeSpan;
import masar.view.theme.Theme;

/**
 * A view as a JSON file. What is missing or not known there is as if it had not been chosen: the file may come from
 * another version of Masar, and the events can be shown without it.
 */
final class SavedViewFile {

    private static final String VERSION = "1";
    private static final String COLUMNS = "columns";

    private SavedViewFile() {}

    static byte[] write(SavedView view) {
        Map<String, Object> file = new TreeMap<>();
        file.put("version", VERSION);
        file.put("language", view.style().language().code());
        file.put("months", name(view.style().monthNames()));
        file.put("digits", name(view.style().digits()));
        file.put("theme", name(view.theme()));
        file.put("arrangement", view.columns().isPresent() ? COLUMNS : "axis");
        view.columns().ifPresent(detail -> file.put("detail", name(detail)));
        file.put("group", name(view.grouping()));
        file.put("folded", keys(view.folds().folded()));
        file.put("divided", keys(view.folds().divided()));
        file.put("hijri", view.hijri());
        view.period().ifPresent(span -> file.put("period", span(span)));
        file.put("filter", filter(view.filter()));
        file.put("of", view.of());
        view.made().ifPresent(day -> file.put("made", day.toString()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CanonicalJson.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, Object> filter(EventFilter filter) {
        Map<String, Object> object = new TreeMap<>();
        object.put("actors", ids(filter.actors(), Actor::id));
        object.put("match", name(filter.match()));
        object.put("categories", ids(filter.categories(), Category::id));
        filter.period().ifPresent(span -> object.put("period", span(span)));
        filter.text().ifPresent(query -> object.put("text", CanonicalJson.text(query.text())));
        putTraits(filter.traits(), object);
        return object;
    }

    /** Only what is asked for: most filters ask for none of it. */
    private static void putTraits(EventTraits traits, Map<String, Object> filter) {
        putNames("roles", traits.roles(), filter);
        putNames("dating", traits.dating(), filter);
        putNames("grades", traits.grades(), filter);
        if (traits.disputed()) {
            filter.put("disputed", true);
        }
        if (traits.leastSources() > 0) {
            filter.put("leastSources", traits.leastSources());
        }
        if (!traits.sources().isEmpty()) {
            filter.put("sources", ids(traits.sources(), Source::id));
        }
    }

    private static void putNames(String key, Collection<? extends Enum<?>> constants, Map<String, Object> filter) {
        if (!constants.isEmpty()) {
            filter.put(key, constants.stream().map(SavedViewFile::name).toList());
        }
    }

    private static <T> List<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).map(TimelineWriter::id).toList();
    }

    /** The keys of lanes, which end in an id behind a space, in an order that is always the same. */
    private static List<String> keys(Collection<String> keys) {
        return keys.stream()
                .map(key ->
                        key.substring(0, key.indexOf(' ') + 1) + TimelineWriter.id(key.substring(key.indexOf(' ') + 1)))
                .sorted()
                .toList();
    }

    private static Map<String, Object> span(TimeSpan span) {
        return Map.of("from", moment(span.start()), "to", moment(span.end()));
    }

    private static String moment(long epochSecond) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.UTC));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a view.
     *
     * @param timeline the events of the image, of which the filter names actors and categories
     */
    static Optional<SavedView> read(byte[] json, Timeline timeline) {
        return PlainJson.read(json).map(Fields::new).map(file -> view(file, timeline));
    }

    private static SavedView view(Fields file, Timeline timeline) {
        Language language = file.text("language").flatMap(Language::ofCode).orElse(Language.ARABIC);
        LabelStyle usual = LabelStyle.of(language);
        return new SavedView(
                new LabelStyle(
                        language,
                        file.one("months", MonthNames.values()).orElse(usual.monthNames()),
                        file.one("digits", Digits.values()).orElse(usual.digits())),
                file.one("theme", Theme.values()).orElse(Theme.LIGHT),
                file.text("arrangement")
                        .filter(COLUMNS::equals)
                        .map(columns -> file.one("detail", Detail.values()).orElse(Detail.FIT)),
                file.one("group", Grouping.values()).orElse(Grouping.NONE),
                new LaneFolds(Set.copyOf(file.texts("folded")), Set.copyOf(file.texts("divided"))),
                Boolean.TRUE.equals(file.values().get("hijri")),
                file.object("period").flatMap(SavedViewFile::span),
                filter(file.object("filter").orElse(new Fields(Map.of())), timeline),
                file.number("of").orElse(timeline.events().size()),
                file.text("made").flatMap(SavedViewFile::day));
    }

    private static EventFilter filter(Fields filter, Timeline timeline) {
        return new EventFilter(
                named(filter.texts("actors"), timeline.actors(), Actor::id),
                filter.one("match", ActorMatch.values()).orElse(ActorMatch.ANY),
                named(filter.texts("categories"), timeline.categories(), Category::id),
                filter.object("period").flatMap(SavedViewFile::span),
                filter.text("text").flatMap(TextQuery::of),
                traits(filter, timeline));
    }

    private static EventTraits traits(Fields filter, Timeline timeline) {
        return new EventTraits(
                filter.some("roles", Role.values()),
                Boolean.TRUE.equals(filter.values().get("disputed")),
                filter.some("dating", Dating.values()),
                filter.some("grades", Grade.values()),
                filter.number("leastSources").orElse(0),
                named(filter.texts("sources"), timeline.sources(), Source::id));
    }

    /** What an image does not show has no events there: to leave it out of the filter changes nothing. */
    private static <T> List<T> named(List<String> ids, List<T> known, Function<T, String> id) {
        Map<String, T> byId = known.stream().collect(Collectors.toMap(id, Function.identity()));
        return ids.stream().distinct().filter(byId::containsKey).map(byId::get).toList();
    }

    private static Optional<TimeSpan> span(Fields span) {
        try {
            return span.text("from").flatMap(from -> span.text("to").map(to -> new TimeSpan(second(from), second(to))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long second(String moment) {
        return LocalDateTime.parse(moment).toEpochSecond(ZoneOffset.UTC);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The properties of an object; one of another type than is asked for is missing. */
    private record Fields(Map<String, Object> values) {

        Optional<String> text(String name) {
            return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
        }

        Optional<Integer> number(String name) {
            return values.get(name) instanceof Integer number ? Optional.of(number) : Optional.empty();
        }

        List<String> texts(String name) {
            return values.get(name) instanceof List<?> list
                    ? list.stream()
                            .filter(String.class::isInstance)
                            .map(String.class::cast)
                            .distinct()
                            .toList()
                    : List.of();
        }

        Optional<Fields> object(String name) {
            return values.get(name) instanceof Map<?, ?> map
                    ? Optional.of(new Fields(map.entrySet().stream()
                            .filter(entry -> entry.getValue() != null)
                            .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue))))
                    : Optional.empty();
        }

        <E extends Enum<E>> Set<E> some(String name, E[] known) {
            List<String> chosen = texts(name);
            return Stream.of(known)
                    .filter(value -> chosen.contains(name(value)))
                    .collect(Collectors.toSet());
        }

        <E extends Enum<E>> Optional<E> one(String name, E[] known) {
            return Stream.of(known)
                    .filter(value -> text(name).filter(name(value)::equals).isPresent())
                    .findFirst();
        }
    }
}
