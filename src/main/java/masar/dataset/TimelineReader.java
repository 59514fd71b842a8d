package masar.dataset;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import masar.dataset.ReadResult.Loaded;
import masar.dataset.ReadResult.Rejected;
import masar.dataset.ValueReader.TextKind;
import masar.dataset.json.ArraySplitter;
import masar.dataset.json.ArraySplitter.Part;
import masar.dataset.json.JsonTokens;
import masar.dataset.json.Utf8;
import masar.dataset.problem.Fault;
import masar.dataset.problem.Faults;
import masar.dataset.problem.Places;
import masar.dataset.problem.Unreadable;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Timeline;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Reads a whole file: first all but the events, then the events in parts side by side, then what holds between events.
 * Of a file that is not JSON only that is reported; else all that is wrong with it.
 */
final class TimelineReader {

    /** Long enough that its caches help, short enough that progress is seen and every core has some. */
    static final int PART_BYTES = 1 << 20;

    private static final String VERSION = "1";
    private static final Predicate<String> IS_EDITION =
            Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,19}").asMatchPredicate();

    /** Of a file whose name says nothing. */
    private static final LocalizedText UNTITLED = LocalizedText.of("خط زمني", "Timeline");

    private final byte[] file;
    private final String name;
    private final Rules rules;
    private final Budget budget;
    private final int partBytes;
    private final DoubleConsumer progress;
    private final Faults faults = new Faults();
    private final SourceReader sources;
    private final ActorReader actors;
    private final CategoryReader categories;
    private final EraReader eras;
    private Optional<LocalizedText> title = Optional.empty();
    private Optional<LocalizedText> summary = Optional.empty();
    private Optional<String> edition = Optional.empty();
    private List<Part> parts = List.of();
    private boolean guesses = true;
    private boolean guessed;
    private final Queue<Memory> memories = new ConcurrentLinkedQueue<>();

    /**
     * Reads a file of UTF-8.
     *
     * @param file is kept by the timeline and must not change
     * @param name of the file, for problems, and for the title where the file has none
     * @param partBytes how long a part of the events is at least
     * @param progress is given how much is done, from 0 to 1, on whatever threads; what it throws ends the reading
     */
    TimelineReader(byte[] file, String name, Rules rules, Budget budget, int partBytes, DoubleConsumer progress) {
        this.file = file;
        this.name = name;
        this.rules = rules;
        this.budget = budget;
        this.partBytes = partBytes;
        this.progress = progress;
        this.sources = new SourceReader(rules);
        this.actors = new ActorReader(rules);
        this.categories = new CategoryReader(rules);
        this.eras = new EraReader(rules);
    }

    ReadResult read() {
        try {
            readHead();
            return result();
        } catch (Unreadable e) {
            if (guessed) {
                return withoutGuess().read();
            }
            Faults only = new Faults();
            only.add(Utf8.firstFault(file) < 0 ? e.fault() : ValueReader.notUtf8(file));
            return new Rejected(only.errors(name, file, UnaryOperator.identity()));
        }
    }

    /** Reads the file once more from the beginning, and the events in parts that are where they should be. */
    private TimelineReader withoutGuess() {
        TimelineReader again = new TimelineReader(file, name, rules, budget.renewed(), partBytes, progress);
        again.guesses = false;
        return again;
    }

    private ReadResult result() {
        Head head = new Head(
                title,
                summary,
                edition,
                sources.catalogue(faults),
                actors.withParents(faults),
                categories.catalogue(faults),
                eras.catalogue(faults));
        List<EventPart> read = readEvents(head);
        EventParts joined = new EventParts(head, read);
        int before = 0;
        for (EventPart part : read) {
            faults.addAll(part.faults(), "/events", before);
            before += part.events().size();
        }
        List<Event> events = joined.events();
        new LinkCheck(file, events, joined.starts(), faults).run();
        if (faults.hasErrors()) {
            if (Utf8.firstFault(file) >= 0) {
                throw new Unreadable(ValueReader.notUtf8(file));
            }
            return new Rejected(faults.errors(name, file, new Hints(head, events)));
        }
        joined.warnOfUnused(memories, faults);
        Timeline timeline = new Timeline(
                VERSION,
                title.orElseGet(this::titleFromName),
                summary,
                edition,
                joined.sources(),
                joined.actors(),
                joined.categories(),
                head.eras().values(),
                events);
        return new Loaded(timeline, faults.warnings(name, file));
    }

    private LocalizedText titleFromName() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String plain = (dot > 0 ? last.substring(0, dot) : last).strip();
        return plain.isEmpty() ? UNTITLED : LocalizedText.of(plain, Optional.empty());
    }

    /** Reads all but the events, whose parts it notes. */
    private void readHead() {
        int start = Places.hasByteOrderMark(file) ? 3 : 0;
        JsonTokens in = new JsonTokens(file, start, file.length, "", "");
        try {
            in.next();
            ObjectReader root = new ObjectReader(
                    in,
                    faults,
                    rules == Rules.STRICT ? 7 : 1,
                    "events",
                    "version",
                    "title",
                    "sources",
                    "actors",
                    "categories",
                    "eras",
                    "summary",
                    "edition",
                    "$schema");
            if (root.opens()) {
                for (int property = root.next(); property >= 0; property = root.next()) {
                    if (property == 0 && in.current() == JsonToken.START_ARRAY) {
                        parts = parts(in.offset());
                        in.close();
                        in = behindEvents();
                        root = root.continued(in);
                    } else {
                        property(property, in);
                    }
                }
            }
            if (in.next() != JsonToken.NOT_AVAILABLE) {
                throw new Unreadable(Fault.error(in.offset(), "", "json.trailing"));
            }
        } catch (JacksonException e) {
            throw new Unreadable(JsonSyntax.fault(e, in, file.length));
        } finally {
            in.close();
        }
    }

    private List<Part> parts(int open) {
        List<Part> guess = guesses ? ArraySplitter.guess(file, open, partBytes, "date") : List.of();
        guessed = !guess.isEmpty();
        return guessed ? guess : ArraySplitter.split(file, open, partBytes);
    }

    /** The tokens behind the list of events, as if it were empty. */
    private JsonTokens behindEvents() {
        JsonTokens in = new JsonTokens(file, parts.getLast().end(), file.length, "{\"events\":[]", "");
        in.next();
        in.next();
        in.next();
        in.next();
        return in;
    }

    private void property(int property, JsonTokens in) {
        ValueReader values = new ValueReader(in, faults);
        switch (property) {
            case 1 -> version(in, values);
            case 2 -> title = Optional.of(values.text(TextKind.LINE));
            case 3 -> sources.read(in, faults, budget);
            case 4 -> actors.read(in, faults, budget);
            case 5 -> categories.read(in, faults, budget);
            case 6 -> eras.read(in, faults, budget);
            case 7 -> summary = Optional.of(values.text(TextKind.TEXT));
            case 8 -> edition = values.matching(IS_EDITION, "pattern.edition");
            case 9 -> values.matching(any -> true, "type.string");
            default -> values.wrong("type.array");
        }
    }

    private static void version(JsonTokens in, ValueReader values) {
        if (in.current() != JsonToken.VALUE_STRING || !in.string().equals(VERSION)) {
            values.wrong("const.version", VERSION);
        }
    }

    /** Reads all parts, each on whatever core is free. The first that is not JSON is reported. */
    private List<EventPart> readEvents(Head head) {
        AtomicInteger done = new AtomicInteger();
        List<Outcome> outcomes = IntStream.range(0, parts.size())
                .parallel()
                .mapToObj(k -> {
                    Memory memory = Optional.ofNullable(memories.poll()).orElseGet(() -> new Memory(file, head, rules));
                    Outcome outcome = readPart(parts.get(k), k > 0, memory);
                    memories.add(memory);
                    progress.accept((double) done.incrementAndGet() / parts.size());
                    return outcome;
                })
                .toList();
        return outcomes.stream().map(Outcome::get).toList();
    }

    /** What came of a part: events, or what ended their reading. */
    private record Outcome(Optional<EventPart> part, Optional<Unreadable> failure) {

        EventPart get() {
            failure.ifPresent(unreadable -> {
                throw unreadable;
            });
            return part.orElseThrow();
        }
    }

    private Outcome readPart(Part part, boolean follows, Memory memory) {
        try (JsonTokens in = new JsonTokens(file, part.start(), part.end(), "[", part.last() ? "" : "]")) {
            try {
                in.next();
                EventPart read = new EventReader(in, memory, rules, budget).readAll();
                if (in.next() != JsonToken.NOT_AVAILABLE) {
                    throw new Unreadable(Fault.error(in.offset(), "", "json.trailing"));
                }
                if (follows && read.events().isEmpty()) {
                    throw new Unreadable(Fault.error(in.offset(), "", "json.trailing-comma", "]"));
                }
                return new Outcome(Optional.of(read), Optional.empty());
            } catch (JacksonException e) {
                return new Outcome(Optional.empty(), Optional.of(new Unreadable(JsonSyntax.fault(e, in, part.end()))));
            } catch (Unreadable e) {
                return new Outcome(Optional.empty(), Optional.of(e));
            }
        }
    }
}
