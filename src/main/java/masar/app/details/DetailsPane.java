package masar.app.details;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import masar.app.notes.NoteEditor;
import masar.app.state.AppState;
import masar.app.ui.KeptFocus;
import masar.app.ui.Rows;
import masar.app.ui.ScrollPanes;
import masar.app.ui.SearchMarks;
import masar.app.ui.Subscriptions;
import masar.app.ui.TextSelecting;
import masar.app.ui.Texts;
import masar.app.ui.Visibility;
import masar.app.ui.VisibleFocus;
import masar.app.ui.WindowActions;
import masar.i18n.BidiText;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.layout.index.EventIndex;
import masar.layout.index.EventLinks;
import masar.model.Citation;
import masar.model.Event;
import masar.model.Participation;
import masar.model.Source;
import masar.notes.Notes;
import masar.time.DateLabels;
import masar.typography.TextBlock;
import masar.view.theme.ActorBadge;
import masar.view.theme.Icons;
import masar.view.theme.Tones;

/** Everything about the selected event, with links to the events before, after and related to it. */
public final class DetailsPane extends ScrollPane {

    /** In px. */
    public static final double WIDTH = 320;

    /** The height of an actor's row in a long list, in px. */
    private static final double CHIP_ROW = 32;

    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

    private final AppState state;
    private final WindowActions actions;
    private final Messages messages;
    private final VBox content = new VBox();

