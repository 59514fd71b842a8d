package masar.export.poster;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import masar.export.poster.MarkSample.BarLook;
import masar.typography.TextBlock;
import masar.typography.TextMetrics;
import masar.typography.Typeface;
import masar.view.theme.CategoryShapes;

/**
 * The foot of a poster: what its marks mean at the start, the number of events at the end, and beneath where all of it
 * is from.
 */
final class PosterFooter extends Footer {

    private static final double PADDING = 10;
    private static final double GAP = 32;
    private static final double LINE = 20;
    private static final double SMALL_LINE = 18;
    private static final double SMALL = 11;

    private final PosterText text;
    private final Legend legend;
    private final TextBlock count = new TextBlock(Typeface.REGULAR, 12, LINE, 1);
    private final TextBlock edition = new TextBlock(Typeface.REGULAR, SMALL, SMALL_LINE, 1);
    private final List<Region> rows = new ArrayList<>();

    /**
     * @param shapes of the pins of the categories
     * @param width in px
     * @param tall whether there is space for five lines of the legend and two of sources
     */
    PosterFooter(PosterText text, CategoryShapes shapes, double width, boolean tall) {
        this.text = text;
        getStyleClass().add("poster-footer");
        count.getStyleClass().add("poster-count");
        count.setText(text.count());
        int lines = tall ? 2 : 1;
        double inner = width - 2 * Poster.MARGIN;
        double nextToCount = inner - GAP - count.prefWidth(-1);
        legend = new Legend(text, shapes, BarLook.AXIS, Legend.Size.USUAL, nextToCount, inner, tall ? 5 : 2);
        rows.add(legend);
        String cited = text.sources(words -> TextMetrics.lines(words, inner, Typeface.REGULAR, SMALL) <= lines);
        if (!cited.isEmpty()) {
            TextBlock sources = new TextBlock(Typeface.REGULAR, SMALL, SMALL_LINE, lines);
            sources.getStyleClass().add("poster-sources");
            sources.setText(cited);
            rows.add(sources);
        }
        edition.getStyleClass().add("poster-edition");
        getChildren().addAll(rows);
        getChildren().add(count);
        say(text.edition());
    }

    private void say(String words) {
        edition.setText(words);
        if (!words.isEmpty() && !rows.contains(edition)) {
            rows.add(edition);
            getChildren().add(edition);
        }
    }

    /** In the axis view periods without a bar are counted where they are. */
    @Override
    boolean explain(PictureMarks occurring, int periodsWithoutBar) {
        String words = text.countedAndEdition(occurring.counted());
        boolean changed = !words.equals(edition.getText());
        say(words);
        return legend.explain(occurring.kinds()) || changed;
    }

    private double inner() {
        return getWidth() - 2 * Poster.MARGIN;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - 2 * Poster.MARGIN;
        return Math.max(
                        LINE,
                        rows.stream().mapToDouble(row -> row.prefHeight(inner)).sum())
                + 2 * PADDING;
    }

    @Override
    protected void layoutChildren() {
        double countWidth = count.prefWidth(-1);
        double y = PADDING;
        for (Region row : rows) {
            double height = row.prefHeight(inner());
            double width = y == PADDING ? inner() - GAP - countWidth : inner();
            row.resizeRelocate(Poster.MARGIN, y, width, height);
            y += height;
        }
        count.resizeRelocate(getWidth() - Poster.MARGIN - countWidth, PADDING + 2, countWidth, LINE);
    }
}
