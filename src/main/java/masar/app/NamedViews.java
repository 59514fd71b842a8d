package masar.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.stage.Stage;
import masar.app.kept.KeptViews;
import masar.app.kept.KeptViews.Named;
import masar.app.state.AppState;
import masar.app.ui.ClipboardText;
import masar.app.ui.NameDialog;
import masar.app.views.ShownView;
import masar.app.views.Views;
import masar.i18n.BidiText;
import masar.i18n.Messages;
import masar.query.FilterWords;
import masar.saved.ViewLine;
import masar.saved.ViewProblem;
import masar.settings.Section;

/** Views as lines: those that were saved under names, and any that comes from elsewhere. */
final class NamedViews {

    /** How many problems a notice has space for. */
    private static final int MOST_PROBLEMS = 4;

    private static final int MOST_NAMES = 3;

    private final Stage stage;
    private final AppState state;
    private final Supplier<Views> views;
    private final KeptViews kept;

    NamedViews(Stage stage, AppState state, Supplier<Views> views, Section section) {
        this.stage = stage;
        this.state = state;
        this.views = views;
        this.kept = new KeptViews(section);
    }

    private String dataset() {
        return ViewLine.dataset(state.datasetProperty().get().file());
    }

    /** The saved views of the dataset that is shown. */
    List<Named> all() {
        return kept.of(dataset());
    }

    /** Shows the view of a line, as far as the dataset has what it names, and says what it does not have. */
    void show(String line) {
        ViewLine.Read read = ViewLine.read(line, state.timeline(), dataset(), ShownView.of(state, views.get()));
        ShownView.show(read.view(), state, views.get());
        if (!read.problems().isEmpty()) {
            state.notices().warn(() -> sentences(read.problems()));
        }
    }

    private String sentences(List<ViewProblem> problems) {
        return problems.stream()
                .limit(MOST_PROBLEMS)
                .map(problem -> problem.sentence(state.language()))
                .collect(Collectors.joining(" "));
    }

    private String line() {
        return ViewLine.write(ShownView.of(state, views.get()), dataset(), state.timeline());
    }

    /** Puts the line of what is shown on the clipboard. */
    void copy() {
        ClipboardText.put(line());
        say("views.copied");
    }

    /** Asks for a name and saves what is shown under it. */
    void save() {
        ask("views.name", usualName()).ifPresent(name -> {
            kept.put(dataset(), new Named(name, line()));
            say("views.saved", name);
        });
    }

    private String usualName() {
        Optional<String> words = new FilterWords(state.filter(), state.labels())
                .parts(MOST_NAMES).stream().map(FilterWords.Part::words).findFirst();
        return BidiText.withoutIsolates(words.or(() -> state.selectionProperty()
                        .get()
                        .map(event -> event.title().in(state.language())))
                .or(() -> views.get().period().map(state.labels()::period))
                .orElse(""));
    }

    /** Asks for another name of a saved view. */
    void rename(Named view) {
        ask("views.rename", view.name()).ifPresent(name -> kept.rename(dataset(), view.name(), name));
    }

    private Optional<String> ask(String key, String usual) {
        Messages messages = state.messages();
        return new NameDialog(
                        stage,
                        messages,
                        messages.get(key),
                        usual,
                        name -> !name.equals(usual)
                                && kept.find(dataset(), name).isPresent())
                .showAndWait();
    }

    /** Forgets a saved view; a notice offers to take that back. */
    void delete(Named view) {
        String dataset = dataset();
        kept.remove(dataset, view.name());
        state.notices()
                .offer(
                        () -> state.messages().get("views.deleted", BidiText.isolate(view.name())),
                        "views.restore",
                        () -> kept.put(dataset, view));
    }

    private void say(String key, String... quoted) {
        state.notices()
                .say(() -> state.messages()
                        .get(
                                key,
                                List.of(quoted).stream().map(BidiText::isolate).toArray()));
    }
}