    public DetailsPane(AppState state, Subscriptions subscriptions, WindowActions actions) {
        this.state = state;
        this.actions = actions;
        this.messages = state.messages();
        content.getStyleClass().add("details-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("details-pane");
        ScrollPanes.withoutCache(this);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setId("details");
        setFocusTraversable(true);
        TextSelecting.install(this);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                actions.backToTimeline(true);
                event.consume();
            }
        });
        for (ObservableValue<?> shown :
                List.of(state.selectionProperty(), state.styleProperty(), state.shownProperty(), starred(state))) {
            subscriptions.value(shown, changed -> KeptFocus.during(this::show, this, actions::backToTimeline));
        }
    }

    private static ObservableValue<Set<String>> starred(AppState state) {
        return state.notesProperty().map(Notes::starred);
    }

    /** Moves the focus to the reader's own note on the event, and there into view. */
    public void writeNote() {
        Node note = content.lookup("#details-note");
        if (note != null) {
            setVvalue(1);
            note.requestFocus();
        }
    }

    /** Moves the focus here if there is anything to read. */
    public void read() {
        if (isVisible()) {
            VisibleFocus.move(this);
        }
    }

    private void show() {
        Optional<Event> selected = state.selectionProperty().get();
        Visibility.set(this, selected.isPresent());
        content.getChildren().clear();
        selected.ifPresent(this::show);
        setVvalue(0);
    }

    private void show(Event event) {
        Language language = state.language();
        DateLabels labels = state.labels();
        // Read once: a summary may be as large as the file, of whose bytes it is made each time.
        String summary = event.summary().in(language);
        setAccessibleText(event.title().in(language)
                + '\n'
                + date(event, labels)
                + (summary.isEmpty() ? "" : '\n' + LongText.beginning(summary)));
        content.getChildren()
                .addAll(
                        top(event),
                        named("details-title", Texts.heading(20, event.title().in(language))));
        content.getChildren().add(named("details-date", Texts.caption(date(event, labels))));
        if (!summary.isEmpty()) {
            content.getChildren().add(longText("details-summary", 14, summary));
        }
        event.disputed().ifPresent(text -> content.getChildren().add(disputed(text.in(language))));
        section("details.actors", actors(event.actors()));
        section("details.context", rows(state.datasetProperty().get().links().of(event), this::contextLink));
        section("details.sources", event.isUnsourced() ? unsourced() : rows(event.citationsKnownFirst(), this::source));
        section("notes.heading", List.of(new NoteEditor(state, event)));
        new DetailsMarks(event, SearchMarks.of(state.filter().text())).mark(content);
    }

    private Node top(Event event) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox category = new HBox();
        category.getStyleClass().add("details-category");
        Tones.set(category, event.category().tone());
        category.getChildren().add(Icons.of(event.category(), 16));
        category.getChildren().add(Texts.caption(event.category().name().in(state.language())));
        category.setAlignment(Pos.CENTER_LEFT);
        HBox top = new HBox(category, gap);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("details-top");
        top.getChildren().addAll(position(event));
        return top;
    }

    private List<Node> position(Event event) {
        EventIndex events = state.shownProperty().get();
        OptionalInt place = events.indexOf(event);
        Button close = Texts.iconButton(
                "close",
                false,
                messages.get("details.close"),
                () -> state.selectionProperty().set(Optional.empty()));
        close.setId("details-close");
        if (place.isEmpty()) {
            return List.of(star(event), Texts.caption(messages.get("details.outside")), close);
        }
        int at = place.getAsInt();
        Button previous =
                Texts.iconButton("chevron-start", true, messages.get("details.previous"), () -> select(events, at - 1));
        previous.setId("details-previous");
        previous.setDisable(at == 0);
        Button next = Texts.iconButton("chevron-end", true, messages.get("details.next"), () -> select(events, at + 1));
        next.setId("details-next");
        next.setDisable(at == events.size() - 1);
        TextBlock position = Texts.caption(messages.get(
                "details.position", state.labels().count(at + 1), state.labels().count(events.size())));
        return List.of(star(event), previous, position, next, close);
    }

    private Button star(Event event) {
        boolean starred = state.note(event).starred();
        Button star = Texts.iconButton(
                "star", false, messages.get(starred ? "event.unstar" : "event.star"), () -> state.toggleStar(event));
        star.setId("details-star");
        star.pseudoClassStateChanged(STARRED, starred);
        return star;
    }

    private void select(EventIndex events, int place) {
        state.selectionProperty().set(Optional.of(events.event(place)));
    }

    private static String date(Event event, DateLabels labels) {
        String full = labels.full(event.date());
        return labels.hijri(event.date()).map(hijri -> full + " · " + hijri).orElse(full);
    }

    private Node disputed(String text) {
        VBox box = new VBox(Texts.section(messages.get("details.disputed")), longText("details-disputed", 12, text));
        box.getStyleClass().add("disputed");
        return box;
    }

    /** @param id of its first paragraph */
    private LongText longText(String id, double size, String text) {
        LongText all = new LongText(text, size, messages, state.labels(), this::read);
        named(id, all.getChildren().getFirst());
        return all;
    }

    private void section(String key, List<? extends Node> nodes) {
        if (!nodes.isEmpty()) {
            VBox section = new VBox(Texts.section(messages.get(key)));
            section.getStyleClass().add("details-section");
            section.getChildren().addAll(nodes);
            content.getChildren().add(section);
        }
    }

    private static <T> List<? extends Node> rows(List<T> items, Function<T, LinkRow> row) {
        return Rows.areVirtual(items.size())
                ? List.of(Rows.virtual(
                        items,
                        LinkRow.HEIGHT_IN_ONE_LINE,
                        item -> row.apply(item).inOneLine()))
                : items.stream().map(row).toList();
    }

    private List<Node> actors(List<Participation> actors) {
        if (Rows.areVirtual(actors.size())) {
            return List.of(Rows.virtual(actors, CHIP_ROW, this::chip));
        }
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        actors.forEach(part -> chips.getChildren().add(chip(part)));
        return List.of(chips);
    }

    private HBox chip(Participation part) {
        String role = messages.get("role." + part.role().name().toLowerCase(Locale.ROOT));
        String name = part.actor().name().in(state.language());
        HBox chip = new HBox(
                new ActorBadge(part.actor(), state.language(), 20),
                Texts.caption(messages.get("details.role", name, role)));
        chip.getStyleClass().add("actor-chip");
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.setAccessibleText(messages.get("details.role", name, role));
        return chip;
    }

    private LinkRow contextLink(EventLinks.Link link) {
        Event other = link.other();
        String kind = switch (link.kind()) {
            case RESPONDS_TO -> "responds";
            case LEADS_TO -> "leads";
            case RELATED -> "related";
        };
        return named(
                "context-" + other.id(),
                new LinkRow(
                        link.kind() == EventLinks.Kind.LEADS_TO ? "leads-to" : kind,
                        other.title().in(state.language()),
                        messages.get("details." + kind, state.labels().label(other.date())),
                        () -> state.reveal(other)));
    }

    private List<Node> unsourced() {
        return List.of(named("details-unsourced", Texts.paragraph(12, messages.get("details.unsourced"))));
    }

    private LinkRow source(Citation citation) {
        Source source = citation.source();
        String title = source.title().in(state.language());
        String locator = citation.locator()
                .map(place -> messages.get("details.source", BidiText.isolate(title), place.in(state.language())))
                .orElse(title);
        Optional<String> date = source.date().map(state.labels()::label);
        String publisher = source.publisher()
                .map(text -> text.in(state.language()))
                .map(by -> date.map(on -> messages.get("details.source", BidiText.isolate(by), on))
                        .orElse(by))
                .or(() -> date)
                .orElse("");
        LinkRow row = source.url()
                .map(URI::toString)
                .map(url -> new LinkRow("link-out", locator, publisher, () -> actions.browse(url))
                        .leadingTo(BidiText.leftToRight(url, state.language())))
                .orElseGet(() -> new LinkRow("quote", locator, publisher, () -> {}));
        remark(citation).ifPresent(row::noting);
        return named("source-" + source.id(), row);
    }

    /** How far the source goes, in words, and which language it is in if that is not the reader's. */
    private Optional<String> remark(Citation citation) {
        Language language = state.language();
        Optional<String> reason = citation.reason().map(text -> text.in(language));
        Optional<String> grade = citation.grade()
                .map(one -> messages.get("grade." + one.name().toLowerCase(Locale.ROOT)))
                .map(word -> reason.map(why -> messages.get("details.grade", word, why))
                        .orElse(word))
                .or(() -> reason);
        Optional<String> written = Optional.of(citation.source())
                .filter(source -> source.isForeignTo(language))
                .flatMap(Source::language)
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(language.locale()))
                .map(name -> messages.get("details.language", name));
        return grade.map(text -> written.map(in -> messages.get("details.source", text, in))
                        .orElse(text))
                .or(() -> written);
    }

    private static <N extends Node> N named(String id, N node) {
        node.setId(id);
        return node;
    }
}
