package masar.model;

import java.net.URI;
import java.util.Optional;
import masar.time.EdtfDate;

/** A publication that events cite. */
public record Source(
        String id, LocalizedText title, Optional<LocalizedText> publisher, Optional<EdtfDate> date, Optional<URI> url) {

    /** A publication whose publisher is known. */
    public Source(String id, LocalizedText title, LocalizedText publisher, Optional<EdtfDate> date, Optional<URI> url) {
        this(id, title, Optional.of(publisher), date, url);
    }
}
