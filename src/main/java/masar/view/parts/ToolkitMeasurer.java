package masar.view.parts;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import javafx.application.Platform;
import masar.layout.frame.TextMeasurer;

/**
 * Measures texts for a background thread, each once. Text is shaped on the JavaFX thread only, so it is measured there, one
 * text at a time, and that thread is never kept for longer than that takes. Used by one thread.
 */
public final class ToolkitMeasurer implements TextMeasurer {

    private final BooleanSupplier cancelled;
    private final Map<Key, Double> widths = new HashMap<>();

    private record Key(String text, Face face) {}

    /** @param cancelled whether nobody needs the widths any more; then measuring ends in a {@link CancellationException} */
    public ToolkitMeasurer(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    @Override
    public double width(String text, Face face) {
        return widths.computeIfAbsent(new Key(text, face), key -> there(() -> TimelineText.MEASURER.width(text, face)));
    }

    @Override
    public int lines(String text, Face face, double width, int most) {
        return (int) there(() -> TimelineText.MEASURER.lines(text, face, width, most));
    }

    private double there(DoubleSupplier measure) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        CompletableFuture<Double> measured = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                measured.complete(measure.getAsDouble());
            } catch (RuntimeException | Error e) {
                measured.completeExceptionally(e);
            }
        });
        return measured.join();
    }
}
