package masar.dataset.quick;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import masar.model.Actor;
import masar.model.Event;
import masar.model.Timeline;

/** Reads a dataset that is plainly sound. */
public final class QuickReader {

    /** Long enough that its caches help, short enough that progress is seen and every core has some. */
    private static final int STRETCH_BYTES = 1 << 20;

    private final byte[] text;
    private final DoubleConsumer progress;
    private final Queue<EventReader> readers = new ConcurrentLinkedQueue<>();
    private final List<Event> events = new ArrayList<>();

    private QuickReader(byte[] text, DoubleConsumer progress) {
        this.text = text;
        this.progress = progress;
    }

    /** What came of it. */
    public sealed interface Answer {

        /**
         * The file is sound.
         *
         * @param plain whether there is nothing to warn of
         */
        record Sound(Timeline timeline, boolean plain) implements Answer {}

        /**
         * The file may be wrong.
         *
         * @param position the byte, from 0, where reading stopped: the fault is there, or a value that is rare
         */
        record Doubtful(int position) implements Answer {}
    }

    /**
     * Reads a UTF-8 text, with or without a byte order mark.
     *
     * @param text is kept by the timeline and must not change
     * @param progress hears how much is done, from 0 to 1, on whatever threads; what it throws ends the reading
     */
    public static Answer read(byte[] text, DoubleConsumer progress) {
        try {
            return new QuickReader(text, progress).timeline();
        } catch (Doubt doubt) {
            return new Answer.Doubtful(doubt.position());
        }
    }

    private Answer timeline() {
        boolean marked = text.length > 2 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
        Head head = HeadReader.read(new JsonCursor(text, marked ? 3 : 0), this::readEvents);
        boolean inOrder = LinkCheck.inOrder(events, text.length);
        return new Answer.Sound(head.with(events), inOrder && allUsed(head));
    }

    private int readEvents(Head head, int from) {
        EventReader reader = new EventReader(new JsonCursor(text, from), head);
        readers.add(reader);
        JsonCursor cursor = reader.cursor();
        cursor.expect('[');
        if (cursor.passes(']')) {
            return cursor.position();
        }
        cursor.peek();
        int first = cursor.position();
        List<Stretch> stretches = stretches(first, head);
        int next = first;
        int end = first;
        for (int k = 0; next != Stretch.NONE; k++) {
            Stretch stretch = stretches.get(k);
            if (stretch.start() != next) {
                stretch = Stretch.from(next, limit(first, k), reader);
            }
            events.addAll(stretch.events());
            next = stretch.next();
            end = stretch.end();
        }
        return end;
    }

    /** Reads all stretches, each on whatever core is free. Those that were guessed wrong have another start. */
    private List<Stretch> stretches(int first, Head head) {
        int count = (text.length - first) / STRETCH_BYTES + 1;
        AtomicInteger done = new AtomicInteger();
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(k -> {
                    EventReader reader = Optional.ofNullable(readers.poll())
                            .orElseGet(() -> new EventReader(new JsonCursor(text, 0), head));
                    Stretch stretch = k == 0
                            ? Stretch.from(first, limit(first, 0), reader)
                            : Stretch.guessed(limit(first, k - 1), limit(first, k), reader);
                    readers.add(reader);
                    progress.accept((double) done.incrementAndGet() / count);
                    return stretch;
                })
                .toList();
    }

    private int limit(int first, int stretch) {
        return (int) Math.min(text.length, first + (stretch + 1L) * STRETCH_BYTES);
    }

    private boolean allUsed(Head head) {
        Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());
        readers.forEach(reader -> used.addAll(reader.used()));
        for (Actor actor : head.actors().values()) {
            actor.parent().ifPresent(used::add);
        }
        return used.containsAll(head.sources().values())
                && used.containsAll(head.actors().values())
                && used.containsAll(head.categories().values());
    }
}
