package masar.dataset;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masar.dataset.ValueReader.TextKind;
import masar.dataset.id.Kind;
import masar.dataset.json.JsonTokens;
import masar.dataset.problem.Faults;
import masar.model.LocalizedText;
import masar.model.Source;
import masar.time.EdtfDate;

/** Reads the list of sources. A source has an id, a title or an address; as a plain text it is its title, or address. */
final class SourceReader extends SectionReader<Source> {

    /** The host - which java.net knows only of ASCII ones - has a letter or digit, or is an address in brackets. */
    private static final Pattern SITE =
            Pattern.compile("(?:\\[[^\\]]+]|[^:\\[\\]]*[\\p{L}\\p{N}][^:\\[\\]]*)(?::(?<port>[0-9]{1,6})?)?");

    private static final int LAST_PORT = 65_535;

    /** What is common of BCP 47: a language, then perhaps a script, a region and variants. */
    private static final Predicate<String> IS_LANGUAGE =
            Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}").asMatchPredicate();

    SourceReader(Rules rules) {
        super(Kind.SOURCE, rules);
    }

    @Override
    Entry<Source> named(String name, int offset, String pointer) {
        return new Entry<>(Optional.empty(), plain(name), offset, pointer, id -> made(id, name, 0));
    }

    @Override
    Optional<String> faultOfName(String name) {
        return fault(name);
    }

    private static LocalizedText plain(String text) {
        return LocalizedText.of(text, Optional.empty());
    }

    /** A source of which only the title or address is known. */
    static Source made(String id, String name, int number) {
        return new Source(id, plain(name), Optional.empty(), Optional.empty(), address(name), Optional.empty());
    }

    @Override
    Optional<Entry<Source>> object(JsonTokens in, ValueReader values, Faults faults) {
        ObjectReader object =
                new ObjectReader(in, faults, required(3, 0), "id", "title", "publisher", "date", "url", "language");
        if (!object.opens()) {
            return Optional.empty();
        }
        int offset = object.start();
        String pointer = in.pointer();
        Optional<String> id = Optional.empty();
        Optional<LocalizedText> title = Optional.empty();
        Optional<LocalizedText> publisher = Optional.empty();
        Optional<EdtfDate> date = Optional.empty();
        Optional<URI> url = Optional.empty();
        Optional<String> language = Optional.empty();
        for (int property = object.next(); property >= 0; property = object.next()) {
            switch (property) {
                case 0 -> {
                    offset = in.offset();
                    pointer = in.pointer();
                    id = values.id();
                }
                case 1 -> title = Optional.of(values.text(TextKind.LINE));
                case 2 -> publisher = Optional.of(values.text(TextKind.LINE));
                case 3 -> date = values.date();
                case 4 -> url = url(values);
                default -> language = values.matching(IS_LANGUAGE, "pattern.language");
            }
        }
        if (rules() == Rules.LENIENT && !object.has(0) && !object.has(1) && !object.has(4)) {
            object.reportMissing("title");
        }
        Optional<String> key = id;
        LocalizedText name =
                title.orElse(plain(url.map(URI::toString).or(() -> key).orElse("")));
        Optional<LocalizedText> by = publisher;
        Optional<EdtfDate> on = date;
        Optional<URI> at = url;
        Optional<String> written = language;
        return Optional.of(new Entry<>(id, name, offset, pointer, made -> new Source(made, name, by, on, at, written)));
    }

    private static Optional<URI> url(ValueReader values) {
        Optional<String> text = values.matching(SourceReader::isWeb, "pattern.url");
        text.ifPresent(address -> fault(address).ifPresent(key -> values.fault(key, address)));
        return text.flatMap(SourceReader::address);
    }

    private static boolean isWeb(String text) {
        return text.startsWith("https://") || text.startsWith("http://");
    }

    /** What is wrong with a text that is meant as an address on the web, as the key of a sentence. */
    static Optional<String> fault(String text) {
        if (!isWeb(text)) {
            return Optional.empty();
        }
        try {
            return faultOfSite(Objects.requireNonNullElse(new URI(text).getRawAuthority(), ""));
        } catch (URISyntaxException e) {
            // Java expects an authority where nothing follows the slashes.
            return Optional.of(text.endsWith("://") ? "url.no-host" : "url.invalid");
        }
    }

    private static Optional<String> faultOfSite(String authority) {
        Matcher site = SITE.matcher(authority.substring(authority.lastIndexOf('@') + 1));
        if (!site.matches()) {
            return Optional.of("url.no-host");
        }
        boolean isPort = site.group("port") == null || Integer.parseInt(site.group("port")) <= LAST_PORT;
        return isPort ? Optional.empty() : Optional.of("url.invalid");
    }

    private static Optional<URI> address(String text) {
        return isWeb(text) && fault(text).isEmpty() ? Optional.of(URI.create(text)) : Optional.empty();
    }
}
