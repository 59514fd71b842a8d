package masar.export.poster;

import javafx.scene.layout.Region;
import masar.typography.TextBlock;
import masar.typography.TextMetrics;
import masar.typography.Typeface;
import masar.view.theme.CategoryShapes;

/** The foot of a column page: what its marks mean, how many events it shows, and where all of it is from. */
final class ColumnFooter extends Region {

    private static final double PADDING = 6;
    private static final double GAP = 32;
    private static final double LINE = 15;
    private static final double SMALL = 9;
    /** A narrower page has more rows in its legend. */
    private static final double NARROW = 900;

    private final Legend legend;
    private final TextBlock sources = new TextBlock(Typeface.REGULAR, SMALL, LINE, 1);
    private final TextBlock made = new TextBlock(Typeface.REGULAR, SMALL, LINE, 1);
    private final boolean madeBelow;

    /** @param width in px */
    ColumnFooter(PosterText text, CategoryShapes shapes, double width) {
        double inner = width - 2 * Poster.MARGIN;
        getStyleClass().add("poster-footer");
        sources.getStyleClass().add("poster-sources");
        made.getStyleClass().add("poster-edition");
        legend = Legend.ofAll(text, shapes, inner, width < NARROW ? 6 : 3);
        made.setText(text.countAndEdition());
        madeBelow = made.prefWidth(-1) > inner / 2;
        double forSources = madeBelow ? inner : inner - GAP - made.prefWidth(-1);
        sources.setText(text.sources(words -> TextMetrics.lines(words, forSources, Typeface.REGULAR, SMALL) <= 1));
        getChildren().addAll(legend, sources, made);
    }

    @Override
    protected double computePrefHeight(double width) {
        return legend.prefHeight(width) + (madeBelow ? 2 : 1) * LINE + 2 * PADDING;
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - 2 * Poster.MARGIN;
        double legendHeight = legend.prefHeight(inner);
        double y = PADDING + legendHeight;
        double madeWidth = Math.min(inner, made.prefWidth(-1));
        legend.resizeRelocate(Poster.MARGIN, PADDING, inner, legendHeight);
        sources.resizeRelocate(Poster.MARGIN, y, madeBelow ? inner : inner - GAP - madeWidth, LINE);
        if (madeBelow) {
            made.resizeRelocate(Poster.MARGIN, y + LINE, inner, LINE);
        } else {
            made.resizeRelocate(getWidth() - Poster.MARGIN - madeWidth, y, madeWidth, LINE);
        }
    }
}
