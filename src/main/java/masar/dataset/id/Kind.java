package masar.dataset.id;

/** The kinds of things that have ids, each unique in its own list. */
public enum Kind {
    SOURCE("source", "sources"),
    ACTOR("actor", "actors"),
    CATEGORY("category", "categories"),
    ERA("era", "eras"),
    EVENT("event", "events");

    private final String key;
    private final String list;

    Kind(String key, String list) {
        this.key = key;
        this.list = list;
    }

    /** As in the keys of messages. */
    public String key() {
        return key;
    }

    /** The property that holds them. */
    public String list() {
        return list;
    }
}
