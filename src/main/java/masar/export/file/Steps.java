package masar.export.file;

/** Work of many equal steps, whose progress is reported at most a hundred times, not after each step. */
public final class Steps {

    private static final int REPORTS = 100;

    private final Progress progress;
    private final int all;
    private int done;
    private int reported;

    /** @param all how many steps there are, at least 1 */
    public Steps(Progress progress, int all) {
        this.progress = progress;
        this.all = all;
    }

    /** Counts a step, unless the work was cancelled; returns whether to go on. */
    public boolean next() {
        if (!goOn()) {
            return false;
        }
        done++;
        int part = (int) ((long) REPORTS * done / all);
        if (part > reported) {
            reported = part;
            progress.at(Math.min(1, (double) done / all));
        }
        return goOn();
    }

    /** Whether the work was not cancelled. */
    public boolean goOn() {
        return !progress.cancelled();
    }
}
