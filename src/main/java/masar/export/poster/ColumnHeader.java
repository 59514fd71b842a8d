package masar.export.poster;

import javafx.scene.layout.Region;
import masar.typography.TextBlock;
import masar.typography.TextMetrics;
import masar.typography.Typeface;

/** The head of a column page: the title, and next to it, or beneath where that is too long, the time and the filters. */
final class ColumnHeader extends Region {

    private static final double PADDING = 4;
    private static final double GAP = 16;
    private static final double TITLE_SIZE = 17;
    private static final double TITLE_LINE = 28;
    private static final double SMALL_SIZE = 11;
    private static final double SMALL_LINE = 18;
    /** Makes both texts stand on one line. */
    private static final double DROP = 6;

    private static final int MOST_LINES = 2;

    private final TextBlock title = new TextBlock(Typeface.BOLD, TITLE_SIZE, TITLE_LINE, MOST_LINES);
    private final TextBlock about = new TextBlock(Typeface.REGULAR, SMALL_SIZE, SMALL_LINE, MOST_LINES);
    private final boolean inOneLine;

    /** @param width in px */
    ColumnHeader(PosterText text, double width) {
        double inner = width - 2 * Poster.MARGIN;
        getStyleClass().add("poster-header");
        title.getStyleClass().add("poster-title");
        about.getStyleClass().add("poster-period");
        title.setText(text.title());
        about.setText(text.about(words -> TextMetrics.lines(words, inner, Typeface.REGULAR, SMALL_SIZE) <= MOST_LINES));
        inOneLine = title.prefWidth(-1) + GAP + about.prefWidth(-1) <= inner;
        getChildren().addAll(title, about);
    }

    private double inner(double width) {
        return width - 2 * Poster.MARGIN;
    }

    @Override
    protected double computePrefHeight(double width) {
        double lines = inOneLine ? TITLE_LINE : title.prefHeight(inner(width)) + about.prefHeight(inner(width));
        return lines + 2 * PADDING;
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double titleWidth = inOneLine ? title.prefWidth(-1) : inner;
        double titleHeight = title.prefHeight(titleWidth);
        title.resizeRelocate(Poster.MARGIN, PADDING, titleWidth, titleHeight);
        if (inOneLine) {
            double x = Poster.MARGIN + titleWidth + GAP;
            about.resizeRelocate(x, PADDING + DROP, getWidth() - Poster.MARGIN - x, SMALL_LINE);
        } else {
            about.resizeRelocate(Poster.MARGIN, PADDING + titleHeight, inner, about.prefHeight(inner));
        }
    }
}
