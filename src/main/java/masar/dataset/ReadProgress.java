package masar.dataset;

import java.util.concurrent.CancellationException;

/** Who waits for a dataset: hears how far it is and may call it off. Called on whatever threads read. */
public interface ReadProgress {

    /** Hears nothing and never calls off. */
    ReadProgress NONE = new ReadProgress() {
        @Override
        public void at(double done) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** Hears how much is done: from 0 to 1, not always in order. */
    void at(double done);

    /** Whether to stop as soon as may be. */
    boolean cancelled();

    /**
     * Tells how much is done.
     *
     * @throws CancellationException if it has been called off
     */
    default void goOn(double done) {
        if (cancelled()) {
            throw new CancellationException();
        }
        at(done);
    }
}
