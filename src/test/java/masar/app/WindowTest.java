package masar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import masar.ShippedDataset;
import masar.app.filter.ActorRow;
import masar.app.ui.VisibleFocus;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Badge;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.LaneBand;
import masar.layout.TimelineLayout.Pin;
import masar.layout.cards.CardSide;
import masar.layout.frame.Metrics;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.model.Source;
import masar.time.Digits;
import masar.time.LabelStyle;
import masar.time.MonthNames;
import masar.time.TimeSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with the window. */
class WindowTest {

    private WindowRobot window;

    @BeforeEach
    void open() throws TimeoutException {
        window = WindowRobot.open(Language.ARABIC);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void opensOnTheWholeBundledDatasetInArabic() {
        assertThat(window.text("timeline-title")).isEqualTo("العلاقات الأمريكية العراقية");
        assertThat(window.text("status-shown"))
                .isEqualTo(arabic(ShippedDataset.EVENTS) + " من " + arabic(ShippedDataset.EVENTS) + " حدثًا");
        assertThat(window.view().getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        TimelineLayout shown = window.shown();
        assertThat(shown.shown()).isEqualTo(ShippedDataset.EVENTS);
        assertThat(shown.cards()).extracting(card -> card.event().id()).contains("soleimani-killing");
    }

    @Test
    void laterStandsLeftOfEarlierAndAnEdgeOfEveryCardWithoutABentLineIsAtItsDate() {
        TimelineLayout shown = window.shown();
        for (Card card : shown.cards()) {
            double x = shown.width() - shown.viewport().inline(EventIndex.anchorOf(card.event()));
            assertThat(card.anchorX()).isEqualTo(x);
            if (card.side() == CardSide.NONE) {
                // A bent line leads to it.
                continue;
            }
            double edge = card.side() == CardSide.START
                    ? card.box().right()
                    : card.box().x();
            assertThat(edge).as(card.event().id()).isCloseTo(x, within());
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.001);
    }

    @Test
    void anActorNarrowsTheTimelineAndClearBringsEverythingBack() {
        window.click("actor-iran");

        long withIran = window.timeline().events().stream()
                .filter(event -> event.actors().stream()
                        .anyMatch(part -> part.actor().id().equals("iran")))
                .count();
        assertThat(withIran).isBetween(1L, 65L);
        assertThat(window.shown().shown()).isEqualTo((int) withIran);
        assertThat(window.text("status-shown"))
                .isEqualTo(arabic(withIran) + " من " + arabic(ShippedDataset.EVENTS) + " حدثًا");

        window.click("filter-clear");

        assertThat(window.shown().shown()).isEqualTo(ShippedDataset.EVENTS);
        assertThat(window.isVisible("filter-clear")).isFalse();
    }

    @Test
    void aParentStandsForItsChildren() {
        window.click("actor-iraq");

        assertThat(window.view().getContent().events().events())
                .extracting(Event::id)
                .contains("parliament-vote-2020");
    }

    @Test
    void allAndOnlyNarrowFurther() {
        window.click("actor-iran");
        int any = window.shown().shown();
        window.click("actor-united-nations");
        assertThat(window.shown().shown()).isGreaterThan(any);

        window.click("match-all");
        int all = window.shown().shown();
        assertThat(all).isLessThan(any);

        window.click("match-only");
        assertThat(window.view().getContent().events().events())
                .allSatisfy(event -> assertThat(event.actors())
                        .extracting(part -> part.actor().id())
                        .isSubsetOf("iran", "united-nations"));
    }

    @Test
    void groupingByActorShowsLanesAndEveryEvent() {
        window.does(() -> window.state().groupingProperty().set(Grouping.ACTOR));

        assertThat(window.shown().lanes())
                .extracting(lane -> lane.heading().id())
                .startsWith("united-states", "iraq");
        assertThat(window.shown().secondaryPins()).isNotEmpty();
        assertThat(shownInAllLanes()).isEqualTo(window.timeline().events().size());
    }

    /** How many events are shown by the lanes of the window, scrolled from the first to the last. */
    private int shownInAllLanes() {
        Map<String, Integer> shown = new HashMap<>();
        for (double scroll = 0; scroll <= window.shown().scrollable() + 100; scroll += 100) {
            double here = scroll;
            window.does(() -> window.view().scrollProperty().set(here));
            TimelineLayout layout = window.shown();
            for (LaneBand band : layout.lanes()) {
                Stream<Event> single = Stream.concat(
                        layout.cards().stream().map(Card::event),
                        layout.pins().stream().map(Pin::event));
                int alone = (int) single.filter(event -> layout.laneOf(event).orElseThrow() == band.place())
                        .count();
                int gathered = layout.badges().stream()
                        .filter(badge -> badge.lane() == band.place())
                        .mapToInt(Badge::count)
                        .sum();
                shown.put(band.heading().id(), alone + gathered);
            }
        }
        return shown.values().stream().mapToInt(count -> count).sum();
    }

    @Test
    void theViewFliesToEverythingUnlessANewInputCutsItShort() throws TimeoutException {
        window.does(() -> window.state().motionProperty().set(true));
        window.does(() -> window.view().zoomIn());

        window.does(() -> window.view().showAll());
        window.does(() -> window.view().zoomIn());
        assertThat(window.view().viewportProperty().get()).isPresent();

        window.does(() -> window.view().showAll());
        window.until(() -> window.view().viewportProperty().get().isEmpty());
    }

    @Test
    void theKeyPKeepsWhatIsInViewAndClearBringsEverythingBack() {
        window.does(() -> window.view().requestFocus());
        window.does(() -> window.view().zoom(0.2, 300));
        window.type(KeyCode.P);

        assertThat(window.state().filter().period()).isPresent();
        assertThat(window.view().getContent().events().size()).isBetween(1, 65);

        window.click("filter-clear");

        assertThat(window.view().getContent().events().size()).isEqualTo(ShippedDataset.EVENTS);
    }

    @Test
    void theChosenPeriodIsNamedAmongTheFiltersAndClearedByItself() {
        assertThat(window.isVisible("filter-period-clear")).isFalse();
        window.click("actor-iran");
        int withIran = window.shown().shown();
        TimeSpan year = new TimeSpan(1_577_836_800, 1_609_459_200);

        window.does(() ->
                window.state().filterProperty().set(window.state().filter().withPeriod(Optional.of(year))));

        assertThat(window.text("filter-period-words")).contains("٢٠٢٠");
        assertThat(window.shown().shown()).isLessThan(withIran);

        window.click("filter-period-clear");

        assertThat(window.shown().shown()).isEqualTo(withIran);
        assertThat(window.isVisible("filter-clear"))
                .as("the actor is still chosen")
                .isTrue();
    }

    @Test
    void theIslamicCalendarIsARowOfTheAxis() {
        double before = window.shown().axisTop();
        window.does(() -> window.state().hijriProperty().set(true));

        assertThat(window.shown().axisTop()).isEqualTo(before - Metrics.HIJRI_ROW);
        assertThat(window.shown().axis().hijri().orElseThrow().labels()).isNotEmpty();
    }

    @Test
    void aCategoryChipNarrowsToo() {
        window.click("category-culture");

        assertThat(window.view().getContent().events().events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.category().id()).isEqualTo("culture"));
    }

    @Test
    void whenNothingMatchesItSaysSoAndOffersTheWayBack() {
        window.click("actor-islamic-state");
        window.click("category-culture");
        window.click("match-only");

        assertThat(window.isVisible("empty-notice")).isTrue();
        assertThat(window.text("status-shown")).startsWith("٠ من");

        window.click("empty-clear");

        assertThat(window.isVisible("empty-notice")).isFalse();
        assertThat(window.shown().shown()).isEqualTo(ShippedDataset.EVENTS);
    }

    @Test
    void theWheelZoomsAtThePointer() {
        TimelineLayout before = window.shown();
        window.pointAt(300, 400);
        double inline = before.width() - 300;
        double second = before.viewport().second(inline);

        window.scrollUp(4);

        TimelineLayout after = window.shown();
        assertThat(after.viewport().secondsPerPx()).isLessThan(before.viewport().secondsPerPx());
        double moved = Math.abs(after.viewport().inline(second) - inline);
        assertThat(moved).isLessThan(1);
    }

    @Test
    void draggingToTheRightShowsWhatIsLater() {
        window.pointAt(350, 300);
        window.scrollUp(8);
        double start = window.shown().viewport().start();

        window.pointAt(300, 20);
        window.dragBy(100);

        assertThat(window.shown().viewport().start()).isGreaterThan(start);
    }

    @Test
    void aCardOpensItsDetailsWithSources() {
        window.clickCard("soleimani-killing");

        assertThat(window.text("details-title")).isEqualTo("مسيرة أمريكية تقتل سليماني والمهندس قرب مطار بغداد");
        assertThat(window.text("details-date"))
                .contains("الجمعة ٣ كانون الثاني ٢٠٢٠")
                .contains("١٤٤١ هـ");
        assertThat(window.text("details-summary")).contains("مطار بغداد");
        assertThat(window.allTexts())
                .contains("الفقرة ١٠")
                .contains("القوات المسلحة الأمريكية · الجهة المبادرة")
                .contains("مصدر أولي: نص الوثيقة كما أصدرتها الجهة التي وضعتها")
                .contains("باللغة الإنجليزية");
    }

    @Test
    void aContextLinkLeadsToItsEvent() {
        window.does(() -> window.view().select(window.event("soleimani-killing")));

        window.does(() -> ((Button) window.node("context-parliament-vote-2020")).fire());

        assertThat(window.text("details-title"))
                .isEqualTo(window.event("parliament-vote-2020").title().ar());
    }

    @Test
    void aSourceOpensInTheBrowser() {
        window.does(() -> window.view().select(window.event("soleimani-killing")));

        window.does(() -> ((Button) window.node("source-" + sourceWithAddress().id())).fire());

        assertThat(window.visitedPages()).hasSize(1).allMatch(url -> url.startsWith("http"));
    }

    @Test
    void theWholeAddressOfASourceIsReadBeforeItOpens() {
        window.does(() -> window.view().select(window.event("soleimani-killing")));
        Source source = sourceWithAddress();
        String address = "\u2066" + source.url().orElseThrow() + "\u2069";
        Button row = (Button) window.node("source-" + source.id());

        assertThat(row.getTooltip().getText()).isEqualTo(address);
        assertThat(row.getAccessibleHelp()).isEqualTo(address);

        window.does(() -> VisibleFocus.move(row));
        assertThat(window.on(row.getTooltip()::isShowing)).isTrue();
        window.does(() -> VisibleFocus.move(window.view()));
        assertThat(window.on(row.getTooltip()::isShowing)).isFalse();
    }

    @Test
    void withoutABrowserTheReaderGetsTheAddress() {
        window.hasNoBrowser();
        window.does(() -> window.view().select(window.event("soleimani-killing")));
        Source source = sourceWithAddress();
        String address = source.url().orElseThrow().toString();

        window.does(() -> ((Button) window.node("source-" + source.id())).fire());

        assertThat(window.allTexts())
                .contains("لم يعثر على متصفح. انسخ العنوان وافتحه في متصفح: \u2066" + address + "\u2069");
        Button copy = (Button) window.withText("نسخ العنوان");
        Region sentence =
                window.on(() -> (Region) window.stage().getScene().getRoot().lookup(".notification-bar .text-block"));
        assertThat(copy.getWidth()).isGreaterThanOrEqualTo(window.on(() -> copy.prefWidth(-1)));
        assertThat(window.on(() -> sentence.getChildrenUnmodifiable().size())).isGreaterThan(1);
        assertThat(sentence.getHeight()).isGreaterThanOrEqualTo(window.on(() -> sentence.minHeight(-1)));

        window.does(copy::fire);
        assertThat(window.on(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(address);
    }

    private Source sourceWithAddress() {
        return window.event("soleimani-killing").citations().stream()
                .map(citation -> citation.source())
                .filter(cited -> cited.url().isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void inArabicTheLeftKeyGoesToTheLaterEvent() {
        window.does(() -> window.view().requestFocus());
        window.type(KeyCode.HOME);
        String first = window.state().selectionProperty().get().orElseThrow().id();
        assertThat(first).isEqualTo(ShippedDataset.TIMELINE.events().getFirst().id());

        window.type(KeyCode.LEFT);
        assertThat(window.state().selectionProperty().get().orElseThrow().id())
                .isEqualTo(ShippedDataset.TIMELINE.events().get(1).id());

        window.type(KeyCode.RIGHT);
        assertThat(window.state().selectionProperty().get().orElseThrow().id()).isEqualTo(first);

        window.type(KeyCode.ESCAPE);
        assertThat(window.state().selectionProperty().get()).isEmpty();
    }

    @Test
    void keysZoomPanAndShowEverything() {
        window.does(() -> window.view().requestFocus());
        double whole = window.shown().viewport().secondsPerPx();

        window.type(KeyCode.PLUS);
        window.type(KeyCode.PLUS);
        assertThat(window.shown().viewport().secondsPerPx()).isLessThan(whole / 2);
        double start = window.shown().viewport().start();

        window.type(KeyCode.PAGE_DOWN);
        assertThat(window.shown().viewport().start()).isGreaterThan(start);

        window.type(KeyCode.DIGIT0);
        assertThat(window.shown().viewport().secondsPerPx()).isEqualTo(whole);
    }

    @Test
    void theBrushOfTheOverviewMovesTheView() {
        window.pointAt(350, 300);
        window.scrollUp(8);
        double start = window.shown().viewport().start();
        double scale = window.shown().viewport().secondsPerPx();

        window.pointAtBrush();
        window.dragBy(-40);

        assertThat(window.shown().viewport().start()).isGreaterThan(start);
        assertThat(window.shown().viewport().secondsPerPx())
                .isCloseTo(scale, org.assertj.core.data.Percentage.withPercentage(1));
    }

    @Test
    void theOtherLanguageKeepsFilterAndSelection() {
        window.click("actor-iran");
        int shown = window.shown().shown();
        window.does(() -> window.view().select(window.event("soleimani-killing")));

        window.click("language");

        assertThat(window.view().getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(window.text("timeline-title")).isEqualTo("United States-Iraq relations");
        assertThat(window.text("details-title")).isEqualTo("US drone kills Soleimani and Abu Mahdi al-Muhandis");
        assertThat(window.allTexts())
                .contains("Primary source: the text as issued by the body that wrote it · in Arabic");
        assertThat(window.text("status-shown")).isEqualTo(shown + " of " + ShippedDataset.EVENTS + " events");
        assertThat(((CheckBox) ((ActorRow) window.node("actor-iran"))
                                .getChildren()
                                .getFirst())
                        .isSelected())
                .isTrue();
        assertThat(window.allTexts()).doesNotContainPattern("[\\u0620-\\u064a]{3,} [\\u0620-\\u064a]{3,}");
    }

    @Test
    void monthNamesAndDigitsFollowTheChoice() {
        window.does(() -> window.view().select(window.event("soleimani-killing")));

        window.does(() -> window.state()
                .styleProperty()
                .set(new LabelStyle(Language.ARABIC, MonthNames.EGYPTIAN, Digits.WESTERN)));

        assertThat(window.text("details-date")).contains("3 يناير 2020");
        assertThat(window.shown().cards())
                .filteredOn(card -> card.event().id().equals("soleimani-killing"))
                .allSatisfy(card -> assertThat(card.text().date()).contains("3 يناير 2020"));
        assertThat(window.text("status-shown")).isEqualTo("%1$d من %1$d حدثًا".formatted(ShippedDataset.EVENTS));
    }

    @Test
    void aBrokenFileIsExplainedAndTheTimelineStays(@TempDir Path folder) throws Exception {
        window.willChoose(Files.writeString(folder.resolve("broken.json"), "{\"version\": \"1\", \"title\": 5}"));

        window.type(KeyCode.CONTROL, KeyCode.O);
        window.until(() -> window.isVisible("problems"));
        assertThat(window.allTexts()).contains("broken.json:1:").contains("/title");

        window.click("problems-back");
        assertThat(window.shown().shown()).isEqualTo(ShippedDataset.EVENTS);
    }

    private static String arabic(long number) {
        return Long.toString(number)
                .chars()
                .map(c -> c - '0' + '\u0660')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
