package masar.view.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import masar.export.Fx;
import masar.i18n.Language;
import masar.layout.SampleEvents;
import masar.layout.columns.ColumnLayouter;
import masar.layout.columns.ColumnMetrics;
import masar.layout.columns.Detail;
import masar.layout.frame.Direction;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.view.parts.TimelineMark;
import masar.view.parts.TimelineText;
import masar.view.theme.CategoryShapes;
import org.junit.jupiter.api.Test;

/** The view of columns by itself: what its skin owes it, and how many nodes it makes. */
class ColumnViewTest {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 600;
    private static final int MANY = 3_000;

    private static ColumnContent content(String title, int count) {
        List<Event> events = IntStream.range(0, count)
                .mapToObj(i -> SampleEvents.event("e" + i, "%04d".formatted(1000 + i / 12), 3, title + i))
                .toList();
        LabelStyle style = LabelStyle.of(Language.ARABIC);
        EventIndex index = EventIndex.of(events);
        return new ColumnContent(
                new ColumnLayouter(index, List.of(), new DateLabels(style), TimelineText.MEASURER)
                        .scrolled(
                                Direction.LEFT_TO_RIGHT,
                                WIDTH,
                                ColumnMetrics.TITLE_SIZE,
                                480,
                                Detail.TITLES,
                                done -> {}),
                index,
                CategoryShapes.of(events.stream().map(Event::category).toList()),
                style);
    }

    private static ColumnView shownView(int events) {
        ColumnView view = new ColumnView();
        view.contentProperty().set(Optional.of(content("حدث ", events)));
        new Scene(new StackPane(view), WIDTH, HEIGHT);
        lay(view);
        return view;
    }

    private static void lay(ColumnView view) {
        view.applyCss();
        view.resize(WIDTH, HEIGHT);
        view.layout();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ColumnViewTest::all))
                : Stream.of(node);
    }

    private static List<Node> cards(ColumnView view) {
        return all(view)
                .filter(node -> TimelineMark.of(node)
                        .filter(mark -> mark.kind() == TimelineMark.Kind.CARD)
                        .isPresent())
                .toList();
    }

    private static boolean isCollected(WeakReference<?> reference) {
        @SuppressWarnings("ModifiedButNotUsed") // held so that the collector has a reason
        List<byte[]> pressure = new ArrayList<>();
        for (int i = 0; i < 50 && reference.get() != null; i++) {
            System.gc();
            pressure.add(new byte[1 << 20]);
        }
        return reference.get() == null;
    }

    @Test
    void scrollingThroughManyEventsMakesNoMoreNodesThanAreInView() {
        Fx.run(() -> {
            ColumnView view = shownView(MANY);
            double high = view.page().orElseThrow().most();
            int most = 0;
            for (double y = 0; y < high; y += HEIGHT / 3) {
                view.scrollProperty().set(y);
                lay(view);
                most = Math.max(
                        most, (int) cards(view).stream().filter(Node::isVisible).count());
            }
            // 3 columns of cards at least 45 px high, some of them in part.
            assertThat(most).isBetween(20, 3 * (int) (HEIGHT / 45 + 2));
            assertThat(cards(view)).as("nodes that left serve those that come").hasSizeLessThanOrEqualTo(most);
        });
    }

    @Test
    void aSkinThatIsReplacedIsCollectedAndLeavesNoNodes() {
        ColumnView[] kept = new ColumnView[1];
        WeakReference<?> old = Fx.call(() -> {
            ColumnView view = shownView(40);
            kept[0] = view;
            List<Node> before = List.copyOf(view.getChildrenUnmodifiable());
            WeakReference<?> skin = new WeakReference<>(view.getSkin());
            view.setSkin(new ColumnViewSkin(view));
            lay(view);
            assertThat(view.getChildrenUnmodifiable()).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
            return skin;
        });

        assertThat(isCollected(old)).isTrue();
        assertThat(kept[0].getSkin()).isNotNull();
    }

    @Test
    void disposingTwiceDoesNothingMore() {
        Fx.run(() -> {
            ColumnView view = shownView(40);
            ColumnViewSkin skin = (ColumnViewSkin) view.getSkin();

            view.setSkin(null);
            skin.dispose();

            assertThat(view.getChildrenUnmodifiable()).isEmpty();
        });
    }

    @Test
    void nothingOfADatasetIsKeptWhenAnotherIsShown() {
        ColumnView[] kept = new ColumnView[1];
        WeakReference<?> gone = Fx.call(() -> {
            ColumnView view = shownView(40);
            kept[0] = view;
            Event event = view.events().orElseThrow().event(3);
            view.hoveredProperty().set(Optional.of(event));
            lay(view);
            view.contentProperty().set(Optional.empty());
            lay(view);
            view.contentProperty().set(Optional.of(content("آخر ", 40)));
            lay(view);
            // JavaFX keeps nodes that left until the scene is next drawn.
            view.getScene().snapshot(null);
            return new WeakReference<>(event);
        });

        assertThat(isCollected(gone)).isTrue();
        assertThat(cards(kept[0])).isNotEmpty();
    }

    @Test
    void whatTheReaderScrolledToStaysWhenTheViewGetsOtherContent() {
        Fx.run(() -> {
            ColumnView view = shownView(400);
            Event event = view.events().orElseThrow().event(200);
            view.select(event);
            lay(view);
            double y = inView(view, event);
            assertThat(y).isBetween(0.0, HEIGHT);

            view.scrollBy(-30);
            lay(view);
            view.contentProperty().set(Optional.of(content("حدث آخر أطول ", 400)));
            lay(view);

            assertThat(inView(view, event)).isEqualTo(y + 30);
        });
    }

    private static double inView(ColumnView view, Event event) {
        return view.shownProperty()
                .get()
                .flatMap(now -> now.card(event))
                .orElseThrow()
                .y();
    }
}
