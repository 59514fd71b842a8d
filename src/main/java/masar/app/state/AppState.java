package masar.app.state;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import masar.app.task.LatestOnly;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.layout.Grouping;
import masar.layout.Lanes;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.query.Facets;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.view.theme.Theme;

/** Everything that the window shows and a reader can change; what follows from it is kept up to date here. */
public final class AppState {

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
    private final LatestOnly arranging = new LatestOnly();

    public AppState(Dataset dataset, LabelStyle style, Theme theme) {
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
    public void open(Dataset other, Arrangement whole) {
        selection.set(Optional.empty());
        viewport.set(Optional.empty());
        dataset.set(other);
        filter.set(EventFilter.NONE);
        arranging.forget();
        take(whole);
    }

    public ReadOnlyObjectProperty<Dataset> datasetProperty() {
        return dataset;
    }

    public Timeline timeline() {
        return dataset.get().timeline();
    }

    public ObjectProperty<EventFilter> filterProperty() {
        return filter;
    }

    public EventFilter filter() {
        return filter.get();
    }

    public ObjectProperty<Optional<Viewport>> viewportProperty() {
        return viewport;
    }

    public ObjectProperty<Optional<Event>> selectionProperty() {
        return selection;
    }

    public ObjectProperty<LabelStyle> styleProperty() {
        return style;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** What events are divided by. */
    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** Whether the axis has a row of the Islamic calendar. */
    public BooleanProperty hijriProperty() {
        return hijri;
    }

    /** Whether the timeline moves to what it is to show instead of jumping there; off at first. */
    public BooleanProperty motionProperty() {
        return motion;
    }

    /** The events that pass the filter, in order of time. */
    public ReadOnlyObjectProperty<EventIndex> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The same events divided as the grouping says; the last to change of what follows from the choices. */
    ReadOnlyObjectProperty<Lanes> lanesProperty() {
        return lanes.getReadOnlyProperty();
    }

    /** The live counts beside the choices of the filter. */
    public ReadOnlyObjectProperty<Facets> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    public Language language() {
        return style.get().language();
    }

    public DateLabels labels() {
        return new DateLabels(style.get());
    }

    public Messages messages() {
        return Messages.of(Messages.Bundle.APP, language());
    }

    /** The same choices in the other language, with that language's own digits. */
    public void switchLanguage() {
        style.set(style.get().in(language() == Language.ARABIC ? Language.ENGLISH : Language.ARABIC));
    }
}
