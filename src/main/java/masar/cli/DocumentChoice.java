package masar.cli;

import java.util.Optional;
import masar.export.pdf.PageOrientation;
import masar.export.pdf.PdfPages;
import masar.export.poster.ColumnOptions;
import masar.export.poster.DocumentOptions;
import masar.export.poster.ImageRequest;
import masar.i18n.Messages;
import masar.layout.columns.TypeRange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that only a document of several pages in columns has. */
final class DocumentChoice {

    private static final double POINTS_PER_INCH = 72;

    @Option(names = "--orientation", paramLabel = "portrait|landscape", descriptionKey = "option.orientation")
    private @Nullable PageOrientation orientation;

    @Option(names = "--sources", negatable = true, descriptionKey = "option.sources")
    private @Nullable Boolean sources;

    /**
     * The document that was asked for; empty for a PDF file of one page.
     *
     * @param pages of the PDF file
     * @param columns how events are set in columns; empty for the axis view
     * @param leastType in points, if it was named
     */
    Optional<DocumentOptions> document(
            PdfPages pages, Optional<ColumnOptions> columns, Optional<Double> leastType, Messages messages)
            throws Failure {
        Optional<DocumentOptions> document = columns.isEmpty()
                ? Optional.empty()
                : pages.sheet(orientation == null ? PageOrientation.PORTRAIT : orientation)
                        .map(sheet -> new DocumentOptions(sheet, type(leastType), sources == null || sources));
        if (document.isEmpty()) {
            requireNotNamed("--orientation", orientation, messages);
            requireNotNamed("--sources", sources, messages);
        }
        return document;
    }

    private static TypeRange type(Optional<Double> least) {
        return least.map(points -> TypeRange.PAPER.from(points * ImageRequest.PX_PER_INCH / POINTS_PER_INCH))
                .orElse(TypeRange.PAPER);
    }

    private static void requireNotNamed(String option, @Nullable Object value, Messages messages) throws Failure {
        if (value != null) {
            throw Failure.usage(messages.get("document.only", option));
        }
    }
}
