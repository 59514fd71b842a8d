package masar.export;

import java.util.ArrayList;
import java.util.List;
import masar.export.file.Progress;

/** Someone who waits for a file, remembers what is told, and calls off after so many tidings. */
public final class Hearing implements Progress {

    private final List<Double> heard = new ArrayList<>();
    private final int patience;

    public Hearing(int patience) {
        this.patience = patience;
    }

    public List<Double> heard() {
        return heard;
    }

    @Override
    public void at(double done) {
        heard.add(done);
    }

    @Override
    public boolean cancelled() {
        return heard.size() >= patience;
    }
}
