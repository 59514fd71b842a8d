package masar.export.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import masar.export.drawing.Drawing;
import masar.export.drawing.Drawing.Fill;
import masar.export.drawing.Drawing.Glyphs;
import masar.export.drawing.Drawing.Group;
import masar.export.drawing.Drawing.Mark;
import masar.export.drawing.Drawing.Marked;
import masar.export.drawing.Drawing.Operation;
import masar.export.drawing.Drawing.Stroke;
import masar.export.drawing.Unsupported;
import masar.export.drawing.XmlText;
import masar.export.embed.EmbeddedFile;
import masar.export.embed.SvgMetadata;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.file.SafeFile;

/**
 * Writes a drawing as an SVG 1.1 image that looks the same wherever it is opened: text as outlines, no external
 * resources, no scripts. Each outline has its text as a label, for search and screen readers. The same drawing always
 * gives the same bytes. Meant for a background thread.
 */
public final class SvgWriter {

    private static final double THOUSANDTHS = 1000;

    /** How many letters of the document are written between two looks at whether it was cancelled. */
    private static final int PIECE = 1 << 16;

    /** How many parts of a path are written between two of them. */
    private static final int PARTS = 1 << 12;

    private final Drawing drawing;
    private final Progress progress;
    private final List<EmbeddedFile> data;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder definitions = new StringBuilder();
    private int defined;

    private SvgWriter(Drawing drawing, Progress progress) throws ExportException {
        this.drawing = drawing;
        this.progress = progress;
        this.data = drawing.caption().data().files();
    }

    /**
     * Writes a file; one that is there already is replaced when the new one is complete.
     *
     * @throws ExportException if it cannot be written, or writing was cancelled; then nothing has changed
     */
    public static void write(Drawing drawing, Path target, Progress progress) throws ExportException {
        drawing.requireComplete();
        new SafeFile().write(target, new SvgWriter(drawing, progress)::writeTo);
    }

    private boolean writeTo(OutputStream out) throws IOException {
        List<Operation> operations = drawing.operations();
        for (int i = 0; i < operations.size(); i++) {
            write(operations.get(i));
            if (progress.cancelled()) {
                return false;
            }
            progress.at((i + 1.0) / operations.size());
        }
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(head());
        for (int from = 0; from < body.length() && !progress.cancelled(); from += PIECE) {
            writer.append(body, from, Math.min(body.length(), from + PIECE));
        }
        writer.write("</svg>\n");
        writer.flush();
        return !progress.cancelled();
    }

