package masar.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import masar.i18n.Messages;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Badge;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.DateLabels;

/** The members of a count, beside it, to be selected with mouse or keys; and the choice to show them closer. */
final class MemberList extends Popup {

    private static final double WIDTH = 340;
    private static final int ROWS_IN_VIEW = 6;
    /** Between the count and the list, in px. */
    private static final double GAP = 4;

    private final TimelineView view;
    private final ListView<Event> list;

    MemberList(TimelineView view, Badge badge) {
        this.view = view;
        DateLabels labels = new DateLabels(view.getContent().style());
        Messages messages = Messages.of(Messages.Bundle.VIEW, labels.language());
        List<Event> members = members(view, badge);
        list = new ListView<>(FXCollections.observableList(members));
        list.setCellFactory(of -> new MemberCell(labels));
        list.setFixedCellSize(MemberCell.HEIGHT);
        list.setPrefHeight(Math.min(members.size(), ROWS_IN_VIEW) * MemberCell.HEIGHT + 2);
        list.setPrefWidth(WIDTH);
        list.setAccessibleText(messages.count("badge.text", badge.count(), labels.count(badge.count())));
        list.setOnMouseClicked(click -> selectChosen());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox content = new VBox(list);
        content.getStyleClass().add("member-list");
        content.setNodeOrientation(Labels.orientation(view.direction()));
        if (badge.span().length() > 1) {
            Button closer = new Button(messages.get("badge.closer"));
            closer.getStyleClass().add("link");
            closer.setMaxWidth(Double.MAX_VALUE);
            closer.setOnAction(chosen -> {
                hide();
                view.flyTo(badge.span());
            });
            content.getChildren().add(closer);
        }
        getContent().add(content);
        setAutoHide(true);
        setHideOnEscape(true);
        setAnchorLocation(AnchorLocation.CONTENT_BOTTOM_LEFT);
    }

    /** Opens above a count, which has the focus again when this is closed without a choice. */
    void showBeside(BadgeNode count) {
        Bounds bounds = count.localToScreen(count.getLayoutBounds());
        setOnHidden(hidden -> count.requestFocus());
        show(count, bounds.getMinX() - (WIDTH - bounds.getWidth()) / 2, bounds.getMinY() - GAP);
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER, SPACE -> selectChosen();
            // The list would keep it to itself.
            case ESCAPE -> hide();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void selectChosen() {
        Event chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            setOnHidden(hidden -> view.requestFocus());
            hide();
            view.select(chosen);
        }
    }

    List<Event> members() {
        return list.getItems();
    }

    /** From the layout in which the badge is, whatever the content is by now. */
    private static List<Event> members(TimelineView view, Badge badge) {
        return view.shownProperty().get().map(layout -> members(layout, badge)).orElse(List.of());
    }

    private static List<Event> members(TimelineLayout layout, Badge badge) {
        EventIndex events = layout.division().lanes().get(badge.lane()).events();
        Set<String> apart = new HashSet<>();
        layout.cards().forEach(card -> apart.add(card.event().id()));
        layout.pins().forEach(pin -> apart.add(pin.event().id()));
        int from = events.firstAtOrAfter(badge.span().start());
        int to = events.firstAtOrAfter(badge.span().end());
        return events.events().subList(from, to).stream()
                .filter(event -> !apart.contains(event.id()))
                .toList();
    }
}
