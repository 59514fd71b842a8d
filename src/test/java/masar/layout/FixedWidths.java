package masar.layout;

import masar.layout.frame.TextMeasurer;

/** Every character is 7 px wide in a title and 6 px in a caption. Counts its measurements. */
public final class FixedWidths implements TextMeasurer {

    static final double TITLE = 7;
    public static final double CAPTION = 6;

    private int asked;

    @Override
    public double width(String text, Face face) {
        asked++;
        return text.length() * (face == Face.TITLE ? TITLE : CAPTION);
    }

    @Override
    public int lines(String text, Face face, double width, int most) {
        return Math.clamp((long) Math.ceil(width(text, face) / width), 1, most);
    }

    public int asked() {
        return asked;
    }
}
