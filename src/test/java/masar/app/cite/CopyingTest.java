package masar.app.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import masar.app.WindowRobot;
import masar.cite.CitationStyle;
import masar.cite.EventText;
import masar.export.reopen.Match;
import masar.i18n.Language;
import masar.model.Event;
import masar.query.EventFilter;
import masar.time.LabelStyle;
import masar.typography.TextBlock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Copying and citing with the mouse and by keys, in one window. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopyingTest {

    private static final LabelStyle STYLE = LabelStyle.of(Language.ARABIC);

    private WindowRobot window;
    private Event event;

    @BeforeAll
    void open() throws TimeoutException {
        window = WindowRobot.open(Language.ARABIC);
        event = window.event("soleimani-killing");
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void select() {
        window.does(() -> {
            window.state().selectionProperty().set(Optional.of(event));
            ((ScrollPane) window.node("details")).setVvalue(0);
            window.view().requestFocus();
        });
    }

    private String copied() {
        return window.on(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void aRightClickOnACardOffersItsTextAndSelectsNothing() {
        window.does(() -> window.state().selectionProperty().set(Optional.empty()));

        window.menuAt("soleimani-killing");
        window.chooseEntry("event.text");

        assertThat(copied()).isEqualTo(CitationStyle.TEXT.of(event, STYLE));
        assertThat(window.state().selectionProperty().get()).isEmpty();
    }

    @Test
    void theMenuOfAPinIsMirroredLikeOthers() {
        window.pointAtNode(window.on(() -> window.view().lookup(".pin")));
        window.askForMenu();

        Node entry = window.entry(window.state().messages().get("event.text"));
        assertThat(entry.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        window.type(KeyCode.ESCAPE);
    }

    @Test
    void keysOpenTheMenuOfTheSelectedEventAndCopyIt() {
        window.type(KeyCode.SHIFT, KeyCode.F10);
        window.chooseEntry("event.line");
        assertThat(copied()).isEqualTo(new EventText(STYLE).line(event));

        window.type(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        assertThat(copied()).isEqualTo(CitationStyle.TEXT.of(event, STYLE));
    }

    @Test
    void textOfTheDetailsIsSelectedByDraggingAndCopied() {
        TextBlock title = (TextBlock) window.node("details-title");

        window.dragAcross(title);
        window.type(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied()).isNotEmpty().isNotEqualTo(title.getText());
        assertThat(title.getText()).contains(copied());

        window.type(KeyCode.SHORTCUT, KeyCode.A);
        window.type(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied()).isEqualTo(title.getText());
    }

    @Test
    void aTextOnALinkIsSelectedWithoutFollowingIt() {
        String last =
                "#source-" + event.citationsKnownFirst().getLast().source().id();
        Node link = window.on(() -> window.node("details").lookup(last));
        window.does(() -> ((ScrollPane) window.node("details")).setVvalue(1));
        TextBlock text = (TextBlock) window.on(() -> link.lookup(".body"));

        window.dragAcross(text);
        window.type(KeyCode.SHORTCUT, KeyCode.C);

        assertThat(text.getText()).contains(copied());
        assertThat(window.visitedPages()).isEmpty();
    }

    @Test
    void theViewIsCitedWithTheDigestOfItsEvents() throws TimeoutException {
        window.does(() -> window.state()
                .filterProperty()
                .set(window.state()
                        .filter()
                        .withActors(List.of(event.actors().getFirst().actor()))));
        Set<String> shown = window.state().shownProperty().get().events().stream()
                .map(Event::id)
                .collect(Collectors.toSet());

        window.choose("view-menu", window.state().messages().get("view.cite"));
        window.until(() -> window.isVisible("cite-copy"));
        window.click("cite-copy");

        assertThat(copied())
                .contains(Match.digest(window.state().timeline(), shown))
                .contains(window.state().timeline().title().ar());
        window.does(() -> window.state().filterProperty().set(EventFilter.NONE));
    }
}
