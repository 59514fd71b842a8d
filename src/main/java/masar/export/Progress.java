package masar.export;

/** Who waits for a file: hears how far it is and may call it off. Called on the thread that writes. */
public interface Progress {

    /** Hears nothing and never calls off. */
    Progress NONE = new Progress() {
        @Override
        public void at(double done) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** Hears how much is done: from 0 to 1, never less than before. */
    void at(double done);

    /** Whether to stop as soon as may be. */
    boolean cancelled();
}
