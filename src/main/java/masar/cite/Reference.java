package masar.cite;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import masar.dataset.TimelineWriter;
import masar.i18n.Language;
import masar.model.Citation;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Source;
import masar.time.EdtfDate;

/**
 * A source as a list of references has it. Its texts are single lines, without marks of direction.
 *
 * @param id unique among references; letters, digits and hyphens of ASCII
 * @param title in the language of the source where the dataset has it, since that is how it is found
 * @param translation the title in the language of the reader, where that is another one
 * @param publisher in the language of the source; empty where nobody knows it
 * @param language a BCP 47 tag
 * @param places where in the source, each once
 */
record Reference(
        String id,
        String title,
        Optional<String> translation,
        Optional<String> publisher,
        Optional<EdtfDate> date,
        Optional<URI> url,
        Optional<String> language,
        List<String> places) {

    Reference {
        places = List.copyOf(places);
    }

    /** A citation, with its place in the source. */
    static Reference of(Citation citation, Language reader) {
        return of(citation.source(), places(List.of(citation), reader), reader);
    }

    /** The sources of some events, each once, in the order in which they are cited. */
    static List<Reference> of(List<Event> events, Language reader) {
        SequencedMap<String, SequencedSet<Citation>> cited = new LinkedHashMap<>();
        for (Event event : events) {
            for (Citation citation : event.citationsKnownFirst()) {
                cited.computeIfAbsent(citation.source().id(), id -> new LinkedHashSet<>())
                        .add(citation);
            }
        }
        return cited.values().stream()
                .map(all -> of(all.getFirst().source(), places(List.copyOf(all), reader), reader))
                .toList();
    }

    private static List<String> places(List<Citation> citations, Language reader) {
        return citations.stream()
                .flatMap(citation -> citation.locator().stream())
                .map(place -> PlainLine.of(place.in(reader)))
                .distinct()
                .toList();
    }

    private static Reference of(Source source, List<String> places, Language reader) {
        Language written = source.language()
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .flatMap(Language::ofCode)
                .orElse(reader);
        String title = line(source.title(), written);
        String translation = line(source.title(), reader);
        return new Reference(
                TimelineWriter.id(source.id()),
                title,
                Optional.of(translation).filter(text -> !text.equals(title)),
                source.publisher().filter(name -> source.hasKnownPublisher()).map(name -> line(name, written)),
                source.date(),
                source.url(),
                source.language(),
                places);
    }

    private static String line(LocalizedText text, Language language) {
        return PlainLine.of(text.in(language));
    }
}
