package masar.cite;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import masar.i18n.BidiText;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.time.DateLabels;
import masar.time.LabelStyle;

/**
 * References as the Chicago Manual of Style writes those of web pages without an author in a bibliography: title, with its
 * translation in brackets, publisher, date, and address. The place in the source follows the date.
 */
final class Chicago {

    /** The end of a text after which no full stop is written. */
    private static final Pattern STOPPED = Pattern.compile("[.!?؟…]$");

    private final Language language;
    private final Messages messages;
    private final DateLabels labels;

    Chicago(LabelStyle style) {
        this.language = style.language();
        this.messages = Messages.of(Messages.Bundle.CITE, language);
        this.labels = new DateLabels(style);
    }

    /** A reference on one line, without an end of line. */
    String line(Reference reference) {
        String cited = cited(nested(reference.title()), reference);
        return reference
                .url()
                .map(URI::toString)
                .map(url -> messages.get("chicago.address", cited, BidiText.leftToRight(url, language)))
                .orElse(cited);
    }

    private String cited(String title, Reference reference) {
        String quoted = BidiText.quoted(title, language);
        String published = published(reference);
        return reference
                .translation()
                .map(other -> messages.get("chicago.translated", quoted, BidiText.quoted(other, language), published))
                .orElseGet(() -> messages.get(
                        STOPPED.matcher(title).find() ? "chicago.stopped" : "chicago.title", quoted, published));
    }

    private String published(Reference reference) {
        List<String> parts = new ArrayList<>();
        parts.add(reference
                .publisher()
                .map(name -> BidiText.quoted(name, language))
                .orElseGet(() -> messages.get("chicago.unpublished")));
        parts.add(reference
                .date()
                .map(labels::label)
                .map(label -> BidiText.inLine(label, language))
                .orElseGet(() -> messages.get("chicago.undated")));
        reference.places().forEach(place -> parts.add(BidiText.quoted(place, language)));
        String all = parts.stream()
                .reduce((a, b) -> messages.get("chicago.next", a, b))
                .orElse("");
        return STOPPED.matcher(BidiText.withoutIsolates(all)).find() ? all : messages.get("chicago.end", all);
    }

    /** Quotation marks within those of the title. */
    private String nested(String title) {
        return language.rightToLeft()
                ? title.replace('«', '“').replace('»', '”')
                : title.replace('“', '‘').replace('”', '’');
    }
}
