package masar.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class BackgroundTaskTest {

    /** Only the JavaFX thread touches it. */
    private final List<String> said = new ArrayList<>();

    private final CountDownLatch goOn = new CountDownLatch(1);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private <T> BackgroundTask<T> listenedTo(BackgroundTask.Work<T> work) {
        return BackgroundTask.of(work)
                .onSuccess(result -> say("success " + result))
                .onFailure(failure -> say("failure " + failure.getMessage()))
                .onCancelled(() -> say("cancelled"))
                .onFinished(() -> say("finished"));
    }

    private void say(String word) {
        assertThat(Platform.isFxApplicationThread()).isTrue();
        said.add(word);
    }

    private static void on(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    private static void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition::getAsBoolean));
    }

    @Test
    void endsInSuccessOnce() throws TimeoutException {
        BackgroundTask<Integer> task = listenedTo(progress -> 42);
        on(task::start);
        until(task::isFinished);

        assertThat(said).containsExactly("finished", "success 42");
        assertThatThrownBy(task::start).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whateverIsThrownIsAFailure() throws TimeoutException {
        BackgroundTask<Integer> memory = listenedTo(progress -> {
            throw new OutOfMemoryError("memory");
        });
        on(memory::start);
        until(memory::isFinished);
        BackgroundTask<Integer> state = listenedTo(progress -> {
            throw new IllegalStateException("state");
        });
        on(state::start);
        until(state::isFinished);

        assertThat(said).containsExactly("finished", "failure memory", "finished", "failure state");
    }

    @Test
    void whatTakesTheResultMayFailToo() throws TimeoutException {
        BackgroundTask<Integer> task = listenedTo(progress -> 42).onSuccess(result -> {
            throw new IllegalStateException("no room for " + result);
        });
        on(task::start);
        until(task::isFinished);

        assertThat(said).containsExactly("finished", "failure no room for 42");
    }

    @Test
    void workThatStopsWhenCancelledIsNoFailure() throws TimeoutException {
        BackgroundTask<Integer> task = listenedTo(progress -> {
            goOn.await();
            BackgroundTask.stopping(progress).accept(0.5);
            return 42;
        });
        on(() -> {
            task.start();
            task.cancel();
        });
        goOn.countDown();
        until(task::isFinished);

        assertThat(said).containsExactly("finished", "cancelled");
    }

    @Test
    void whatWasCompletedInSpiteOfCancelCounts() throws TimeoutException {
        BackgroundTask<Integer> task = listenedTo(progress -> {
            goOn.await();
            return 42;
        });
        on(() -> {
            task.start();
            task.cancel();
        });
        goOn.countDown();
        until(task::isFinished);

        assertThat(said).containsExactly("finished", "success 42");
    }

    @Test
    void whatIsDroppedEndsAtOnceAndItsResultIsLost() throws TimeoutException {
        List<String> stopped = new ArrayList<>();
        BackgroundTask<Integer> task = listenedTo(progress -> {
                    goOn.await();
                    return 42;
                })
                .onStopped(() -> stopped.add("stopped"));
        on(() -> {
            task.start();
            task.drop();
            assertThat(said).containsExactly("finished", "cancelled");
            assertThat(stopped).isEmpty();
        });
        goOn.countDown();
        until(() -> !stopped.isEmpty());

        assertThat(said).containsExactly("finished", "cancelled");
    }

    @Test
    void ofManyReportsTheLastArrives() throws TimeoutException {
        List<Double> reports = new ArrayList<>();
        BackgroundTask<Integer> task = listenedTo(progress -> {
                    for (int i = 0; i <= 100_000; i++) {
                        progress.at(i / 100_000.0);
                    }
                    goOn.await();
                    return 42;
                })
                .onProgress(reports::add);
        on(task::start);
        until(() -> !reports.isEmpty() && reports.getLast() == 1);
        goOn.countDown();
        until(task::isFinished);

        assertThat(reports).isSorted().hasSizeLessThan(10_000);
    }

    @Test
    void onlyTheLatestOfManyRunsAfterTheFirst() throws TimeoutException {
        LatestOnly latest = new LatestOnly();
        List<Integer> begun = new ArrayList<>();
        on(() -> {
            for (int i = 0; i < 5; i++) {
                int number = i;
                latest.start(listenedTo(progress -> {
                    on(() -> begun.add(number));
                    goOn.await();
                    return number;
                }));
            }
        });
        goOn.countDown();
        until(() -> said.contains("success 4"));

        assertThat(begun).containsExactly(0, 4);
        assertThat(said).filteredOn(word -> word.startsWith("success")).containsExactly("success 4");
        assertThat(said).filteredOn(word -> word.equals("finished")).hasSize(5);
    }

    @Test
    void afterAFailureTheNextRuns() throws TimeoutException {
        LatestOnly latest = new LatestOnly();
        on(() -> latest.start(listenedTo(progress -> {
            throw new OutOfMemoryError("memory");
        })));
        until(() -> said.contains("failure memory"));
        on(() -> latest.start(listenedTo(progress -> 42)));
        until(() -> said.contains("success 42"));
    }
}
