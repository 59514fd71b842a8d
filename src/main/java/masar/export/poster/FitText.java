package masar.export.poster;

import java.util.ArrayList;
import java.util.List;
import masar.export.poster.ColumnFit.Remedy;
import masar.i18n.Messages;
import masar.time.DateLabels;
import masar.time.Digits;
import masar.time.LabelStyle;

/** Says how the events of an image in columns fit into it, and what would make space for all of them. */
public final class FitText {

    private static final char ARABIC_DECIMAL_SEPARATOR = '\u066b';

    private final LabelStyle style;
    private final Messages messages;
    private final DateLabels labels;

    /** @param style of the reader, who may read another language than that of the image */
    public FitText(LabelStyle style) {
        this.style = style;
        this.messages = Messages.of(Messages.Bundle.EXPORT, style.language());
        this.labels = new DateLabels(style);
    }

    /** How many events of how many the image shows, and how large its type is. */
    public String counts(ColumnFit fit, TypeUnit unit) {
        String counts = messages.get(
                "count.some",
                labels.count(fit.shown()),
                messages.count("count.of", fit.all(), labels.count(fit.all())));
        return messages.get(
                unit.points() ? "fit.type.pt" : "fit.type.px",
                fit.complete() ? counts : messages.get("count.important", counts),
                size(unit.of(fit.type())));
    }

    /** The same of an image that does not show all events, and with what it would. */
    public String counts(ColumnFit fit, TypeUnit unit, Remedy remedy) {
        List<String> remedies = new ArrayList<>();
        remedy.pixelsHigh()
                .ifPresent(high -> remedies.add(messages.get(
                        "fit.all.size",
                        labels.number(Math.round(unit.of(fit.page().width()))),
                        labels.number(high))));
        remedy.type()
                .ifPresent(size -> remedies.add(messages.get(unit.points() ? "fit.all.pt" : "fit.all.px", size(size))));
        if (unit.points()) {
            remedies.add(messages.get("fit.all.document"));
        }
        return remedies.stream()
                .reduce((a, b) -> messages.get("fit.or", a, b))
                .map(all -> messages.get("fit.all", counts(fit, unit), all))
                .orElseGet(() -> counts(fit, unit));
    }

    /** A size of type in its unit, to the nearest half. */
    public String size(double size) {
        long halves = Math.round(2 * size);
        String whole = labels.number(halves / 2);
        char separator = style.digits() == Digits.ARABIC ? ARABIC_DECIMAL_SEPARATOR : '.';
        return halves % 2 == 0 ? whole : whole + separator + labels.number(5);
    }
}
