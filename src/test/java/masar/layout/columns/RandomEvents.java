package masar.layout.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import masar.layout.SampleEvents;
import masar.model.Actor;
import masar.model.Era;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Role;
import masar.time.EdtfDate;

/** Events at random in any number, with dates of every kind, titles of one or several words, and some actors each. */
final class RandomEvents {

    private final SampleEvents samples;
    private final Random random;

    RandomEvents(long seed) {
        samples = new SampleEvents(seed);
        random = new Random(seed + 1);
    }

    /** This many events. */
    List<Event> list(int count) {
        List<Event> events = new ArrayList<>();
        while (events.size() < count) {
            for (Event event : samples.timeline()) {
                if (events.size() < count) {
                    events.add(changed(event, events.size()));
                }
            }
        }
        return events;
    }

    /** Up to four eras, each between two dates of events. */
    List<Era> eras(List<Event> events) {
        List<Era> eras = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            EdtfDate date = events.get(random.nextInt(events.size())).date();
            eras.add(new Era(
                    "era" + i, LocalizedText.of("عصر " + "و".repeat(5 * i), "Era " + "e".repeat(5 * i)), date));
        }
        return eras;
    }

    private Event changed(Event event, int number) {
        List<Participation> actors = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            actors.add(new Participation(actor(i), Role.PARTICIPANT));
        }
        LocalizedText title = random.nextInt(10) == 0 ? event.title() : words(1 + random.nextInt(9));
        return new Event(
                "n" + number,
                event.date(),
                title,
                event.summary(),
                actors,
                event.category(),
                event.importance(),
                event.citations(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Actor actor(int i) {
        Actor one = SampleEvents.ACTOR;
        return new Actor("a" + i, one.name(), one.shortName(), one.kind(), one.color(), one.icon(), Optional.empty());
    }

    private LocalizedText words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append("ك".repeat(1 + random.nextInt(9)));
        }
        return LocalizedText.of(words.toString(), words.toString());
    }
}
