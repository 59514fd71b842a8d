package masar.view;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import masar.i18n.Messages;
import masar.layout.frame.Direction;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.TimeSpan;
import masar.view.parts.Clicks;
import masar.view.parts.Orientations;
import masar.view.scale.ScaledPane;
import org.jspecify.annotations.Nullable;

/**
 * The members of a count, next to it, to be selected with mouse or keys; and the choice to show them closer. The member that
 * is pointed at has its card at its pin meanwhile.
 */
final class MemberList extends Popup {

    private static final double WIDTH = 340;
    private static final int ROWS_IN_VIEW = 6;
    /** Between the count and the list, in px. */
    private static final double GAP = 4;

    private final TimelineView view;
    private final ListView<Event> list;
    private final ScaledPane scaled;

    MemberList(TimelineView view, Count count) {
        this.view = view;
        DateLabels labels = new DateLabels(view.getContent().style());
        Messages messages = Messages.of(Messages.Bundle.VIEW, labels.language());
        List<Event> members = count.members().get();
        list = new ListView<>(FXCollections.observableList(members));
        list.setCellFactory(of -> cell(labels));
        list.getSelectionModel().selectedItemProperty().subscribe(this::pointAt);
        list.setFixedCellSize(MemberCell.HEIGHT);
        list.setPrefHeight(Math.min(members.size(), ROWS_IN_VIEW) * MemberCell.HEIGHT + 2);
        list.setPrefWidth(WIDTH);
        list.setAccessibleText(count.words(labels));
        list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::askForMenu);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox content = new VBox(list);
        content.getStyleClass().add("member-list");
        content.setNodeOrientation(Orientations.of(view.direction()));
        count.closer().ifPresent(span -> content.getChildren().add(closer(span, messages)));
        scaled = new ScaledPane(content);
        getContent().add(scaled);
        setAutoHide(true);
        setHideOnEscape(true);
        setAnchorLocation(AnchorLocation.CONTENT_BOTTOM_LEFT);
    }

    private MemberCell cell(DateLabels labels) {
        MemberCell cell = new MemberCell(labels);
        Clicks.on(cell, this::selectChosen);
        cell.setOnMouseEntered(entered -> list.getSelectionModel().select(cell.getItem()));
        return cell;
    }

    private void pointAt(@Nullable Event member) {
        view.hoveredProperty().set(Optional.ofNullable(member));
    }

    private Button closer(TimeSpan span, Messages messages) {
        Button closer = new Button(messages.get("badge.closer"));
        closer.getStyleClass().add("link");
        closer.setMaxWidth(Double.MAX_VALUE);
        closer.setOnAction(chosen -> {
            hide();
            view.flyTo(span);
        });
        return closer;
    }

    /**
     * Opens above a count, towards earlier times, because cards extend towards later ones. The count has the focus again
     * when this is closed without a choice.
     */
    void showBeside(Node count) {
        Bounds bounds = count.localToScreen(count.getLayoutBounds());
        setOnHidden(hidden -> {
            pointAt(null);
            // A card may have taken the place of the count meanwhile.
            view.layout();
            count.requestFocus();
        });
        double scale = ScaledPane.of(count);
        scaled.scaleProperty().set(scale);
        boolean rightToLeft = view.direction() == Direction.RIGHT_TO_LEFT;
        // Not of the count, whose node may go while one of its members has a card; the list would go with it.
        show(view, rightToLeft ? bounds.getMinX() : bounds.getMaxX() - WIDTH * scale, bounds.getMinY() - GAP);
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    /** Its window has the menus of events; there, this would be in their way. */
    private void askForMenu(ContextMenuEvent request) {
        hide();
        view.fireEvent(request);
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
            setOnHidden(hidden -> {
                pointAt(null);
                view.requestFocus();
            });
            hide();
            view.select(chosen);
        }
    }
}
