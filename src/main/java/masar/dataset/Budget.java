package masar.dataset;

import java.util.concurrent.atomic.AtomicLong;
import masar.dataset.json.JsonTokens;

/** Counts the things that a file makes, so that no file, however dense, makes more than memory has space for. */
final class Budget {

    private final long most;
    private final AtomicLong spent = new AtomicLong();

    Budget(long most) {
        this.most = most;
    }

    /**
     * Counts the current value.
     *
     * @throws Unreadable if it is one too many
     */
    void spend(JsonTokens in) {
        if (spent.incrementAndGet() > most) {
            throw new Unreadable(Fault.error(in.offset(), "", "json.too-many-values"));
        }
    }
}
