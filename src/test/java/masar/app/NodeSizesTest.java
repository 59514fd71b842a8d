package masar.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.frame.Box;
import masar.query.EventFilter;
import masar.time.TimeSpan;
import masar.view.popup.TextTooltip;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every node of ours has sensible sizes for no width or height in particular, which is what -1 means: those at its
 * preferred width, whatever size it has at the moment.
 */
class NodeSizesTest {

    /** Parts of images, whose parents give them their widths, and a cell that only very many actors have. */
    private static final Set<String> NOT_IN_A_WINDOW = Set.of(
            "Legend",
            "MarkSample",
            "Entry",
            "PosterHeader",
            "PosterFooter",
            "Poster",
            "ColumnHeader",
            "ColumnFooter",
            "ColumnPages",
            "ColumnPage",
            "DocumentPage",
            "SourceListPage",
            "RowNode",
            "ColumnCard",
            "PeriodBar",
            "FacetCell");

    /** The least height of one row, in px. */
    private static final double LARGEST_LEAST_HEIGHT = 40;

    @TempDir
    private Path folder;

    private final Set<String> seen = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Language.class)
    void sizesForNothingInParticularAreThoseAtThePreferredWidth(Language language)
            throws TimeoutException, IOException {
        WindowRobot window = WindowRobot.open(language);

        Control toggle = (Control) window.node("toggle-filters");
        window.does(() -> ((TextTooltip) toggle.getTooltip()).showAt(toggle));
        check(window);
        window.does(() -> toggle.getTooltip().hide());
        window.does(() -> window.state().groupingProperty().set(Grouping.ACTOR));
        check(window);
        checkFilters(window);
        checkCount(window);
        checkDetails(window);
        window.type(KeyCode.F1);
        check(window);
        window.type(KeyCode.ESCAPE);
        window.type(KeyCode.SHORTCUT, KeyCode.L);
        check(window);
        window.type(KeyCode.SHORTCUT, KeyCode.L);
        window.type(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        check(window);
        window.type(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        window.type(KeyCode.SPACE);
        check(window);
        window.type(KeyCode.ESCAPE);
        for (String opener : List.of("export", "view.about")) {
            open(window, opener);
            check(window);
            window.type(KeyCode.ESCAPE);
        }
        checkProblems(window);
        window.close();

        assertThat(faults).isEmpty();
        assertThat(seen).containsAll(ours());
    }

    private void checkFilters(WindowRobot window) {
        EventFilter none = EventFilter.NONE;
        window.does(() -> window.state().filterProperty().set(none.withPeriod(Optional.of(new TimeSpan(0, 1)))));
        check(window);
        window.does(() -> window.state().filterProperty().set(none));
    }

    private void checkCount(WindowRobot window) {
        Box count = window.shown().badges().getFirst().box();
        window.pointAt(count.x() + count.width() / 2, count.y() + count.height() / 2);
        window.press();
        check(window);
        window.type(KeyCode.ESCAPE);
    }

    private void checkDetails(WindowRobot window) {
        window.does(() -> window.view()
                .select(window.timeline().events().stream()
                        .filter(event -> !event.citations().isEmpty()
                                && !event.respondsTo().isEmpty())
                        .findFirst()
                        .orElseThrow()));
        check(window);
    }

    private void checkProblems(WindowRobot window) throws IOException, TimeoutException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"events\": [{}]}");
        window.willChoose(broken);
        window.click("open");
        window.until(() -> window.isVisible("problem-list"));
        check(window);
    }

    private static void open(WindowRobot window, String opener) {
        if (opener.startsWith("view.")) {
            window.choose("view-menu", window.state().messages().get(opener));
        } else {
            window.click(opener);
        }
    }

    private void check(WindowRobot window) {
        window.on(() -> {
            for (Window shown : List.copyOf(Window.getWindows())) {
                WindowRobot.all(shown.getScene().getRoot())
                        .filter(node -> node.getClass().getPackageName().startsWith("masar."))
                        .filter(Region.class::isInstance)
                        .map(Region.class::cast)
                        .toList()
                        .forEach(this::check);
            }
            return faults;
        });
    }

    private void check(Region node) {
        seen.add(node.getClass().getSimpleName());
        double least = node.minHeight(-1);
        double preferred = node.prefHeight(-1);
        double width = node.getWidth();
        double height = node.getHeight();
        double atPreferredWidth = node.prefHeight(node.prefWidth(-1));
        node.resize(1, 1);
        node.requestLayout();
        boolean same = node.minHeight(-1) == least && node.prefHeight(-1) == preferred;
        node.resize(width, height);
        // A scroll pane has bars where it is narrow, and the cells of a list prefer no width but that of the list.
        boolean alike =
                node instanceof ScrollPane || node instanceof ListCell || Math.abs(preferred - atPreferredWidth) <= 1;
        // A height of ours that the stylesheet sets may be greater than what the children prefer.
        boolean ordered = 0 <= least && least <= Math.max(preferred, LARGEST_LEAST_HEIGHT);
        if (!same || !ordered || !alike) {
            faults.add("%s: least %.0f, preferred %.0f, at its preferred width %.0f, once it was narrow %.0f and %.0f"
                    .formatted(node, least, preferred, atPreferredWidth, node.minHeight(-1), node.prefHeight(-1)));
        }
    }

    private static Set<String> ours() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("masar").stream()
                        .filter(type -> type.isAssignableTo(Region.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !NOT_IN_A_WINDOW.contains(name))
                        .collect(Collectors.toSet());
    }
}
