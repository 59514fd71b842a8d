package masar.export.file;

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

    /** Hears of one of several works as a part of them all. */
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
