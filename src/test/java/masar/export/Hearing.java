package masar.export;

import java.util.ArrayList;
import java.util.List;

/** Someone who waits for a file, remembers what is told, and calls off after so many tidings. */
final class Hearing implements Progress {

    private final List<Double> heard = new ArrayList<>();
    private final int patience;

    Hearing(int patience) {
        this.patience = patience;
    }

    List<Double> heard() {
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
