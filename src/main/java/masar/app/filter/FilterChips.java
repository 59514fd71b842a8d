package masar.app.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import masar.app.state.AppState;
import masar.app.state.Arrangement.Others;
import masar.app.state.MainView;
import masar.app.ui.KeptFocus;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.app.ui.Visibility;
import masar.app.ui.WindowActions;
import masar.app.views.Views;
import masar.i18n.Messages;
import masar.layout.TimelineLayout;
import masar.layout.index.EventIndex;
import masar.query.FilterWords;
import masar.query.FilterWords.Part;
import masar.time.TimeSpan;
import masar.typography.TextBlock;
import masar.view.popup.TextTooltip;

/**
 * The line above the views that says what the events are filtered by, each in a chip that takes it back. At its end are
 * what is done with the others and, while some of the events are out of view, the way to all of them. It is there only while
 * there is a filter.
 */
public final class FilterChips extends HBox {

    /** More names of one kind are counted; the tooltip has them all. */
    private static final int NAMES = 2;

    /** In px; longer words are cut. */
    private static final double WIDEST_CHIP = 300;
    /** What a chip needs besides its words, in px. */
    private static final double REMOVE = 44;

    private final AppState state;
    private final Messages messages;
    private final WindowActions actions;
    private final FlowPane chips = new FlowPane();
    private final Button clear;
    private final Button rest;
    private final Button others;

    public FilterChips(AppState state, Subscriptions subscriptions, WindowActions actions, Views views) {
        this.state = state;
        this.messages = state.messages();
        this.actions = actions;
        setId("filter-chips");
        getStyleClass().add("filter-chips");
        setAlignment(Pos.CENTER_LEFT);
        chips.getStyleClass().add("filter-chips-list");
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(WIDEST_CHIP);
        HBox.setHgrow(chips, Priority.ALWAYS);
        TextBlock heading = Texts.caption(messages.get("chips.heading"));
        heading.setMinWidth(USE_PREF_SIZE);
        clear = link("chips-clear", messages.get("filter.clear.all"), state::clearFilter);
        others = link("chips-others", "", this::changeOthers);
        rest = link("chips-rest", messages.get("chips.rest"), views.axis()::showAll);
        getChildren().addAll(heading, chips, rest, others);
        subscriptions.value(state.filterProperty(), filter -> show());
        subscriptions.value(state.styleProperty(), style -> show());
        subscriptions.value(state.othersProperty(), this::name);
        subscriptions.value(state.shownProperty(), events -> findRest(views));
        subscriptions.value(state.viewProperty(), view -> {
            rest.setManaged(view == MainView.AXIS);
            findRest(views);
        });
        subscriptions.value(views.axis().shownProperty(), layout -> findRest(views));
    }

    /** As high as the chips are in the width that is left for them, which a row does not ask for. */
    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return super.computePrefHeight(width);
        }
        double left = width - snappedLeftInset() - snappedRightInset();
        double height = 0;
        for (Node child : getManagedChildren()) {
            if (!child.equals(chips)) {
                left -= snapSizeX(child.prefWidth(-1)) + getSpacing();
                height = Math.max(height, child.prefHeight(-1));
            }
        }
        height = Math.max(height, chips.prefHeight(Math.max(left, chips.minWidth(-1))));
        return snappedTopInset() + snapSizeY(height) + snappedBottomInset();
    }

    private static Button link(String id, String words, Runnable action) {
        Button link = Texts.link(words, action);
        link.setId(id);
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }

    private void changeOthers() {
        Others now = state.othersProperty().get();
        state.othersProperty().set(now == Others.HIDE ? Others.DIM : Others.HIDE);
    }

    private void name(Others now) {
        others.setText(messages.get(now == Others.HIDE ? "chips.dim" : "chips.hide"));
    }

    private void show() {
        Visibility.set(this, !state.filter().isEmpty());
        KeptFocus.during(this::showChips, this, actions::backToTimeline);
    }

    private void showChips() {
        FilterWords words = new FilterWords(state.filter(), state.labels());
        List<Part> parts = words.parts(NAMES);
        List<Part> whole = words.parts(words.names());
        List<Node> made = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            made.add(chip(i, parts.get(i), whole.get(i).words()));
        }
        made.add(clear);
        chips.getChildren().setAll(made);
    }

    private Node chip(int place, Part part, String whole) {
        TextBlock words = Texts.body(part.words());
        words.setMaxWidth(WIDEST_CHIP - REMOVE);
        Button remove = Texts.iconButton(
                "close",
                false,
                messages.get("chips.remove", whole),
                () -> state.filterProperty().set(part.without()));
        remove.setId("chip-remove-" + place);
        HBox chip = new HBox(words, remove);
        chip.setId("chip-" + place);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("filter-chip");
        TextTooltip.installOnDemand(
                chip,
                () -> words.isCut() || !whole.equals(part.words()) ? List.of(TextTooltip.block(whole)) : List.of());
        return chip;
    }

    /** Offers to show all that is left if a part of it is out of view. Its space is kept: what is in view is found during layout. */
    private void findRest(Views views) {
        EventIndex events = state.shownProperty().get();
        Optional<TimeSpan> inView = views.axis().shownProperty().get().map(TimelineLayout::period);
        boolean out = state.viewProperty().get() == MainView.AXIS
                && inView.filter(span -> reachesBeyond(events, span)).isPresent();
        rest.setVisible(out);
    }

    private static boolean reachesBeyond(EventIndex events, TimeSpan span) {
        return !events.isEmpty() && (events.anchor(0) < span.start() || events.anchor(events.size() - 1) >= span.end());
    }
}
