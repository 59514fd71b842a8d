package masar.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import masar.app.cite.EventMenus;
import masar.app.cite.ViewCiting;
import masar.app.details.DetailsPane;
import masar.app.filter.FilterChips;
import masar.app.filter.FilterPane;
import masar.app.help.AboutDialog;
import masar.app.help.Hints;
import masar.app.help.KeySheet;
import masar.app.help.LegendCard;
import masar.app.kept.KeptLook;
import masar.app.kept.KeptPlace;
import masar.app.kept.SettingsNotices;
import masar.app.list.EventList;
import masar.app.notes.NotesKeeper;
import masar.app.open.FileDrop;
import masar.app.search.SearchField;
import masar.app.state.AppState;
import masar.app.state.HistoryRecorder;
import masar.app.state.MainView;
import masar.app.state.TextSize;
import masar.app.story.StoryControl;
import masar.app.ui.FontSheet;
import masar.app.ui.KeyPlaces;
import masar.app.ui.Subscriptions;
import masar.app.ui.VisibleFocus;
import masar.app.ui.WindowActions;
import masar.app.views.Views;
import masar.i18n.BidiText;
import masar.i18n.Language;
import masar.settings.Section;
import masar.settings.Settings;
import masar.time.TimeSpan;
import masar.view.parts.Orientations;
import masar.view.scale.ScaledPane;
import masar.view.theme.Theme;
import org.controlsfx.control.NotificationPane;

/** The one window: filters, timeline and details around one {@link AppState}. Built anew for each language. */
final class MainWindow implements WindowActions {

    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

    private final Stage stage;
    private final AppState state;
    private final PlatformServices services;
    private final Images images;
    private final Datasets datasets;
    private final NamedViews named;
    private final Subscriptions lasting = new Subscriptions();
    private final Subscriptions subscriptions = new Subscriptions();
    private final Subscriptions ofDataset = new Subscriptions();
    private final StackPane root = new StackPane();
    private final ScaledPane scaled = new ScaledPane(root);
    private final Scene scene = new Scene(scaled, WindowSize.WIDTH, WindowSize.HEIGHT);
    private Views views;
    private BorderPane frame = new BorderPane();
    private final BooleanProperty listShown = new SimpleBooleanProperty(false);
    private final FilterFolding folding =
            new FilterFolding(scene.widthProperty().divide(scaled.scaleProperty()));
    private Runnable searching = () -> {};
    private LegendCard legend;

    MainWindow(Stage stage, AppState state, PlatformServices services) {
        this.stage = stage;
        this.state = state;
        this.services = services;
        this.datasets = new Datasets(state, this::views, services.settings().section("files"), root, this::open);
        this.named =
                new NamedViews(stage, state, this::views, services.settings().section("views"));
        this.images = new Images(stage, state, this::views, services);
        this.views = new Views(state, subscriptions);
        this.legend = new LegendCard(state, subscriptions);
    }

    private Views views() {
        return views;
    }

