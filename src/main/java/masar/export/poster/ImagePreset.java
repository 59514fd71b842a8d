package masar.export.poster;

/**
 * Preset sizes of images. Those for screens are laid out at two thirds of their pixels, so that text can be read from a
 * distance and on a phone; those for paper at 96 px per inch.
 */
public enum ImagePreset {
    /** 1920 x 1080 pixels. */
    SLIDE(1280, 720, 1.5),
    /** 1080 x 1080 pixels. */
    SQUARE(720, 720, 1.5),
    /** 1080 x 1920 pixels. */
    STORY(720, 1280, 1.5),
    /** 297 x 210 mm at 300 dpi. */
    A4(1123, 794, 3.125),
    /** 420 x 297 mm at 300 dpi. */
    A3(1587, 1123, 3.125);

    private final double width;
    private final double height;
    private final double scale;

    ImagePreset(double width, double height, double scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    /** Whether it is a sheet of paper, whose resolution is given in dpi. */
    public boolean paper() {
        return this == A4 || this == A3;
    }

    /** In px at scale 1. */
    public double width() {
        return width;
    }

    /** In px at scale 1. */
    public double height() {
        return height;
    }

    /** How many pixels correspond to a px by default. */
    public double scale() {
        return scale;
    }
}
