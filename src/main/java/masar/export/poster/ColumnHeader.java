package masar.export.poster;

import javafx.scene.layout.Region;
import masar.typography.TextBlock;
import masar.typography.TextMetrics;
import masar.typography.Typeface;

/**
 * The head of a column page: the title, and next to it, or beneath where that is too long, the time and the filters; at the
 * end the number of the page, if it is one of several.
 */
public final class ColumnHeader extends Region {

    /** About where the columns begin, in px. */
    static final double MARGIN = 14;

    private static final double PADDING = 3;
    private static final double GAP = 16;
    private static final double TITLE_SIZE = 17;
    private static final double TITLE_LINE = 25;
    private static final double SMALL_SIZE = 11;
    private static final double SMALL_LINE = 18;
    /** Makes both texts stand on one line. */
    private static final double DROP = 5;

    private static final int MOST_LINES = 2;

    private final TextBlock title = new TextBlock(Typeface.BOLD, TITLE_SIZE, TITLE_LINE, MOST_LINES);
    private final TextBlock about = new TextBlock(Typeface.REGULAR, SMALL_SIZE, SMALL_LINE, MOST_LINES);
    private final TextBlock page = new TextBlock(Typeface.REGULAR, SMALL_SIZE, SMALL_LINE, 1);
    private final boolean inOneLine;

    /** @param width in px */
    ColumnHeader(PosterText text, double width) {
        this(text.title(), about(text, width), "", width);
    }

    /**
     * @param said next to the title
     * @param number of the page in words; empty if there is just one
     * @param width in px
     */
    public ColumnHeader(String heading, String said, String number, double width) {
        getStyleClass().add("poster-header");
        page.getStyleClass().add("poster-page");
        title.getStyleClass().add("poster-title");
        about.getStyleClass().add("poster-period");
        title.setText(heading);
        about.setText(said);
        page.setText(number);
        page.setVisible(!number.isEmpty());
        inOneLine = title.prefWidth(-1) + GAP + about.prefWidth(-1) <= inner(width) - pageWidth();
        getChildren().addAll(title, about, page);
    }

    /** The time and the filters of events, as far as there is space for them. */
    public static String about(PosterText text, double width) {
        return text.about(words -> TextMetrics.lines(words, inner(width), Typeface.REGULAR, SMALL_SIZE) <= MOST_LINES);
    }

    private static double inner(double width) {
        return width - 2 * MARGIN;
    }

    /** What the number of the page takes, with the gap before it. */
    private double pageWidth() {
        return page.isVisible() ? GAP + page.prefWidth(-1) : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double lines =
                inOneLine ? TITLE_LINE : title.prefHeight(inner(width) - pageWidth()) + about.prefHeight(inner(width));
        return lines + 2 * PADDING;
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double titleWidth = inOneLine ? title.prefWidth(-1) : inner - pageWidth();
        double pageLength = page.prefWidth(-1);
        page.resizeRelocate(getWidth() - MARGIN - pageLength, PADDING + DROP, pageLength, SMALL_LINE);
        double titleHeight = title.prefHeight(titleWidth);
        title.resizeRelocate(MARGIN, PADDING, titleWidth, titleHeight);
        if (inOneLine) {
            double x = MARGIN + titleWidth + GAP;
            about.resizeRelocate(x, PADDING + DROP, getWidth() - MARGIN - pageWidth() - x, SMALL_LINE);
        } else {
            about.resizeRelocate(MARGIN, PADDING + titleHeight, inner, about.prefHeight(inner));
        }
    }
}
