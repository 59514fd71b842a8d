package masar.export;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Group;
import javafx.scene.Scene;
import masar.export.drawing.Drawing;
import masar.export.drawing.SceneTracer;
import masar.export.file.ExportException;
import masar.export.poster.ColumnFit;
import masar.export.poster.EventNotes;
import masar.export.poster.ImageRequest;
import masar.export.poster.Poster;
import masar.export.poster.PosterText;
import masar.export.reopen.ImageData;
import masar.layout.TimelineLayout;
import masar.model.Event;
import masar.view.parts.ToolkitMeasurer;

/**
 * Turns a request into a drawing, in two steps: the events are gathered on any thread; laying out and drawing need the
 * JavaFX thread. {@link ImageFile} writes the drawing to a file.
 */
public final class ImageExport {

    /** Layout creates nodes, which need styles and may then change size; after this many rounds nothing changes. */
    private static final int ROUNDS = 3;

    private final ImageRequest request;
    private final PosterText text;
    private final boolean data;

    private ImageExport(ImageRequest request, PosterText text, boolean data) {
        this.request = request;
        this.text = text;
        this.data = data;
    }

    /** Gathers and sorts the events of an image. May run on any thread; for a million events it takes a while. */
    public static ImageExport of(ImageRequest request) {
        return new ImageExport(request, new PosterText(request), false);
    }

    /** This with its events and its view inside the files that are written, so that these can be opened again. */
    public ImageExport withData() {
        return new ImageExport(request, text, true);
    }

    /** How many events the image shows. */
    public int events() {
        return text.events().size();
    }

    /**
     * Lays the image out and draws it without showing it. Only on the JavaFX thread, after {@link
     * masar.typography.Typeface#load()}.
     *
     * @throws ExportException if the lanes or all events in columns need a higher image, or the cards one above {@link
     *     ImageRequest#MAX_EDGE}
     * @throws IllegalStateException if the image does not show all events exactly once, which is a fault of the program
     */
    public Drawing draw() throws ExportException {
        return drawn().drawing();
    }

    /**
     * A drawing, and how its events fit if they are in columns.
     *
     * @param fit empty on the axis and without events
     */
    public record Drawn(Drawing drawing, Optional<ColumnFit> fit) {}

    /** {@link #draw}, with how the events fit. */
    public Drawn drawn() throws ExportException {
        Poster poster = new Poster(request, text);
        Scene scene = scene(poster, request);
        Optional<ColumnFit> ofAll = poster.fit(text.events().size());
        PosterText shown = text;
        // The foot of fewer events may be higher.
        for (Optional<List<Event>> some = poster.mostImportant(); some.isPresent(); some = poster.mostImportant()) {
            shown = text.ofMostImportant(some.get());
            poster = new Poster(request, shown);
            scene = scene(poster, request);
        }
        double missing = poster.shown().map(TimelineLayout::scrollable).orElse(0.0);
        if (missing > 0) {
            throw ExportException.tooLow((int) Math.ceil(request.height() + missing));
        }
        Drawing drawing = new Drawing(
                scene.getWidth(),
                scene.getHeight(),
                data ? shown.caption().with(ImageData.of(request, shown.events().events())) : shown.caption(),
                shown.events().size(),
                request.transparent(),
                SceneTracer.trace(scene, new EventNotes(request.style())::mark));
        drawing.requireComplete();
        // What would make space for all is found from the page that was to hold all.
        Optional<ColumnFit> fit = poster.fit(text.events().size())
                .flatMap(done -> ofAll.map(wanted -> wanted.showing(done.shown(), done.type())));
        return new Drawn(drawing, fit);
    }

    /**
     * What would make space for all events of an image that does not show all. For a background thread.
     *
     * @param cancelled whether nobody needs to know any more
     * @throws java.util.concurrent.CancellationException if so
     */
    public ColumnFit.Remedy remedy(ColumnFit fit, BooleanSupplier cancelled) {
        return fit.remedy(text.events(), request, new ToolkitMeasurer(cancelled));
    }

    /**
     * A scene that is laid out and never shown.
     *
     * @throws ExportException if the cards need an image above {@link ImageRequest#MAX_EDGE}
     */
    public static Scene scene(Poster poster, ImageRequest request) throws ExportException {
        Scene scene = styled(poster, request, request.height());
        poster.applyCss();
        scene = highEnough(scene, poster, request);
        layOut(poster);
        while (poster.explainMarks()) {
            scene = highEnough(scene, poster, request);
            layOut(poster);
        }
        return scene;
    }

    private static void layOut(Poster poster) {
        for (int round = 0; round < ROUNDS; round++) {
            poster.applyCss();
            poster.layout();
        }
    }

    /** The scene, or one that has space for all cards if they are wanted; only with its styles does a poster know that. */
    private static Scene highEnough(Scene scene, Poster poster, ImageRequest request) throws ExportException {
        if (!request.options().allCards()) {
            return scene;
        }
        double height = Math.max(ImageRequest.MIN_HEIGHT, poster.neededHeight(request.width()));
        double pixels = Math.ceil(height * request.scale());
        if (pixels > ImageRequest.MAX_EDGE) {
            throw ExportException.tooHigh((int) pixels);
        }
        if (height == scene.getHeight()) {
            return scene;
        }
        scene.setRoot(new Group());
        return styled(poster, request, height);
    }

    private static Scene styled(Poster poster, ImageRequest request, double height) {
        Scene scene = new Scene(poster, request.width(), height);
        scene.getStylesheets().setAll(Poster.stylesheets(request.theme()));
        return scene;
    }
}