    private String head() {
        Drawing.Caption caption = drawing.caption();
        String width = number(drawing.width());
        String height = number(drawing.height());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s %s" role="img" \
                xml:lang="%s" direction="%s" aria-labelledby="title desc">
                <title id="title">%s</title>
                <desc id="desc">%s</desc>
                """.formatted(
                                width,
                                height,
                                width,
                                height,
                                caption.language().code(),
                                caption.language().rightToLeft() ? "rtl" : "ltr",
                                XmlText.escaped(caption.title()),
                                XmlText.escaped(caption.description()))
                + SvgMetadata.element(data)
                + (definitions.isEmpty() ? "" : "<defs>\n" + definitions + "</defs>\n");
    }

    /** Writes nothing more once it is cancelled: a single group may hold all of the picture. */
    private void write(Operation operation) {
        if (progress.cancelled()) {
            return;
        }
        switch (operation) {
            case Fill fill -> path(fill.shape(), fillOf(fill.paint()));
            case Glyphs glyphs ->
                path(
                        glyphs.outline(),
                        fillOf(glyphs.color()) + " role=\"img\" aria-label=\"" + XmlText.escaped(glyphs.text()) + '"');
            case Stroke stroke -> path(stroke.shape(), strokeOf(stroke));
            case Group group -> write(group);
            case Marked marked -> write(marked);
        }
    }

    private void write(Group group) {
        body.append("<g");
        group.clip()
                .ifPresent(clip -> body.append(" clip-path=\"url(#")
                        .append(defineClip(clip))
                        .append(")\""));
        if (group.opacity() < 1) {
            body.append(" opacity=\"").append(number(group.opacity())).append('"');
        }
        body.append(">\n");
        group.operations().forEach(this::write);
        body.append("</g>\n");
    }

    /** Cards and rings link to a source; every mark has a title, which viewers show as a tooltip. */
    private void write(Marked marked) {
        Mark mark = marked.mark();
        boolean leads = mark.link().isPresent() && mark.kind().standsForOne();
        if (leads) {
            body.append("<a href=\"")
                    .append(XmlText.escaped(mark.link().orElseThrow().toASCIIString()))
                    .append("\" target=\"_blank\">\n");
        }
        body.append("<g class=\"")
                .append(mark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .append("\" role=\"group\"><title>")
                .append(XmlText.escaped(mark.title()))
                .append("</title>");
        if (!mark.description().isEmpty() && mark.kind().standsForOne()) {
            body.append("<desc>").append(XmlText.escaped(mark.description())).append("</desc>");
        }
        body.append('\n');
        marked.operations().forEach(this::write);
        body.append("</g>\n").append(leads ? "</a>\n" : "");
    }

    private void path(Shape shape, String look) {
        String data = data(shape);
        if (!data.isEmpty()) {
            body.append("<path d=\"").append(data).append('"').append(look);
            if (shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
                body.append(" fill-rule=\"evenodd\"");
            }
            body.append("/>\n");
        }
    }

    private String fillOf(Paint paint) {
        return paintOf("fill", paint);
    }

    private String strokeOf(Stroke stroke) {
        BasicStroke line = stroke.stroke();
        StringBuilder look = new StringBuilder(" fill=\"none\"");
        look.append(paintOf("stroke", stroke.paint()));
        look.append(" stroke-width=\"").append(number(line.getLineWidth())).append('"');
        look.append(
                switch (line.getEndCap()) {
                    case BasicStroke.CAP_ROUND -> " stroke-linecap=\"round\"";
                    case BasicStroke.CAP_SQUARE -> " stroke-linecap=\"square\"";
                    default -> "";
                });
        look.append(
                switch (line.getLineJoin()) {
                    case BasicStroke.JOIN_ROUND -> " stroke-linejoin=\"round\"";
                    case BasicStroke.JOIN_BEVEL -> " stroke-linejoin=\"bevel\"";
                    default -> " stroke-miterlimit=\"" + number(line.getMiterLimit()) + '"';
                });
        float[] dashes = line.getDashArray();
        if (dashes != null) {
            look.append(" stroke-dasharray=\"");
            for (int i = 0; i < dashes.length; i++) {
                look.append(i == 0 ? "" : " ").append(number(dashes[i]));
            }
            look.append("\" stroke-dashoffset=\"")
                    .append(number(line.getDashPhase()))
                    .append('"');
        }
        return look.toString();
    }

    private String paintOf(String property, Paint paint) {
        return switch (paint) {
            case Color color -> colorOf(property, color);
            case LinearGradientPaint gradient -> ' ' + property + "=\"url(#" + defineGradient(gradient) + ")\"";
            default -> throw Unsupported.of(drawing, paint.getClass().getSimpleName());
        };
    }

    private static String colorOf(String property, Color color) {
        String text = " %s=\"#%06X\"".formatted(property, color.getRGB() & 0xFFFFFF);
        return color.getAlpha() == 255
                ? text
                : text + ' ' + property + "-opacity=\"" + number(color.getAlpha() / 255.0) + '"';
    }

    private String defineClip(Shape clip) {
        String id = nextId("clip");
        definitions
                .append("<clipPath id=\"")
                .append(id)
                .append("\"><path d=\"")
                .append(data(clip))
                .append("\"/></clipPath>\n");
        return id;
    }

    private String defineGradient(LinearGradientPaint gradient) {
        String id = nextId("gradient");
        Point2D from = gradient.getStartPoint();
        Point2D to = gradient.getEndPoint();
        AffineTransform place = gradient.getTransform();
        definitions.append("""
                <linearGradient id="%s" gradientUnits="userSpaceOnUse" x1="%s" y1="%s" x2="%s" y2="%s" \
                spreadMethod="%s" gradientTransform="matrix(%s %s %s %s %s %s)">
                """.formatted(
                        id,
                        number(from.getX()),
                        number(from.getY()),
                        number(to.getX()),
                        number(to.getY()),
                        switch (gradient.getCycleMethod()) {
                            case NO_CYCLE -> "pad";
                            case REFLECT -> "reflect";
                            case REPEAT -> "repeat";
                        },
                        number(place.getScaleX()),
                        number(place.getShearY()),
                        number(place.getShearX()),
                        number(place.getScaleY()),
                        number(place.getTranslateX()),
                        number(place.getTranslateY())));
        for (int i = 0; i < gradient.getFractions().length; i++) {
            definitions
                    .append("<stop offset=\"")
                    .append(number(gradient.getFractions()[i]))
                    .append('"')
                    .append(colorOf("stop", gradient.getColors()[i]).replace(" stop=", " stop-color="))
                    .append("/>\n");
        }
        definitions.append("</linearGradient>\n");
        return id;
    }

    private String nextId(String kind) {
        defined++;
        return kind + defined;
    }

    /** The path in the letters of SVG; not all of it once writing was cancelled. */
    private String data(Shape shape) {
        StringBuilder data = new StringBuilder();
        double[] at = new double[6];
        int parts = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(data, 'M', at, 2);
                case PathIterator.SEG_LINETO -> append(data, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> append(data, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> append(data, 'C', at, 6);
                default -> data.append('Z');
            }
            parts++;
            if (parts % PARTS == 0 && progress.cancelled()) {
                break;
            }
        }
        return data.toString();
    }

    private static void append(StringBuilder data, char letter, double[] at, int count) {
        data.append(letter);
        for (int i = 0; i < count; i++) {
            data.append(i == 0 ? "" : " ").append(number(at[i]));
        }
    }

    /** To a thousandth, without zeros that say nothing. */
    private static String number(double value) {
        double rounded = Math.rint(value * THOUSANDTHS) / THOUSANDTHS;
        return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e9
                ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%.3f", rounded).replaceFirst("0+$", "");
    }
}
