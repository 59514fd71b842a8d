package masar.query.text;

import java.util.List;
import java.util.Optional;
import masar.model.Event;

/** A text index that is built when it is first asked for. May be used from several threads. */
public final class LazyTextIndex {

    private final List<Event> events;
    private volatile Optional<TextIndex> index = Optional.empty();

    /** Will index some events. */
    public LazyTextIndex(List<Event> events) {
        this.events = events;
    }

    /** The index; a million events take some seconds the first time, and whoever asks meanwhile waits. */
    public TextIndex get() {
        Optional<TextIndex> known = index;
        return known.isPresent() ? known.get() : build();
    }

    private synchronized TextIndex build() {
        if (index.isEmpty()) {
            index = Optional.of(TextIndex.of(events));
        }
        return index.get();
    }
}
