package masar.layout;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import masar.layout.index.EventIndex;
import masar.model.Actor;
import masar.model.ActorKind;
import masar.model.Category;
import masar.model.Citation;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Role;
import masar.model.Source;
import masar.time.EdtfDate;
import masar.time.EdtfInterval;
import masar.time.EdtfInterval.Bound;
import masar.time.EdtfInterval.NoDate;
import masar.time.Qualifier;
import masar.time.TimeSpan;

/** Events for tests: single ones in which only date, importance and title matter, and whole timelines at random. */
public final class SampleEvents {

    public static final Category CATEGORY =
            new Category("politics", LocalizedText.of("سياسة", "Politics"), "politics", "politics");

    /** For lanes. */
    public static final List<Category> CATEGORIES =
            List.of(CATEGORY, category("war"), category("economy"), category("law"));

    public static final Actor ACTOR = new Actor(
            "iraq",
            LocalizedText.of("العراق", "Iraq"),
            LocalizedText.of("ع", "IQ"),
            ActorKind.STATE,
            "#1F5F8B",
            "state",
            Optional.empty());

    /** From 20 minutes to 5,000 years: how much time the events of a random timeline are spread over, in seconds. */
    private static final Source SOURCE = new Source(
            "source",
            LocalizedText.of("مصدر", "Source"),
            LocalizedText.of("ناشر", "Publisher"),
            Optional.empty(),
            Optional.empty());

    private static final double SHORTEST_SPREAD = 1_200;

    private static final double LONGEST_SPREAD = 5_000 * 31_556_952.0;

    private static final List<Qualifier> QUALIFIERS = List.of(Qualifier.values());
    private static final int MOST_EVENTS = 400;
    private static final int LONGEST_TITLE = 90;

    private final Random random;

    public SampleEvents(long seed) {
        random = new Random(seed);
    }

    public static Event event(String id, String date, int importance, String title) {
        return event(id, EdtfDate.parse(date), importance, title);
    }

    public static Event event(String id, EdtfDate date, int importance, String title) {
        return event(id, date, importance, title, "");
    }

    private static Event event(String id, EdtfDate date, int importance, String title, String summary) {
        return new Event(
                id,
                date,
                LocalizedText.of(title, title),
                LocalizedText.of(summary, summary),
                List.of(new Participation(ACTOR, Role.INITIATOR)),
                CATEGORY,
                importance,
                List.of(new Citation(SOURCE, Optional.empty())),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Some period with a part of the time of some events in it, from a second to all of it; perhaps more. */
    public static TimeSpan periodOf(EventIndex index, Random random) {
        TimeSpan extent = index.extent();
        double length = Math.max(1, extent.length() * Math.pow(1_000, -random.nextDouble()));
        long start = (long) (extent.start() + extent.length() * random.nextDouble(-0.1, 1.05));
        return new TimeSpan(start, start + (long) length);
    }

    private static Category category(String id) {
        return new Category(id, LocalizedText.of(id, id), id, id);
    }

    /** The same events, in turn of one of {@link #CATEGORIES} but the last, which none has. */
    static List<Event> inCategories(List<Event> events) {
        List<Event> some = new ArrayList<>();
        for (Event event : events) {
            some.add(new Event(
                    event.id(),
                    event.date(),
                    event.title(),
                    event.summary(),
                    event.actors(),
                    CATEGORIES.get(some.size() % (CATEGORIES.size() - 1)),
                    event.importance(),
                    event.citations(),
                    event.respondsTo(),
                    event.related(),
                    event.disputed()));
        }
        return some;
    }

    /** A title with a number of characters. */
    public static String title(int length) {
        return "م".repeat(length);
    }

    /**
     * 0 to 400 events in up to five clusters and between them, with dates of every kind, many of them equal, intervals
     * open at either end, titles of 1 to 90 characters, every importance, and summaries of all but the least.
     */
    public List<Event> timeline() {
        double spread = SHORTEST_SPREAD * Math.pow(LONGEST_SPREAD / SHORTEST_SPREAD, random.nextDouble());
        double middle = random.nextDouble(-1, 1) * 2e9;
        double[] clusters = random.doubles(random.nextInt(1, 6), -0.5, 0.5).toArray();
        List<Event> events = new ArrayList<>();
        for (int i = random.nextInt(MOST_EVENTS + 1); i > 0; i--) {
            double place = random.nextInt(3) == 0
                    ? random.nextDouble(-0.5, 0.5)
                    : clusters[random.nextInt(clusters.length)] + random.nextGaussian() / 60;
            LocalDateTime at = LocalDateTime.ofEpochSecond((long) (middle + place * spread), 0, ZoneOffset.UTC);
            String title = title(1 + random.nextInt(LONGEST_TITLE));
            EdtfDate date = date(at, spread);
            int importance = 1 + random.nextInt(5);
            events.add(event("e" + i, date, importance, title, summary(importance)));
        }
        return events;
    }

    /** Many words of five letters; none for the least importance. */
    private static String summary(int importance) {
        return "لكلمة ".repeat(importance == 1 ? 0 : 4 * importance * importance);
    }

    private EdtfDate date(LocalDateTime at, double spread) {
        return switch (random.nextInt(12)) {
            case 0 -> new EdtfDate.Year(at.getYear(), qualifier());
            case 1 -> new EdtfDate.Month(YearMonth.from(at), qualifier());
            case 2, 3, 4, 5 -> new EdtfDate.DateTime(at, Optional.empty());
            case 6 -> new EdtfInterval(day(at), NoDate.OPEN);
            case 7 -> new EdtfInterval(NoDate.UNKNOWN, day(at));
            case 8, 9 -> new EdtfInterval(day(at), bound(at.plusSeconds((long) (spread * random.nextDouble(0.3)))));
            default -> day(at);
        };
    }

    private Bound bound(LocalDateTime at) {
        return switch (random.nextInt(3)) {
            case 0 -> new EdtfDate.Year(at.getYear(), qualifier());
            case 1 -> new EdtfDate.Month(YearMonth.from(at), qualifier());
            default -> day(at);
        };
    }

    private EdtfDate.Day day(LocalDateTime at) {
        return new EdtfDate.Day(at.toLocalDate(), qualifier());
    }

    private Qualifier qualifier() {
        return QUALIFIERS.get(random.nextInt(QUALIFIERS.size()));
    }
}
