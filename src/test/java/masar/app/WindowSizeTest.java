package masar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window that is as large as the screen would begin above it, since its title bar comes on top. */
class WindowSizeTest {

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static Stage fitted(double width, double height) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Stage stage = new Stage();
            WindowSize.fit(stage, new Rectangle2D(0, 0, width, height));
            return stage;
        });
    }

    @Test
    void aScreenOfTheSizeOfTheWindowIsFilled() {
        Stage stage = fitted(WindowSize.WIDTH, WindowSize.HEIGHT);

        assertThat(stage.isMaximized()).isTrue();
        // What it gets once it is not maximized any more.
        assertThat(stage.getHeight()).isLessThan(WindowSize.HEIGHT);
    }

    @Test
    void aLargeScreenIsNot() {
        Stage stage = fitted(2560, 1440);

        assertThat(stage.isMaximized()).isFalse();
        assertThat(stage.getWidth()).isNaN();
    }
}
