package masar.model;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import masar.i18n.Language;
import masar.i18n.Phrase;
import masar.time.EdtfDate;

/** A publication that events cite. */
public record Source(
        String id, LocalizedText title, Optional<LocalizedText> publisher, Optional<EdtfDate> date, Optional<URI> url) {

    /** A publication whose publisher is known. */
    public Source(String id, LocalizedText title, LocalizedText publisher, Optional<EdtfDate> date, Optional<URI> url) {
        this(id, title, Optional.of(publisher), date, url);
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
