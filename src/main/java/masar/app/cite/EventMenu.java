package masar.app.cite;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import masar.app.state.AppState;
import masar.app.ui.MenuItems;
import masar.app.ui.Texts;
import masar.cite.CitationStyle;
import masar.i18n.Messages;
import masar.i18n.Shortened;
import masar.layout.index.EventLinks;
import masar.model.Actor;
import masar.model.Citation;
import masar.model.Event;
import masar.model.Participation;
import masar.model.Source;
import masar.notes.Note;
import masar.query.ActorMatch;

/** The menu of one event: what can be copied of it, and where it leads. */
final class EventMenu extends ContextMenu {

    /** The most entries of a submenu; there is no order in which more would be found. */
    private static final int MOST = 15;

    /** The most characters of an entry that quotes the dataset. */
    private static final int LONGEST = 60;

    private static final List<CitationStyle> CITATIONS =
            List.of(CitationStyle.CHICAGO, CitationStyle.BIBTEX, CitationStyle.RIS, CitationStyle.CSL);

    private final AppState state;
    private final Messages messages;
    private final EventCopies copies;

    /** @param write lets the reader write a note on the selected event */
    EventMenu(AppState state, Event event, Runnable write) {
        this.state = state;
        this.messages = state.messages();
        this.copies = new EventCopies(state);
        setId("event-menu");
        getItems().addAll(name(event), new SeparatorMenuItem());
        getItems().addAll(copies(event));
        getItems().addAll(new SeparatorMenuItem(), actors(event));
        getItems().add(causes(event));
        getItems().add(new SeparatorMenuItem());
        getItems().addAll(notes(event, write));
    }

    /** Which event the menu is about: what was pressed may be as small as a ring. */
    private MenuItem name(Event event) {
        MenuItem name = quoting(event.title().in(state.language()), () -> {});
        name.getStyleClass().add("menu-heading");
        name.setDisable(true);
        return name;
    }

    private List<MenuItem> notes(Event event, Runnable write) {
        Note note = state.note(event);
        MenuItem star = MenuItems.of(
                note.starred() ? "event.unstar" : "event.star", "s", messages, () -> state.toggleStar(event));
        MenuItem text = MenuItems.of(note.text().isEmpty() ? "event.note" : "event.note.change", messages, () -> {
            state.reveal(event);
            write.run();
        });
        MenuItem hide = MenuItems.of(
                "event.hide",
                messages,
                () -> state.setNote(event, state.note(event).hidden(true)));
        return List.of(star, text, hide);
    }

    private List<MenuItem> copies(Event event) {
        MenuItem line = MenuItems.of("event.line", "ctrl+c", messages, () -> copies.line(event));
        MenuItem text = MenuItems.of("event.text", "ctrl+shift+c", messages, () -> copies.text(event));
        Menu cite = new Menu(messages.get("event.cite"));
        cite.setId("event.cite");
        CITATIONS.forEach(style -> cite.getItems()
                .add(MenuItems.of("event.cite." + Texts.key(style), messages, () -> copies.citation(event, style))));
        cite.setDisable(event.isUnsourced());
        return List.of(line, text, cite, addresses(event));
    }

    private MenuItem addresses(Event event) {
        List<Source> sources = event.citationsKnownFirst().stream()
                .map(Citation::source)
                .filter(source -> source.url().isPresent())
                .distinct()
                .toList();
        return choice("event.address", sources, this::name, source -> copies.address(address(source)));
    }

    private static URI address(Source source) {
        return source.url().orElseThrow();
    }

    private String name(Source source) {
        return source.publisher().orElse(source.title()).in(state.language());
    }

    /** A submenu also for one, since it has to be said which. */
    private MenuItem actors(Event event) {
        Menu menu = new Menu(messages.get("event.actors"));
        menu.setId("event.actors");
        event.actors().stream()
                .map(Participation::actor)
                .distinct()
                .limit(MOST)
                .map(actor -> quoting(actor.name().in(state.language()), () -> showOnly(actor)))
                .forEach(menu.getItems()::add);
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private void showOnly(Actor actor) {
        state.filterProperty().set(state.filter().withMatch(ActorMatch.ANY).withActors(List.of(actor)));
    }

    private MenuItem causes(Event event) {
        List<Event> causes = state.datasetProperty().get().links().of(event).stream()
                .filter(link -> link.kind() == EventLinks.Kind.RESPONDS_TO)
                .map(EventLinks.Link::other)
                .toList();
        return choice("event.causes", causes, cause -> cause.title().in(state.language()), state::reveal);
    }

    /** An entry that does something with the only one of some things, or a submenu of them; disabled if there is none. */
    private <T> MenuItem choice(String key, List<T> things, Function<T, String> name, Consumer<T> action) {
        if (things.size() < 2) {
            MenuItem entry = MenuItems.of(key, messages, () -> things.forEach(action));
            entry.setDisable(things.isEmpty());
            return entry;
        }
        Menu menu = new Menu(messages.get(key));
        menu.setId(key);
        things.stream()
                .limit(MOST)
                .map(thing -> quoting(name.apply(thing), () -> action.accept(thing)))
                .forEach(menu.getItems()::add);
        return menu;
    }

    /** An entry with a text of the dataset, or the beginning of a long one. */
    private static MenuItem quoting(String text, Runnable action) {
        return MenuItems.quoting(Shortened.of(text, LONGEST), action);
    }
}
