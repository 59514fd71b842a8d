package masar.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import masar.layout.EventIndex;
import masar.layout.Grouping;
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

    private final ObjectProperty<Dataset> dataset;
    private final ObjectProperty<EventFilter> filter = new SimpleObjectProperty<>(EventFilter.NONE);
    private final ObjectProperty<Optional<Viewport>> viewport = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Event>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<LabelStyle> style;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final BooleanProperty hijri = new SimpleBooleanProperty(false);
    private final BooleanProperty motion = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<EventIndex> shown = new ReadOnlyObjectWrapper<>(EventIndex.of(List.of()));
    private final ReadOnlyObjectWrapper<Facets> facets;

    /**
     * A timeline with the file that it came from.
     *
     * @param file the file's name
     * @param warnings whether there was something to be said about it
     */
    record Dataset(Timeline timeline, String file, boolean warnings) {}

    AppState(Dataset dataset, LabelStyle style, Theme theme) {
        this.dataset = new SimpleObjectProperty<>(dataset);
        this.style = new SimpleObjectProperty<>(style);
        this.theme = new SimpleObjectProperty<>(theme);
        this.facets = new ReadOnlyObjectWrapper<>(Facets.of(dataset.timeline(), EventFilter.NONE));
        apply();
        filter.subscribe(this::apply);
    }

    private void apply() {
        Timeline timeline = timeline();
        facets.set(Facets.of(timeline, filter.get()));
        shown.set(EventIndex.of(filter.get().apply(timeline.events())));
        selection
                .get()
                .filter(event -> !filter.get().accepts(event))
                .ifPresent(gone -> selection.set(Optional.empty()));
    }

    /** Shows another dataset, all of it. */
    void open(Dataset other) {
        selection.set(Optional.empty());
        viewport.set(Optional.empty());
        dataset.set(other);
        if (filter.get().isEmpty()) {
            apply();
        } else {
            filter.set(EventFilter.NONE);
        }
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
        Language other = language() == Language.ARABIC ? Language.ENGLISH : Language.ARABIC;
        style.set(new LabelStyle(
                other, style.get().monthNames(), LabelStyle.of(other).digits()));
    }
}
