package masar.export.poster;

import masar.export.poster.MarkSample.BarLook;
import masar.typography.TextBlock;
import masar.typography.TextMetrics;
import masar.typography.Typeface;
import masar.view.theme.CategoryShapes;

/** The foot of a column page: what its marks mean, how many events it shows, and where all of it is from. */
public final class ColumnFooter extends Footer {

    private static final double PADDING = 5;
    private static final double GAP = 32;
    private static final double LINE = 13;
    private static final double SMALL = 9;
    /** A narrower page has more rows in its legend. */
    private static final double NARROW = 900;

    private final PosterText text;
    private final Legend legend;
    private final TextBlock sources = new TextBlock(Typeface.REGULAR, SMALL, LINE, 1);
    private final TextBlock made = new TextBlock(Typeface.REGULAR, SMALL, LINE, 1);
    private final double inner;
    private boolean madeBelow;

    /** @param width in px */
    public ColumnFooter(PosterText text, CategoryShapes shapes, double width) {
        this.text = text;
        inner = width - 2 * ColumnHeader.MARGIN;
        getStyleClass().add("poster-footer");
        sources.getStyleClass().add("poster-sources");
        made.getStyleClass().add("poster-edition");
        legend = new Legend(text, shapes, BarLook.COLUMNS, Legend.Size.SMALL, inner, inner, width < NARROW ? 5 : 3);
        say(text.countAndEdition(0));
        getChildren().addAll(legend, sources, made);
    }

    private void say(String words) {
        made.setText(words);
        madeBelow |= made.prefWidth(-1) > inner / 2;
        double forSources = madeBelow ? inner : inner - GAP - made.prefWidth(-1);
        sources.setText(text.sources(line -> TextMetrics.lines(line, forSources, Typeface.REGULAR, SMALL) <= 1));
    }

    @Override
    public boolean explain(PictureMarks marks, int periodsWithoutBar) {
        String words = text.countAndEdition(periodsWithoutBar);
        boolean changed = !words.equals(made.getText());
        if (changed) {
            say(words);
        }
        return legend.explain(marks.kinds()) || changed;
    }

    @Override
    protected double computePrefHeight(double width) {
        return legend.prefHeight(width) + (madeBelow ? 2 : 1) * LINE + 2 * PADDING;
    }

    @Override
    protected void layoutChildren() {
        double legendHeight = legend.prefHeight(inner);
        double y = PADDING + legendHeight;
        double madeWidth = Math.min(inner, made.prefWidth(-1));
        legend.resizeRelocate(ColumnHeader.MARGIN, PADDING, inner, legendHeight);
        sources.resizeRelocate(ColumnHeader.MARGIN, y, madeBelow ? inner : inner - GAP - madeWidth, LINE);
        if (madeBelow) {
            made.resizeRelocate(ColumnHeader.MARGIN, y + LINE, inner, LINE);
        } else {
            made.resizeRelocate(getWidth() - ColumnHeader.MARGIN - madeWidth, y, madeWidth, LINE);
        }
    }
}
