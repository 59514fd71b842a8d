package masar.app.search;

import java.util.function.Consumer;
import masar.app.state.AppState;
import masar.app.state.Dataset;
import masar.app.task.BackgroundTask;
import masar.app.task.LatestOnly;
import masar.query.EventFilter;
import masar.query.text.SearchResults;
import masar.query.text.TextQuery;

/** Finds events while their words are being typed: at once among few events, or else off the JavaFX thread. */
final class Search {

    /** The most results that are listed. */
    private static final int MOST = 100;

    private final AppState state;
    private final Consumer<SearchResults> show;
    private final LatestOnly finding = new LatestOnly();

    /** @param show receives the results of the latest query, on the JavaFX thread */
    Search(AppState state, Consumer<SearchResults> show) {
        this.state = state;
        this.show = show;
    }

    /** Looks for a query in place of the one before, among the events that the rest of the filter keeps. */
    void find(TextQuery query) {
        drop();
        Dataset dataset = state.datasetProperty().get();
        EventFilter filter = state.filter();
        if (dataset.isSmall()) {
            show.accept(dataset.filters().search(filter, query, MOST));
        } else {
            finding.start(BackgroundTask.of(progress -> dataset.filters().search(filter, query, MOST))
                    .onSuccess(show)
                    .onFailure(failure -> state.notices().failed(failure, "search")));
        }
    }

    /** Forgets what is being looked for. */
    void drop() {
        finding.drop();
    }

    /** Reads the words of a dataset ahead of the first search; if that fails, so does the search, which says so. */
    static void prepare(Dataset dataset) {
        if (!dataset.isSmall()) {
            BackgroundTask.of(progress -> dataset.filters().texts().get())
                    .onFailure(failure -> {})
                    .start();
        }
    }
}
