package masar.app.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import masar.app.state.Arrangement.Others;
import masar.app.task.BackgroundTask;
import masar.app.task.LatestOnly;
import masar.app.task.Notices;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.Lanes;
import masar.layout.columns.Detail;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.model.Timeline;
import masar.notes.Note;
import masar.notes.Notes;
import masar.query.EventFilter;
import masar.query.Facets;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.view.theme.Theme;

/** Everything that the window shows and a reader can change; what follows from it is kept up to date here. */
public final class AppState {

    /** The levels of detail of the cards in columns, in ascending order. */
    public static final List<Detail> DETAILS = List.of(Detail.TITLES, Detail.KEY, Detail.MORE, Detail.ALL);

    private final ObjectProperty<Dataset> dataset;
    private final ObjectProperty<EventFilter> filter = new SimpleObjectProperty<>(EventFilter.NONE);
    private final ObjectProperty<Optional<Viewport>> viewport = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Event>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<LabelStyle> style;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.USUAL);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ObjectProperty<Others> others = new SimpleObjectProperty<>(Others.HIDE);
    private final ObjectProperty<LaneFolds> folds = new SimpleObjectProperty<>(LaneFolds.NONE);
    private final ObjectProperty<MainView> view = new SimpleObjectProperty<>(MainView.AXIS);
    private final ObjectProperty<Detail> detail = new SimpleObjectProperty<>(Detail.TITLES);
    private final BooleanProperty hijri = new SimpleBooleanProperty(false);
    private final BooleanProperty motion = new SimpleBooleanProperty(false);
    private final ObjectProperty<Notes> notes = new SimpleObjectProperty<>(Notes.NONE);
    private final ObjectProperty<Arrangement> arrangement;
    private final ReadOnlyObjectWrapper<Facets> facets = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<EventIndex> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<EventIndex> drawn = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Lanes> lanes = new ReadOnlyObjectWrapper<>();
    private final Notices notices = new Notices(this::messages);
    private final LatestOnly arranging = new LatestOnly();
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean opening;

    public AppState(Dataset dataset, LabelStyle style, Theme theme) {
        this.dataset = new SimpleObjectProperty<>(dataset);
        this.style = new SimpleObjectProperty<>(style);
        this.theme = new SimpleObjectProperty<>(theme);
        arrangement = new SimpleObjectProperty<>(Arrangement.of(dataset, EventFilter.NONE, grouping.get()));
        // Bound, so that who is called for one of them finds the others changed as well.
        shown.bind(arrangement.map(Arrangement::events));
        drawn.bind(arrangement.map(Arrangement::drawn));
        facets.bind(arrangement.map(Arrangement::facets));
        lanes.bind(arrangement.map(Arrangement::lanes));
        filter.subscribe(this::arrange);
        notes.subscribe(this::arrange);
        grouping.subscribe(this::arrange);
        others.subscribe(this::arrange);
        folds.subscribe(this::arrange);
    }

    private void arrange() {
        if (opening) {
            return;
        }
        EventFilter kept = noted(filter.get());
        if (!kept.equals(filter.get())) {
            // Comes back here.
            filter.set(kept);
            return;
        }
        Dataset events = dataset.get();
        Grouping by = grouping.get();
        LaneFolds folded = folds.get();
        Others rest = others.get();
        arranging.drop();
        Optional<Arrangement> sameEvents = arrangement.get().folded(kept, by, folded, rest);
        if (arrangement.get().follows(kept, by, folded, rest)) {
            take(arrangement.get());
        } else if (sameEvents.isPresent()) {
            take(sameEvents.get());
        } else if (events.isSmall()) {
            take(Arrangement.of(events, kept, by, folded, rest, done -> {}));
        } else {
            BackgroundTask<Arrangement> task = BackgroundTask.of(
                    progress -> Arrangement.of(events, kept, by, folded, rest, BackgroundTask.stopping(progress)));
            notices.follow(task, "arrange", this::keepArrangement)
                    .onSuccess(this::take)
                    .onFailure(failure -> {
                        keepArrangement();
                        notices.failed(failure, "arrange");
                    });
            arranging.start(task);
        }
    }

    /** Every filter knows the notes of the moment: it leaves out what is hidden, and counts stars. */
    private EventFilter noted(EventFilter wanted) {
        return wanted.withNotes(
                wanted.notes().of(notes.get().starred(), notes.get().hidden()));
    }

    private void take(Arrangement other) {
        arrangement.set(other);
        selection
                .get()
                .filter(event -> note(event).hidden()
                        || (others.get() == Others.HIDE && !filter.get().accepts(event)))
                .ifPresent(gone -> selection.set(Optional.empty()));
        List<Runnable> arranged = List.copyOf(waiting);
        waiting.clear();
        arranged.forEach(Runnable::run);
    }

    /** Chooses again what is shown, in place of choices that could not be followed. */
    private void keepArrangement() {
        waiting.clear();
        Arrangement kept = arrangement.get();
        filter.set(kept.filter());
        grouping.set(kept.grouping());
        others.set(kept.others());
        if (kept.grouping() != Grouping.NONE) {
            folds.set(kept.folds());
        }
    }

    /**
     * Does something once what is shown follows from the choices: now, unless that takes a while. It is forgotten if the
     * choices are taken back.
     */
    public void whenArranged(Runnable action) {
        if (arrangement.get().follows(filter.get(), grouping.get(), folds.get(), others.get())) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    /**
     * Shows another dataset, all of it.
     *
     * @param whole all of it as some grouping arranges it; if there is another one by now, that follows
     */
    public void open(Dataset other, Arrangement whole) {
        arranging.drop();
        waiting.clear();
        selection.set(Optional.empty());
        viewport.set(Optional.empty());
        opening = true;
        dataset.set(other);
        filter.set(EventFilter.NONE);
        notes.set(Notes.NONE);
        folds.set(LaneFolds.NONE);
        opening = false;
        arrangement.set(whole);
        arrange();
    }

    /** Selects an event; a filter that excludes it is cleared where nothing is shown that it excludes. */
    public void reveal(Event event) {
        setNote(event, note(event).hidden(false));
        if (others.get() == Others.HIDE && !filter.get().accepts(event)) {
            filter.set(EventFilter.NONE);
        }
        selection.set(Optional.of(event));
    }

    /** What the reader has added to the events. */
    public ObjectProperty<Notes> notesProperty() {
        return notes;
    }

    /** What the reader has added to an event. */
    public Note note(Event event) {
        return notes.get().of(event.id());
    }

    /** Replaces what the reader has added to an event. */
    public void setNote(Event event, Note other) {
        notes.set(notes.get().with(event.id(), other));
    }

    /** Gives an event a star, or takes it away. */
    public void toggleStar(Event event) {
        setNote(event, note(event).starred(!note(event).starred()));
    }

    /** What is said about work off the JavaFX thread. */
    public Notices notices() {
        return notices;
    }

    /** The dataset that is shown; {@link #open} changes it. */
    public ReadOnlyObjectProperty<Dataset> datasetProperty() {
        return dataset;
    }

    /** The timeline of the dataset. */
    public Timeline timeline() {
        return dataset.get().timeline();
    }

    /** The chosen filter; what follows from it may come later, off the JavaFX thread. */
    public ObjectProperty<EventFilter> filterProperty() {
        return filter;
    }

    /** The chosen filter. */
    public EventFilter filter() {
        return filter.get();
    }

    /** The viewport; empty for all events. */
    public ObjectProperty<Optional<Viewport>> viewportProperty() {
        return viewport;
    }

    /** The selected event, if any; cleared once it is no longer shown. */
    public ObjectProperty<Optional<Event>> selectionProperty() {
        return selection;
    }

    /** The language of the window, and how dates and numbers are written. */
    public ObjectProperty<LabelStyle> styleProperty() {
        return style;
    }

    /** The colours of the window. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    /** What is done with events that do not pass the filter. */
    public ObjectProperty<Others> othersProperty() {
        return others;
    }

    /** What events are divided by. */
    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** Which lanes are folded to their pins, and which actors' members have lanes of their own. */
    public ObjectProperty<LaneFolds> foldsProperty() {
        return folds;
    }

    /** Folds all lanes that are shown to their pins. */
    public void foldLanes() {
        folds.set(folds.get()
                .folding(lanes.get().lanes().stream()
                        .flatMap(lane -> lane.heading().stream())
                        .toList()));
    }

    /** Unfolds all lanes. */
    public void unfoldLanes() {
        folds.set(folds.get().unfolded());
    }

    /** How the window shows the events. */
    public ObjectProperty<MainView> viewProperty() {
        return view;
    }

    /** How much text the cards in columns have; one of {@link #DETAILS}. */
    public ObjectProperty<Detail> detailProperty() {
        return detail;
    }

    /** Chooses more text for the cards in columns, or less, by this many levels, as far as there are any. */
    public void changeDetail(int levels) {
        detail.set(DETAILS.get(Math.clamp(DETAILS.indexOf(detail.get()) + levels, 0, DETAILS.size() - 1)));
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

    /** Asks for nothing any more; how several actors are matched stays as it is for the next. */
    public void clearFilter() {
        filter.set(EventFilter.NONE.withMatch(filter.get().match()));
    }

    /** The events that are to be seen, in order of time: those that pass the filter, or all of which the others recede. */
    public ReadOnlyObjectProperty<EventIndex> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** These events divided as the grouping says; the last to change of what follows from the choices. */
    public ReadOnlyObjectProperty<Lanes> lanesProperty() {
        return lanes.getReadOnlyProperty();
    }

    /** The live counts of the choices of the filter. */
    public ReadOnlyObjectProperty<Facets> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    /** The language of the window. */
    public Language language() {
        return style.get().language();
    }

    /** Labels in the current style. */
    public DateLabels labels() {
        return new DateLabels(style.get());
    }

    /** The window's messages in the current language. */
    public Messages messages() {
        return Messages.of(Messages.Bundle.APP, language());
    }

    /** The same choices in the other language, with that language's own digits. */
    public void switchLanguage() {
        style.set(style.get().in(language() == Language.ARABIC ? Language.ENGLISH : Language.ARABIC));
    }
}
