package masar.model;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import masar.i18n.Language;
import masar.i18n.Phrase;
import masar.time.EdtfDate;

/**
 * A publication that events cite.
 *
 * @param language the language it is written in, as a BCP 47 tag, if the dataset says so
 */
public record Source(
        String id,
        LocalizedText title,
        Optional<LocalizedText> publisher,
        Optional<EdtfDate> date,
        Optional<URI> url,
        Optional<String> language) {

    /** A publication whose publisher is known, and whose language is not. */
    public Source(String id, LocalizedText title, LocalizedText publisher, Optional<EdtfDate> date, Optional<URI> url) {
        this(id, title, Optional.of(publisher), date, url, Optional.empty());
    }

    /** Whether it is known to be written in another language. */
    public boolean isForeignTo(Language reader) {
        return language.filter(tag -> !Locale.forLanguageTag(tag).getLanguage().equals(reader.code()))
                .isPresent();
    }

    /** Whether it names who published it, rather than saying that this is not known. */
    public boolean hasKnownPublisher() {
        return publisher.filter(name -> !isStandIn(name)).isPresent();
    }

    private static boolean isStandIn(LocalizedText name) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> name.in(language).equalsIgnoreCase(Phrase.UNKNOWN_PUBLISHER.in(language)));
    }
}
