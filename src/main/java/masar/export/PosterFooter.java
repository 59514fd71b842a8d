package masar.export;

import javafx.scene.layout.Region;
import masar.type.TextBlock;
import masar.type.Typeface;

/** The foot of a poster: the legend at the start, the number of events at the end. */
final class PosterFooter extends Region {

    private static final double PADDING = 10;
    private static final double GAP = 32;
    private static final double LINE = 20;

    private final Legend legend;
    private final TextBlock count = new TextBlock(Typeface.REGULAR, 12, LINE, 1);

    /** @param width in px */
    PosterFooter(PosterText text, double width) {
        getStyleClass().add("poster-footer");
        count.getStyleClass().add("poster-count");
        count.setText(text.count());
        legend = new Legend(text, width - 2 * Poster.MARGIN - GAP - count.prefWidth(-1));
        getChildren().addAll(legend, count);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(legend.prefHeight(-1), LINE) + 2 * PADDING;
    }

    @Override
    protected void layoutChildren() {
        double countWidth = count.prefWidth(-1);
        double legendWidth = getWidth() - 2 * Poster.MARGIN - GAP - countWidth;
        legend.resizeRelocate(Poster.MARGIN, PADDING, legendWidth, legend.prefHeight(-1));
        count.resizeRelocate(
                getWidth() - Poster.MARGIN - countWidth, Math.round((getHeight() - LINE) / 2), countWidth, LINE);
    }
}
