package masar.query.text;

import java.util.function.Consumer;
import masar.model.Actor;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Source;

/** Where an event can have what is searched for, the most relevant first. */
public enum Place {
    /** Its date is the one that is meant, or overlaps it. */
    DATE(0),
    TITLE(1),
    /** The name or another name of one who takes part. */
    ACTOR(2),
    SUMMARY(3),
    /** What is said to be disputed. */
    NOTE(4),
    /** The title or the publisher of a source that is cited. */
    SOURCE(5);

    private final int number;

    Place(int number) {
        this.number = number;
    }

    /** Less than 8. */
    int number() {
        return number;
    }

    /** Passes on the texts that an event has at this place, in every language; its date has none. */
    public void texts(Event event, Consumer<String> text) {
        switch (this) {
            case DATE -> {}
            case TITLE -> both(event.title(), text);
            case ACTOR -> event.actors().forEach(part -> texts(part.actor(), text));
            case SUMMARY -> both(event.summary(), text);
            case NOTE -> event.disputed().ifPresent(note -> both(note, text));
            case SOURCE -> event.citations().forEach(citation -> texts(citation.source(), text));
        }
    }

    /** Passes on the names of an actor. */
    static void texts(Actor actor, Consumer<String> text) {
        both(actor.name(), text);
        actor.aliases().forEach(text);
    }

    /** Passes on what a source is found by. */
    static void texts(Source source, Consumer<String> text) {
        both(source.title(), text);
        source.publisher().ifPresent(publisher -> both(publisher, text));
    }

    private static void both(LocalizedText both, Consumer<String> text) {
        text.accept(both.ar());
        both.en().ifPresent(text);
    }
}
