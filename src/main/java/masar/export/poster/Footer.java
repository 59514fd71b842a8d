package masar.export.poster;

import javafx.scene.layout.Region;

/** The foot of an image. */
abstract sealed class Footer extends Region permits PosterFooter, ColumnFooter {

    /**
     * Explains the marks that are in the picture, and no others, and says what the picture does not show.
     *
     * @param periodsWithoutBar how many periods have no bar, and no count either
     * @return whether that is a change, by which the foot may have got higher, but never lower
     */
    abstract boolean explain(PictureMarks marks, int periodsWithoutBar);
}
