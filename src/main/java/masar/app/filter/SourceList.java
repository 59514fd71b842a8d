package masar.app.filter;

import javafx.scene.control.ListView;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.model.Source;

/** The sources of the timeline, of which events may be asked to cite one, in the order of the dataset. */
final class SourceList {

    private static final int ROWS_IN_VIEW = 6;

    private final AppState state;

    SourceList(AppState state) {
        this.state = state;
    }

    ListView<Source> list(Subscriptions subscriptions) {
        FacetList<Source> list = new FacetList<>(
                state.timeline().sources(),
                ROWS_IN_VIEW,
                new FacetList.Rows<>(this::row, this::update, this::toggle),
                state,
                subscriptions);
        list.setId("source-list");
        list.setAccessibleText(state.messages().get("filter.sources"));
        return list;
    }

    private FacetRow row(Source source) {
        FacetRow row = new FacetRow(source.title().in(state.language()), () -> toggle(source));
        row.setId("cites-" + source.id());
        return row;
    }

    private void update(FacetRow row, Source source) {
        int count = state.facetsProperty().get().count(source);
        row.setChosen(state.filter().traits().sources().contains(source));
        row.setCount(count, state.labels().count(count));
    }

    private void toggle(Source source) {
        state.filterProperty()
                .set(state.filter().withTraits(state.filter().traits().toggled(source)));
    }
}
