package masar.export.poster;

import java.util.Locale;

/** The marks of a picture that a legend explains, in the order in which it does. */
public enum Mark {
    /** The place in time of an event that has a card. */
    PIN,
    /** That of an event that has none. */
    RING,
    /** An event in a further lane. */
    SECONDARY_PIN,
    /** A number of events. */
    COUNT,
    /** A number of periods that have no bar. */
    PERIOD_COUNT,
    /** The time from the beginning of an event to its end. */
    BAR,
    /** A bar whose beginning or end is not exactly known. */
    FADE,
    /** A bar without a beginning. */
    OPEN_START,
    /** A bar without an end. */
    OPEN_END,
    /** A number of actors for whose badges a card has no space. */
    MORE_ACTORS;

    /** As in the keys of its words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
