package masar.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import masar.export.Fx;
import masar.i18n.Language;
import masar.layout.SampleEvents;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.time.LabelStyle;
import masar.view.overview.OverviewStrip;
import org.junit.jupiter.api.Test;

/**
 * What every skin owes its control, as OpenJFX tests its own ({@code SkinMemoryLeakTest}, {@code
 * SkinDisposeContractTest}): it can be replaced, disposed of twice, and is then collected.
 */
class SkinContractTest {

    private static TimelineContent content(String title) {
        EventIndex index = EventIndex.of(IntStream.range(0, 40)
                .mapToObj(i -> SampleEvents.event("e" + i, "20%02d".formatted(i), 3, title + i))
                .toList());
        return new TimelineContent(index, List.of(), LabelStyle.of(Language.ARABIC));
    }

    private static TimelineView shownView() {
        TimelineView view = new TimelineView();
        view.contentProperty().set(content("حدث "));
        new Scene(new StackPane(view), 900, 600);
        lay(view);
        return view;
    }

    private static void lay(TimelineView view) {
        view.applyCss();
        view.resize(900, 600);
        view.layout();
    }

    /** Whether nothing holds an object any more; asks the collector for as long as it may take. */
    private static boolean isCollected(WeakReference<?> reference) {
        List<byte[]> pressure = new ArrayList<>();
        for (int i = 0; i < 50 && reference.get() != null; i++) {
            System.gc();
            pressure.add(new byte[1 << 20]);
        }
        return reference.get() == null;
    }

    @Test
    void aSkinThatIsReplacedIsCollected() {
        TimelineView[] kept = new TimelineView[1];
        WeakReference<?> old = Fx.call(() -> {
            TimelineView view = shownView();
            kept[0] = view;
            WeakReference<?> skin = new WeakReference<>(view.getSkin());
            view.setSkin(new TimelineViewSkin(view));
            lay(view);
            return skin;
        });

        assertThat(isCollected(old)).isTrue();
        assertThat(kept[0].getSkin()).isNotNull();
    }

    @Test
    void aViewThatLeftItsSceneIsCollectedWhileItsContentStays() {
        TimelineContent content = content("حدث ");
        WeakReference<?> gone = Fx.call(() -> {
            TimelineView view = shownView();
            view.contentProperty().set(content);
            OverviewStrip strip = new OverviewStrip(view);
            StackPane root = (StackPane) view.getParent();
            root.getChildren().add(strip);
            lay(view);
            strip.dispose();
            root.getChildren().clear();
            return new WeakReference<>(view);
        });

        assertThat(isCollected(gone)).isTrue();
        assertThat(content.events().isEmpty()).isFalse();
    }

    @Test
    void aStripThatIsDisposedOfIsCollectedWhileItsViewStays() {
        TimelineView[] kept = new TimelineView[1];
        WeakReference<?> strip = Fx.call(() -> {
            kept[0] = shownView();
            OverviewStrip overview = new OverviewStrip(kept[0]);
            overview.dispose();
            overview.dispose();
            return new WeakReference<>(overview);
        });

        assertThat(isCollected(strip)).isTrue();
        assertThat(kept[0].shownProperty().get()).isPresent();
    }

    @Test
    void disposingTwiceDoesNothingMore() {
        Fx.run(() -> {
            TimelineView view = shownView();
            TimelineViewSkin skin = (TimelineViewSkin) view.getSkin();

            view.setSkin(null);
            skin.dispose();

            assertThat(view.getChildrenUnmodifiable()).isEmpty();
            assertThat(skin.getSkinnable()).isNull();
        });
    }

    @Test
    void aReplacedSkinLeavesNoNodesAndHandlesNoKeys() {
        Fx.run(() -> {
            TimelineView view = shownView();
            List<Node> before = List.copyOf(view.getChildrenUnmodifiable());

            view.setSkin(new TimelineViewSkin(view));
            lay(view);

            assertThat(view.getChildrenUnmodifiable()).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
            Viewport whole = view.shownProperty().get().orElseThrow().viewport();
            press(view, KeyCode.PLUS);
            // One skin zooms once.
            assertThat(view.viewportProperty().get().orElseThrow().secondsPerPx())
                    .isEqualTo(whole.secondsPerPx() / TimelineView.ZOOM_STEP);
            view.setSkin(null);
            Optional<Viewport> last = view.viewportProperty().get();
            press(view, KeyCode.PLUS);
            assertThat(view.viewportProperty().get()).isEqualTo(last);
        });
    }

    @Test
    void nothingOfADatasetIsKeptWhenAnotherIsShown() {
        TimelineView[] kept = new TimelineView[1];
        WeakReference<?> gone = Fx.call(() -> {
            TimelineView view = shownView();
            kept[0] = view;
            view.hoveredProperty().set(Optional.of(view.getContent().events().event(0)));
            view.zoomIn();
            lay(view);
            WeakReference<?> index =
                    new WeakReference<>(view.getContent().events().event(3));
            view.contentProperty().set(content("آخر "));
            lay(view);
            // JavaFX keeps nodes that left until the scene is next drawn.
            view.getScene().snapshot(null);
            return index;
        });

        assertThat(isCollected(gone)).isTrue();
        assertThat(kept[0].getContent().events().isEmpty()).isFalse();
    }

    private static void press(TimelineView view, KeyCode key) {
        Event.fireEvent(view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        view.layout();
    }
}
