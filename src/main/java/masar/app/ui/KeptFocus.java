package masar.app.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Keeps the focus in a part of the window whose content is rebuilt, so that keyboard users keep their place. */
public final class KeptFocus {

    private KeptFocus() {}

    /**
     * Rebuilds the content; the control that had the focus is found again by its id.
     *
     * @param part takes the focus itself if that control is gone or disabled
     * @param gone moves the focus elsewhere if the part is no longer shown; receives whether the focus was visible
     */
    public static void during(Runnable rebuild, Parent part, Consumer<Boolean> gone) {
        Optional<Node> focused = Optional.ofNullable(part.getScene())
                .map(scene -> scene.getFocusOwner())
                .filter(owner -> isIn(part, owner));
        boolean seen = focused.filter(Node::isFocusVisible).isPresent();
        rebuild.run();
        focused.ifPresent(owner -> restore(Objects.requireNonNullElse(owner.getId(), ""), seen, part, gone));
    }

    private static boolean isIn(Node part, Node node) {
        return node.equals(part) || (node.getParent() != null && isIn(part, node.getParent()));
    }

    private static void restore(String id, boolean seen, Parent part, Consumer<Boolean> gone) {
        if (!part.isVisible()) {
            gone.accept(seen);
            return;
        }
        part.applyCss();
        Optional<Node> same = id.isEmpty() ? Optional.empty() : Optional.ofNullable(part.lookup('#' + id));
        VisibleFocus.moveAs(seen, same.filter(node -> !node.isDisabled()).orElse(part));
    }
}
