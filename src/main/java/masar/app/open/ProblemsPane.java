package masar.app.open;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import masar.app.state.AppState;
import masar.app.ui.Texts;
import masar.dataset.problem.Problem;
import masar.i18n.BidiText;
import masar.i18n.Messages;

/** What is wrong with a file, in place of the timeline until the reader goes back to it. */
public final class ProblemsPane extends VBox {

    /** What is wrong with a file that could not be opened. */
    public static ProblemsPane ofRefused(
            AppState state, String file, List<Problem> problems, Runnable back, Runnable open) {
        return new ProblemsPane("problems", state, file, problems, back, open);
    }

    /** What is to be corrected in the file that is shown. */
    public static ProblemsPane ofShown(
            AppState state, String file, List<Problem> warnings, Runnable back, Runnable open) {
        return new ProblemsPane("warnings", state, file, warnings, back, open);
    }

    /** @param key begins the keys of the title and of the hint */
    private ProblemsPane(
            String key, AppState state, String file, List<Problem> problems, Runnable back, Runnable open) {
        Messages messages = state.messages();
        getStyleClass().add("problems");
        setId("problems");
        // There is no limit to the problems of a file: only those in view become nodes.
        ListView<Problem> list = new ListView<>(FXCollections.observableList(problems));
        list.setId("problem-list");
        list.getStyleClass().add("problem-list");
        list.setCellFactory(of -> new ProblemCell(state.language()));
        VBox.setVgrow(list, Priority.ALWAYS);
        Button toTimeline = new Button(messages.get("problems.back"));
        toTimeline.setId("problems-back");
        toTimeline.getStyleClass().add("primary");
        toTimeline.setOnAction(pressed -> back.run());
        Button another = new Button(messages.get("problems.open"));
        another.setOnAction(pressed -> open.run());
        HBox buttons = new HBox(toTimeline, another);
        buttons.getStyleClass().add("problem-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        Texts.heading(18, messages.get(key + ".title", BidiText.leftToRight(file, state.language()))),
                        Texts.wrapped(messages.get(key + ".hint")),
                        list,
                        buttons);
    }
}
