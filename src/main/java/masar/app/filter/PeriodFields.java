package masar.app.filter;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.app.ui.Visibility;
import masar.i18n.BidiText;
import masar.i18n.Messages;
import masar.query.EventFilter;
import masar.time.EdtfDate;
import masar.time.TimeSpan;
import masar.time.written.PeriodEnds;
import masar.time.written.WrittenDate;
import masar.typography.TextBlock;

/**
 * Two fields for the dates from which and to which events are shown, taken on Enter or when the focus leaves. What is no
 * date stays in its field, with a sentence beneath that says so, and changes nothing.
 */
final class PeriodFields extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final AppState state;
    private final Messages messages;
    private final TextField from;
    private final TextField to;
    private final TextBlock said = Texts.wrapped("");

    PeriodFields(AppState state, Subscriptions subscriptions) {
        this.state = state;
        this.messages = state.messages();
        getStyleClass().add("period-fields");
        from = field("from");
        to = field("to");
        HBox fields = new HBox(from, to);
        fields.getStyleClass().add("period-fields-row");
        said.setId("period-said");
        say("");
        getChildren().addAll(fields, said);
        subscriptions.value(state.filterProperty().map(EventFilter::period), period -> show());
        subscriptions.value(state.styleProperty(), style -> show());
    }

    private TextField field(String name) {
        TextField field = new TextField();
        field.setId("period-" + name);
        field.setPromptText(messages.get("period." + name));
        field.setAccessibleText(messages.get("period." + name + ".text"));
        field.setPrefColumnCount(1);
        field.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(entered -> take());
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                take();
            }
        });
        return field;
    }

    /** The dates of the filter, in place of whatever was typed. */
    private void show() {
        PeriodEnds ends = shown();
        from.setText(label(ends.from()));
        to.setText(label(ends.to()));
        mark(from, false);
        mark(to, false);
        say("");
    }

    private PeriodEnds shown() {
        return state.filter().period().map(PeriodEnds::of).orElse(PeriodEnds.NONE);
    }

    private String label(Optional<EdtfDate> date) {
        return date.map(state.labels()::label).orElse("");
    }

    private void take() {
        PeriodEnds ends = shown();
        if (from.getText().equals(label(ends.from())) && to.getText().equals(label(ends.to()))) {
            show();
            return;
        }
        boolean valid = check(from);
        if (!check(to) || !valid) {
            return;
        }
        Optional<WrittenDate.Read> first = read(from);
        Optional<WrittenDate.Read> last = read(to);
        Optional<TimeSpan> period =
                TimeSpan.between(first.map(WrittenDate.Read::date), last.map(WrittenDate.Read::date));
        if (period.isEmpty()) {
            mark(to, true);
            say(messages.get("period.reversed"));
            return;
        }
        state.filterProperty()
                .set(state.filter().withPeriod(period.filter(span -> first.isPresent() || last.isPresent())));
        show();
        first.filter(WrittenDate.Read::dayFirst)
                .or(() -> last.filter(WrittenDate.Read::dayFirst))
                .ifPresent(date -> say(messages.get("period.day-first", label(Optional.of(date.date())))));
    }

    private static Optional<WrittenDate.Read> read(TextField field) {
        return WrittenDate.read(field.getText()).found();
    }

    /** Whether a field has a date or nothing; if not, it is said why. */
    private boolean check(TextField field) {
        WrittenDate date = WrittenDate.read(field.getText());
        boolean valid = field.getText().isBlank() || date.found().isPresent();
        mark(field, !valid);
        if (!valid) {
            String key = date instanceof WrittenDate.NoSuchDay ? "period.no-such-day" : "period.no-date";
            say(messages.get(key, BidiText.isolate(field.getText().strip())));
        }
        return valid;
    }

    private static void mark(TextField field, boolean invalid) {
        field.pseudoClassStateChanged(INVALID, invalid);
    }

    private void say(String sentence) {
        said.setText(sentence);
        Visibility.set(said, !sentence.isEmpty());
    }
}
