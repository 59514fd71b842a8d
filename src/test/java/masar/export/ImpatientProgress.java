package masar.export;

import masar.export.file.Progress;

/** Cancels once it has been asked a number of times, and counts how often that is in all. */
public final class ImpatientProgress implements Progress {

    private final int patience;
    private int asked;

    public ImpatientProgress(int patience) {
        this.patience = patience;
    }

    @Override
    public void at(double done) {}

    @Override
    public boolean cancelled() {
        asked++;
        return asked > patience;
    }

    public int asked() {
        return asked;
    }
}
