package masar.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import masar.layout.frame.Viewport;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a reader does all the time: panning and zooming, and how long each step takes until it is painted, in ms. */
final class Gestures {

    private static final int STEPS = 120;
    private static final double PAN_PX = 80;
    private static final double ZOOM = 1.25;

    /** A number of steps in, then as many out, and again. */
    private static final int ZOOM_TURN = 10;

    /** The closest view that is measured, in seconds a px. */
    static final double DEEPEST_SECONDS_PER_PX = 60;

    private Gestures() {}

    private static Viewport whole(Screen screen) {
        return screen.view().shownProperty().get().orElseThrow().viewport();
    }

    /** The view around the middle of all events at some scale. */
    static Viewport at(Viewport whole, double secondsPerPx, double width) {
        double middle = whole.start() + whole.secondsPerPx() * width / 2;
        return new Viewport(middle - secondsPerPx * width / 2, secondsPerPx);
    }

    /** Halfway, in doublings, between the whole range and the deepest zoom. */
    static double middleScale(Viewport whole) {
        return Math.sqrt(whole.secondsPerPx() * Math.min(DEEPEST_SECONDS_PER_PX, whole.secondsPerPx()));
    }

    static ObjectNode pan(Screen screen) throws InterruptedException {
        Viewport whole = whole(screen);
        screen.show(at(whole, middleScale(whole), screen.view().getWidth()));
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            steps.add(screen.paint(() -> screen.view().pan(PAN_PX)).all());
        }
        screen.paint(screen.view()::showAll);
        return steps(steps);
    }

    static ObjectNode zoom(Screen screen) throws InterruptedException {
        double middle = screen.view().getWidth() / 2;
        DoubleUnaryOperator factor = step -> (int) (step / ZOOM_TURN) % 2 == 0 ? 1 / ZOOM : ZOOM;
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            double by = factor.applyAsDouble(i);
            steps.add(screen.paint(() -> screen.view().zoom(by, middle)).all());
        }
        screen.paint(screen.view()::showAll);
        return steps(steps);
    }

    private static ObjectNode steps(List<Double> steps) {
        double[] sorted = steps.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("median", sorted[sorted.length / 2]);
        node.put("p95", sorted[(int) Math.ceil(sorted.length * 0.95) - 1]);
        node.put("max", sorted[sorted.length - 1]);
        return node;
    }
}
