package masar.view.parts;

import javafx.geometry.NodeOrientation;
import masar.i18n.Language;
import masar.layout.frame.Direction;

/** Which way the nodes of a view are to be read. */
public final class Orientations {

    private Orientations() {}

    /** That of a view in which time runs in a direction. */
    public static NodeOrientation of(Direction direction) {
        return direction == Direction.RIGHT_TO_LEFT ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /** That of a language. */
    public static NodeOrientation of(Language language) {
        return language.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }
}
