package masar.export;

import java.util.ArrayList;
import java.util.List;
import masar.export.file.Progress;

/** Records the progress that is reported, and cancels after a number of reports. */
public final class ProgressRecorder implements Progress {

    private final List<Double> reports = new ArrayList<>();
    private final int patience;

    public ProgressRecorder(int patience) {
        this.patience = patience;
    }

    public List<Double> reports() {
        return reports;
    }

    @Override
    public void at(double done) {
        reports.add(done);
    }

    @Override
    public boolean cancelled() {
        return reports.size() >= patience;
    }
}
