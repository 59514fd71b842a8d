package masar.app.cite;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import masar.about.Build;
import masar.export.drawing.Drawing.Caption;
import masar.export.poster.ImageRequest;
import masar.export.poster.PosterText;
import masar.export.reopen.Match;
import masar.i18n.BidiText;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.EdtfDate;

/**
 * A view in a line to be cited: title and edition of the dataset, period, filters, how many events, and the digest by which
 * {@code masar verify} knows them again.
 */
final class ViewCitation {

    private ViewCitation() {}

    /** @param today when it is cited */
    static String of(ImageRequest view, LocalDate today) {
        Language language = view.style().language();
        Messages messages = Messages.of(Messages.Bundle.APP, language);
        DateLabels labels = new DateLabels(view.style());
        Caption caption = new PosterText(view).caption();
        Set<String> ids = view.events().stream().map(Event::id).collect(Collectors.toSet());
        String edition = view.timeline()
                .edition()
                .map(name -> messages.get("cite.edition", BidiText.leftToRight(labels.digits(name), language)))
                .orElse("");
        String line = messages.get(
                "cite.view",
                caption.title(),
                edition,
                caption.description(),
                BidiText.leftToRight(Match.digest(view.timeline(), ids), language),
                BidiText.leftToRight(Build.version(), language),
                labels.label(EdtfDate.parse(today.toString())));
        return BidiText.inLine(line, language);
    }
}