    /**
     * Shows the window.
     *
     * @param given the dataset to open; the one that was shown last if empty
     * @param view the view line to show; what was last seen of the dataset if empty
     */
    void show(Optional<Path> given, Optional<String> view) {
        installKeys();
        keep(services.settings());
        lasting.value(state.themeProperty(), theme -> style());
        lasting.value(state.textSizeProperty(), this::scale);
        lasting.value(state.styleProperty().map(style -> style.language()), language -> build());
        stage.setScene(scene);
        // Escape has a meaning of its own; F11 leaves full screen, too.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.show();
        NotesKeeper notes = new NotesKeeper(state, services.notes(), lasting);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, closed -> notes.close());
        datasets.begin(given, view.map(line -> () -> named.show(line)));
        views.current().requestFocus();
        SettingsNotices.report(services.settings(), state);
        // After the first picture: the icons are not urgent.
        Thread.ofPlatform().daemon().start(() -> {
            List<Image> icons = icons();
            Platform.runLater(() -> stage.getIcons().setAll(icons));
        });
    }

    private void keep(Settings settings) {
        new KeptLook(settings).follow(state, lasting);
        Section window = settings.section("window");
        KeptPlace place = new KeptPlace(stage, window);
        place.restore(Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        WindowSize.fit(stage, Screen.getPrimary().getVisualBounds());
        place.follow();
        keep(listShown, "list", window);
        keep(folding.wantedProperty(), "filters", window);
        datasets.follow(stage, lasting);
    }

    private void keep(BooleanProperty choice, String name, Section section) {
        section.fields().flag(name).ifPresent(choice::set);
        lasting.add(choice.subscribe((before, now) -> section.put(name, now)));
    }

    private static List<Image> icons() {
        return ICON_SIZES.stream()
                .map(size -> "/masar/icons/masar-" + size + ".png")
                .map(MainWindow.class::getResourceAsStream)
                .map(Objects::requireNonNull)
                .map(Image::new)
                .toList();
    }

    private void installKeys() {
        KeyPlaces.install(scene);
        FileDrop.install(scene, this::open);
        WindowKeys keys = new WindowKeys(scene);
        keys.always(this::export, KeyCode.E, KeyCombination.SHORTCUT_DOWN);
        keys.always(this::print, KeyCode.P, KeyCombination.SHORTCUT_DOWN);
        keys.always(this::open, KeyCode.O, KeyCombination.SHORTCUT_DOWN);
        keys.always(named::save, KeyCode.D, KeyCombination.SHORTCUT_DOWN);
        keys.always(named::copy, KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        HistoryRecorder history = new HistoryRecorder(state, lasting);
        keys.unlessTyping(() -> travel(history::back), KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
        keys.unlessTyping(() -> travel(history::forward), KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
        keys.unlessTyping(
                () -> travel(history::forward), KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        keys.unlessTyping(this::toggleFullScreen, KeyCode.F11);
        keys.always(() -> searching.run(), KeyCode.F, KeyCombination.SHORTCUT_DOWN);
        keys.always(this::toggleList, KeyCode.L, KeyCombination.SHORTCUT_DOWN);
        keys.always(this::showKeys, KeyCode.F1);
        // Where the plus sign needs Shift, it is the key of the equals sign.
        for (KeyCode plus : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
            keys.always(() -> size(TextSize::larger), plus, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
        }
        keys.always(() -> size(TextSize::smaller), KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN);
        keys.always(() -> size(TextSize::smaller), KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN);
        keys.always(() -> size(now -> TextSize.USUAL), KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN);
        keys.always(() -> size(now -> TextSize.USUAL), KeyCode.NUMPAD0, KeyCombination.SHORTCUT_DOWN);
        for (KeyCode one : List.of(KeyCode.DIGIT1, KeyCode.NUMPAD1)) {
            keys.always(() -> state.viewProperty().set(MainView.AXIS), one, KeyCombination.SHORTCUT_DOWN);
        }
        for (KeyCode two : List.of(KeyCode.DIGIT2, KeyCode.NUMPAD2)) {
            keys.always(() -> state.viewProperty().set(MainView.COLUMNS), two, KeyCombination.SHORTCUT_DOWN);
        }
        keys.questionMark(this::showKeys);
    }

    private void travel(Runnable way) {
        views.stopMoving();
        way.run();
    }

    private void size(UnaryOperator<TextSize> change) {
        state.textSizeProperty().set(change.apply(state.textSizeProperty().get()));
    }

    private void scale(TextSize size) {
        scaled.scaleProperty().set(size.scale());
        style();
        WindowSize.limit(stage, size.scale(), Screen.getPrimary().getVisualBounds());
    }

    private void style() {
        List<String> sheets = stylesheets(state.themeProperty().get());
        sheets.add(FontSheet.of(state.textSizeProperty().get().scale()));
        scene.getStylesheets().setAll(sheets);
    }

    static List<String> stylesheets(Theme theme) {
        List<String> sheets = new ArrayList<>(theme.stylesheets());
        sheets.add(
                Objects.requireNonNull(MainWindow.class.getResource("app.css")).toExternalForm());
        return sheets;
    }

    private void build() {
        datasets.closeProblems();
        ofDataset.end();
        subscriptions.end();
        Language language = state.language();
        scaled.setNodeOrientation(Orientations.of(language));
        Optional<TimeSpan> inView = views.period();
        views = new Views(state, subscriptions);
        if (views.inColumns()) {
            inView.map(TimeSpan::start).ifPresent(views.columns()::showFrom);
        }
        datasets.follow(views, subscriptions);
        StoryControl story = new StoryControl(state, views, subscriptions);
        DetailsPane details = new DetailsPane(state, subscriptions, this);
        SearchField search = new SearchField(state, subscriptions, views::select, views::focus);
        EventList list = new EventList(state, subscriptions, views::select, details::read, views::focus);
        search.onViewLine(named::show);
        FilterChips chips = new FilterChips(state, subscriptions, this, views);
        legend = new LegendCard(state, subscriptions);
        TimelineArea area =
                new TimelineArea(state, subscriptions, views, chips, story.story(), list, listShown, this::showFilters);
        area.explain(legend, new Hints(state, subscriptions, services.settings()));
        NotificationPane notices = new NotificationPane(area);
        // The overview and the axis stay free. While it slides in, it lies behind the top of the window.
        notices.setShowFromTop(true);
        notices.setFocusTraversable(false);
        // In a mirrored window the clip is drawn by blending two images of the content, which doubles the drawing time.
        notices.skinProperty().addListener(o -> notices.setClip(null));
        state.notices().attach(notices);
        // In the order of Tab traversal.
        frame = new BorderPane();
        TopBar top = new TopBar(state, subscriptions, this, search, new ViewsMenu(state.messages(), named));
        top.setViewOrder(-1);
        frame.setTop(top);
        searching = search::begin;
        StackPane filters = new StackPane();
        filters.setId("filters");
        frame.setLeft(filters);
        frame.setCenter(notices);
        // The filters and the details show names of the dataset, so another dataset needs new ones.
        subscriptions.value(state.datasetProperty(), dataset -> {
            ofDataset.end();
            filters.getChildren().setAll(new FilterPane(state, ofDataset));
            stage.setTitle(state.messages()
                    .get("window.title", dataset.timeline().title().in(language)));
        });
        frame.setRight(details);
        folding.control(filters, details, subscriptions);
        views.axis().coveredEndProperty().bind(folding.coveredEndProperty());
        frame.setBottom(new StatusLine(state, subscriptions, views, datasets::showWarnings));
        new ReadingKeys(views, details::read, story::play, this::star);
        story.obey(frame);
        EventMenus.install(frame, state, views, details::writeNote);
        root.getChildren().setAll(frame, search.results());
    }

    private void star() {
        state.selectionProperty().get().ifPresent(state::toggleStar);
    }

    @Override
    public void toggleFilters() {
        folding.toggle(frame.getLeft(), frame.getRight());
    }

    /** Shows the filters if they are hidden and moves the focus there. */
    private void showFilters() {
        if (!frame.getLeft().isVisible()) {
            toggleFilters();
        }
        VisibleFocus.move(frame.getLeft().lookup(".check-box, .toggle-button"));
    }

    @Override
    public ReadOnlyBooleanProperty listShownProperty() {
        return listShown;
    }

    @Override
    public void toggleList() {
        listShown.set(!listShown.get());
        if (listShown.get()) {
            VisibleFocus.move(root.lookup("#event-list"));
        } else {
            views.focus();
        }
    }

    @Override
    public void open() {
        services.dialogs().open(stage, state.messages()).ifPresent(this::open);
    }

    @Override
    public void open(Path file) {
        datasets.open(file);
    }

    @Override
    public void openShipped() {
        datasets.openShipped();
    }

    @Override
    public List<Path> recentFiles() {
        return datasets.recent();
    }

    @Override
    public void export() {
        images.export();
    }

    @Override
    public void print() {
        images.print();
    }

    @Override
    public void citeView() {
        new ViewCiting(stage, state).start();
    }

    @Override
    public void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void showKeys() {
        KeySheet.show(root, state.messages());
    }

    @Override
    public void toggleLegend() {
        legend.toggle();
    }

    @Override
    public void showAbout() {
        new AboutDialog(stage, state).showAndWait();
    }

    @Override
    public void backToTimeline(boolean seen) {
        VisibleFocus.moveAs(seen, views.current());
    }

    @Override
    public void browse(String url) {
        services.viewer().show(url, shown -> {
            if (!shown) {
                state.notices()
                        .offerCopy(
                                () -> state.messages()
                                        .get("browse.failed", BidiText.leftToRight(url, state.language())),
                                "browse.copy",
                                () -> url);
            }
        });
    }
}
