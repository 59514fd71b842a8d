package masar.app.details;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import masar.app.ui.Texts;
import masar.i18n.Messages;
import masar.time.DateLabels;
import masar.typography.Marker;
import masar.typography.TextBlock;

/**
 * A text in paragraphs of which the first is shown, and another one each time the reader asks for more: a text may be as
 * large as a file.
 */
final class LongText extends VBox {

    /** The most characters of a paragraph, which is some fifteen screens. */
    static final int PART = 10_000;

    private final String text;
    private final double size;
    private final Messages messages;
    private final DateLabels labels;
    private final Runnable whenAllIsShown;
    private Marker marker = Marker.NONE;
    private int shown;

    /**
     * @param size of the font, in px
     * @param whenAllIsShown moves the focus elsewhere, since the button that had it is gone
     */
    LongText(String text, double size, Messages messages, DateLabels labels, Runnable whenAllIsShown) {
        this.text = text;
        this.size = size;
        this.messages = messages;
        this.labels = labels;
        this.whenAllIsShown = whenAllIsShown;
        getStyleClass().add("long-text");
        showMore();
    }

    /** The beginning of a text, as much as is shown at first. */
    static String beginning(String text) {
        return text.substring(0, partEnd(text, 0));
    }

    /** Marks characters of what is shown and of what will be. */
    void setMarker(Marker other) {
        marker = other;
        getChildren().stream()
                .filter(TextBlock.class::isInstance)
                .map(TextBlock.class::cast)
                .forEach(block -> block.setMarker(other));
    }

    private void showMore() {
        int end = partEnd(text, shown);
        TextBlock paragraph = Texts.paragraph(size, text.substring(shown, end));
        paragraph.setMarker(marker);
        getChildren().add(paragraph);
        shown = end;
        if (shown < text.length()) {
            Button more =
                    Texts.link(messages.get("details.more", labels.count(text.length() - shown)), this::replaceButton);
            more.setId("details-more");
            getChildren().add(more);
        }
    }

    private void replaceButton() {
        boolean focused = getChildren().getLast().isFocused();
        getChildren().removeLast();
        showMore();
        if (focused && shown < text.length()) {
            getChildren().getLast().requestFocus();
        } else if (focused) {
            whenAllIsShown.run();
        }
    }

    /** At the end of a sentence if there is one in the second half of a part, or else at a space. */
    static int partEnd(String text, int from) {
        int most = from + PART;
        if (most >= text.length()) {
            return text.length();
        }
        int space = -1;
        for (int i = most; i > from + PART / 2; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                space = Math.max(space, i);
                if (".!?؟\n".indexOf(text.charAt(i - 1)) >= 0) {
                    return i;
                }
            }
        }
        boolean splitsPair = Character.isSurrogatePair(text.charAt(most - 1), text.charAt(most));
        return space > 0 ? space : splitsPair ? most - 1 : most;
    }
}
