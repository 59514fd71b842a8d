package masar.app.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Rectangle2D;
import masar.dataset.json.JsonFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {

    /** A large screen with a panel at its top, and a smaller one to the right of it. */
    private static final List<Rectangle2D> SCREENS =
            List.of(new Rectangle2D(0, 30, 1920, 1050), new Rectangle2D(1920, 0, 1280, 720));

    @ParameterizedTest
    @CsvSource({
        "a window in the middle stays, 100, 100, 1600, 900, 100, 100, 1600, 900",
        "also partly beyond an edge, 1700, 500, 1600, 900, 1700, 500, 1600, 900",
        "also on the second screen, 2000, 50, 1000, 600, 2000, 50, 1000, 600",
        "also larger than the screen, 0, 30, 2500, 1400, 0, 30, 2500, 1400",
        "left of all screens it comes back, -2000, 100, 1600, 900, 0, 100, 1600, 900",
        "too little to take it by, -1500, 100, 1600, 900, 0, 100, 1600, 900",
        "right of all screens it comes to the last, 4000, 100, 1000, 600, 2200, 100, 1000, 600",
        "its title bar may not be above, 100, -300, 1600, 900, 100, 30, 1600, 900",
        "nor below, 100, 1079, 1600, 900, 100, 180, 1600, 900",
        "where it comes back it fits, 5000, 3000, 3000, 2000, 1920, 0, 1280, 720",
    })
    void aPlaceThatIsOnNoScreenIsCorrected(
            String what, double x, double y, double width, double height, double x2, double y2, double w2, double h2) {
        WindowPlace place = new WindowPlace(new Rectangle2D(x, y, width, height), true);

        assertThat(place.on(SCREENS)).as(what).isEqualTo(new WindowPlace(new Rectangle2D(x2, y2, w2, h2), true));
    }

    private static Map<String, Object> kept() {
        return new TreeMap<>(Map.of("x", -7, "y", 40, "width", 1200, "height", 700, "maximized", true));
    }

    @Test
    void aPlaceIsReadAsItWasKept() {
        assertThat(WindowPlace.of(new JsonFields(kept())))
                .contains(new WindowPlace(new Rectangle2D(-7, 40, 1200, 700), true));
    }

    @ParameterizedTest
    @CsvSource({"x, 100001", "y, -100001", "width, 99", "height, -700", "height, 2147483647"})
    void whatCanBeNoPlaceIsNone(String name, int px) {
        Map<String, Object> kept = kept();
        kept.put(name, px);
        assertThat(WindowPlace.of(new JsonFields(kept))).isEmpty();

        kept.put(name, "700");
        assertThat(WindowPlace.of(new JsonFields(kept))).isEmpty();

        kept.remove(name);
        assertThat(WindowPlace.of(new JsonFields(kept))).isEmpty();
    }
}
