package masar.app;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Keeps the focus in a part of the window whose content is made anew, so that the keyboard does not lose its place. */
final class KeptFocus {

    private KeptFocus() {}

    /**
     * Makes the content anew; what had the focus in there is found again by its id.
     *
     * @param part takes the focus itself if that is gone or of no use now
     * @param gone takes the focus if the part is no longer shown
     */
    static void during(Runnable rebuild, Parent part, Runnable gone) {
        Optional<String> focused = Optional.ofNullable(part.getScene())
                .map(scene -> scene.getFocusOwner())
                .filter(owner -> isIn(part, owner))
                .map(owner -> Objects.requireNonNullElse(owner.getId(), ""));
        rebuild.run();
        focused.ifPresent(id -> restore(id, part, gone));
    }

    private static boolean isIn(Node part, Node node) {
        return node.equals(part) || (node.getParent() != null && isIn(part, node.getParent()));
    }

    private static void restore(String id, Parent part, Runnable gone) {
        if (!part.isVisible()) {
            gone.run();
            return;
        }
        part.applyCss();
        Optional<Node> same = id.isEmpty() ? Optional.empty() : Optional.ofNullable(part.lookup('#' + id));
        same.filter(node -> !node.isDisabled()).orElse(part).requestFocus();
    }
}
