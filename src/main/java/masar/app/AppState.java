package masar.app;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import masar.layout.EventIndex;
import masar.layout.Grouping;
import masar.layout.Lanes;
import masar.layout.Viewport;
import masar.model.Event;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.query.Facets;
import masar.text.Messages;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.time.Language;
import masar.view.Theme;

/** Everything that the window shows and a reader can change; what follows from it is kept up to date here. */
final class AppState {

    /** More events than this are filtered and divided off the JavaFX thread. */
    private static final int AT_ONCE = 20_000;

    private final ObjectProperty<Dataset> dataset;
    private final ObjectProperty<EventFilter> filter = new SimpleObjectProperty<>(EventFilter.NONE);
    private final ObjectProperty<Optional<Viewport>> viewport = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Event>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<LabelStyle> style;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final BooleanProperty hijri = new SimpleBooleanProperty(false);
    private final BooleanProperty motion = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<Facets> facets;
    private final ReadOnlyObjectWrapper<EventIndex> shown;
    private final ReadOnlyObjectWrapper<Lanes> lanes;
    private final Latest arranging = new Latest();

    AppState(Dataset dataset, LabelStyle style, Theme theme) {
        this.dataset = new SimpleObjectProperty<>(dataset);
        this.style = new SimpleObjectProperty<>(style);
        this.theme = new SimpleObjectProperty<>(theme);
        Arrangement whole = Arrangement.of(dataset, EventFilter.NONE, grouping.get());
        this.facets = new ReadOnlyObjectWrapper<>(whole.facets());
        this.shown = new ReadOnlyObjectWrapper<>(whole.events());
        this.lanes = new ReadOnlyObjectWrapper<>(whole.lanes());
        filter.subscribe(this::arrange);
        grouping.subscribe(this::arrange);
    }

    private void arrange() {
        Dataset events = dataset.get();
        EventFilter kept = filter.get();
        Grouping by = grouping.get();
        if (events.all().size() <= AT_ONCE) {
            arranging.forget();
            take(Arrangement.of(events, kept, by));
        } else {
            arranging.run(() -> Arrangement.of(events, kept, by), this::take);
        }
    }

    private void take(Arrangement arrangement) {
        facets.set(arrangement.facets());
        shown.set(arrangement.events());
        lanes.set(arrangement.lanes());
        selection
                .get()
                .filter(event -> !filter.get().accepts(event))
                .ifPresent(gone -> selection.set(Optional.empty()));
    }

    /** Shows another dataset, all of it, as it has been arranged by the present grouping. */
    void open(Dataset other, Arrangement whole) {
        selection.set(Optional.empty());
        viewport.set(Optional.empty());
        dataset.set(other);
        filter.set(EventFilter.NONE);
        arranging.forget();
        take(whole);
    }

    ReadOnlyObjectProperty<Dataset> datasetProperty() {
        return dataset;
    }

    Timeline timeline() {
        return dataset.get().timeline();
    }

    ObjectProperty<EventFilter> filterProperty() {
        return filter;
    }

    EventFilter filter() {
        return filter.get();
    }

    ObjectProperty<Optional<Viewport>> viewportProperty() {
        return viewport;
    }

    ObjectProperty<Optional<Event>> selectionProperty() {
        return selection;
    }

    ObjectProperty<LabelStyle> styleProperty() {
        return style;
    }

    ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** What events are divided by. */
    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** Whether the axis has a row of the Islamic calendar. */
    BooleanProperty hijriProperty() {
        return hijri;
    }

    /** Whether the timeline moves to what it is to show instead of jumping there; off at first. */
    BooleanProperty motionProperty() {
        return motion;
    }

    /** The events that pass the filter, in order of time. */
    ReadOnlyObjectProperty<EventIndex> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The same events divided as the grouping says; the last to change of what follows from the choices. */
    ReadOnlyObjectProperty<Lanes> lanesProperty() {
        return lanes.getReadOnlyProperty();
    }

    /** The live counts beside the choices of the filter. */
    ReadOnlyObjectProperty<Facets> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    Language language() {
        return style.get().language();
    }

    DateLabels labels() {
        return new DateLabels(style.get());
    }

    Messages messages() {
        return Messages.of(AppState.class, language());
    }

    /** The same choices in the other language, with that language's own digits. */
    void switchLanguage() {
        style.set(style.get().in(language() == Language.ARABIC ? Language.ENGLISH : Language.ARABIC));
    }
}
