package masar.export.file;

/** Work of many equal steps, of which it is told how many are done: after each hundredth of them, not after each. */
public final class Steps {

    private static final int TOLD = 100;

    private final Progress progress;
    private final int all;
    private int done;
    private int told;

    /** @param all how many steps there are, at least 1 */
    public Steps(Progress progress, int all) {
        this.progress = progress;
        this.all = all;
    }

    /** Counts a step, unless the work is called off; returns whether to go on. */
    public boolean next() {
        if (!goOn()) {
            return false;
        }
        done++;
        int part = (int) ((long) TOLD * done / all);
        if (part > told) {
            told = part;
            progress.at(Math.min(1, (double) done / all));
        }
        return goOn();
    }

    public boolean goOn() {
        return !progress.cancelled();
    }
}
