/** Masar: a right-to-left, Arabic-first timeline. */
module masar {
    requires static org.jspecify;
    requires java.desktop;
    requires javafx.base;
    requires javafx.graphics;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires info.picocli;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires de.rototor.pdfbox.graphics2d;
    // PDFBox is an automatic module, which cannot say that it needs this.
    requires org.apache.commons.logging;

    // JavaFX makes the application, picocli fills in options.
    exports masar.app to
            javafx.graphics;

    opens masar.cli to
            info.picocli;
}
