package masar.export.pdf;

/** Which way round a sheet of paper is looked at. */
public enum PageOrientation {
    /** Higher than wide. */
    PORTRAIT,
    /** Wider than high. */
    LANDSCAPE
}
