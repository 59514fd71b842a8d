package masar.export.poster;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import masar.typography.TextBlock;
import masar.typography.TextMetrics;
import masar.typography.Typeface;

/** The head of a poster: the title, the time that is shown, and what was filtered. */
final class PosterHeader extends Region {

    private static final double FILTERS_SIZE = 12;
    private static final double FILTERS_LINE = 20;

    private final List<TextBlock> blocks = new ArrayList<>();

    /**
     * @param width in px
     * @param tall whether there is space for two lines of title and of filters
     */
    PosterHeader(PosterText text, double width, boolean tall) {
        int lines = tall ? 2 : 1;
        getStyleClass().addAll("poster-header", tall ? "tall" : "low");
        add(new TextBlock(Typeface.BOLD, 22, 34, lines), "poster-title", text.title());
        if (text.isFiltered()) {
            double inner = width - 2 * Poster.MARGIN;
            add(new TextBlock(Typeface.REGULAR, 14, 24, 1), "poster-period", text.period());
            add(
                    new TextBlock(Typeface.REGULAR, FILTERS_SIZE, FILTERS_LINE, lines),
                    "poster-filters",
                    text.filters(words -> TextMetrics.lines(words, inner, Typeface.REGULAR, FILTERS_SIZE) <= lines));
        } else {
            add(new TextBlock(Typeface.REGULAR, 14, 24, 1), "poster-period", text.periodOfAll());
        }
        getChildren().addAll(blocks);
    }

    private void add(TextBlock block, String styleClass, String words) {
        block.getStyleClass().add(styleClass);
        block.setText(words);
        blocks.add(block);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - 2 * Poster.MARGIN;
        return snappedTopInset()
                + blocks.stream().mapToDouble(block -> block.prefHeight(inner)).sum()
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - 2 * Poster.MARGIN;
        double y = snappedTopInset();
        for (TextBlock block : blocks) {
            double height = block.prefHeight(inner);
            block.resizeRelocate(Poster.MARGIN, y, inner, height);
            y += height;
        }
    }
}
