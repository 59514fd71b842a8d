package masar.export.file;

/** Receives the progress of writing a file and can cancel it. Called on the thread that writes. */
public interface Progress {

    /** Ignores progress and never cancels. */
    Progress NONE = new Progress() {
        @Override
        public void at(double done) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** Reports how much is done: from 0 to 1, never less than before. */
    void at(double done);

    /** Whether the writing was cancelled and should stop as soon as possible. */
    boolean cancelled();

    /**
     * The progress of one of several tasks, reported as its share of all of them.
     *
     * @param one index of the task, from 0
     * @param all how many tasks there are
     */
    default Progress part(int one, int all) {
        return new Progress() {
            @Override
            public void at(double done) {
                Progress.this.at((one + done) / all);
            }

            @Override
            public boolean cancelled() {
                return Progress.this.cancelled();
            }
        };
    }
}
