package masar.dataset;

import java.util.concurrent.atomic.AtomicLong;
import masar.dataset.json.JsonTokens;
import masar.dataset.problem.Fault;
import masar.dataset.problem.Unreadable;

/** Counts the things that a file makes, so that no file, however dense, makes more than memory has space for. */
final class Budget {

    private final long most;
    private final AtomicLong spent = new AtomicLong();

    Budget(long most) {
        this.most = most;
    }

    /** The same budget, of which nothing is spent. */
    Budget renewed() {
        return new Budget(most);
    }

    /**
     * Counts the current value.
     *
     * @throws Unreadable if it is one too many
     */
    void spend(JsonTokens in) {
        spend(1, in);
    }

    /**
     * Counts some values up to the current one.
     *
     * @throws Unreadable if they are too many
     */
    void spend(int count, JsonTokens in) {
        if (spent.addAndGet(count) > most) {
            throw new Unreadable(Fault.error(in.offset(), "", "json.too-many-values"));
        }
    }
}
