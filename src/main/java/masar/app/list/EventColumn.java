package masar.app.list;

import java.util.Locale;

/** A column of the list of events. */
enum EventColumn {
    DATE(180),
    TITLE(340),
    CATEGORY(150),
    ACTORS(240),
    SOURCES(240);

    private final double width;

    EventColumn(double width) {
        this.width = width;
    }

    /** Its share of the width of the list, and its width in px where that is as wide as all columns. */
    double width() {
        return width;
    }

    /** Ends the key of its name, and its id. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
