package masar.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import masar.i18n.BidiText;
import masar.i18n.Language;
import masar.layout.frame.Box;
import masar.layout.frame.TextMeasurer.Face;
import masar.layout.sources.SourceList;
import masar.layout.sources.SourceList.Kind;
import masar.layout.sources.SourceList.Line;
import masar.typography.CarriedIsolates;
import masar.typography.TextBlock;
import masar.view.parts.Orientations;
import masar.view.parts.TimelineText;

/** A page of a list of sources. Everything has its final place. */
final class SourceListPage extends Pane {

    private static final double HAIR = 1;

    private final NodeOrientation orientation;

    SourceListPage(SourceList list, SourceList.Page page, Language language) {
        orientation = Orientations.of(list.direction());
        getStyleClass().add("source-list");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Pane units = new Pane();
        units.setManaged(false);
        units.getTransforms().add(new Scale(list.scale(), list.scale()));
        double foot = page.lines().stream()
                .mapToDouble(line -> line.box().bottom())
                .max()
                .orElse(0);
        double head =
                page.lines().stream().mapToDouble(line -> line.box().y()).min().orElse(0);
        page.rules().forEach(x -> units.getChildren().add(rule(new Box(x - HAIR / 2, head, HAIR, foot - head))));
        List<String> texts = texts(page.lines(), language);
        for (int i = 0; i < texts.size(); i++) {
            units.getChildren().add(text(page.lines().get(i), texts.get(i)));
        }
        getChildren().add(units);
    }

    /** Addresses read from left to right; isolates that begin in one line go on in the next. */
    private static List<String> texts(List<Line> lines, Language language) {
        List<String> texts = new ArrayList<>();
        for (Line line : lines) {
            texts.add(line.kind() == Kind.ADDRESS ? BidiText.leftToRight(line.text(), language) : line.text());
        }
        return CarriedIsolates.lines(texts);
    }

    private static Node rule(Box box) {
        Region rule = new Region();
        rule.getStyleClass().add("source-rule");
        rule.setManaged(false);
        rule.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        return rule;
    }

    private TextBlock text(Line line, String words) {
        Box box = line.box();
        TextBlock text = TimelineText.line(line.kind() == Kind.TITLE ? Face.TITLE : Face.CAPTION, box.height());
        text.getStyleClass().add("source-" + line.kind().name().toLowerCase(Locale.ROOT));
        text.setManaged(false);
        text.setNodeOrientation(orientation);
        text.setText(words);
        text.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        return text;
    }
}
