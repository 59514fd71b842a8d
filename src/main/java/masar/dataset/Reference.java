package masar.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import masar.dataset.id.Catalogue;
import masar.dataset.id.Kind;
import masar.dataset.id.MadeUp;
import masar.dataset.json.JsonTokens;
import tools.jackson.core.JsonToken;

/**
 * Reads references to things of one kind in a part of a file. What a name refers to that nothing defines is made up, for
 * the time being; all parts together decide its id and its place, see {@link MadeUp}.
 */
final class Reference<T> {

    private final JsonTokens in;
    private final ValueReader values;
    private final Lookup<T> lookup;
    private final Function<String, T> makeUp;
    private final Map<String, T> madeUp = new LinkedHashMap<>();
    private int made;

    /** @param makeUp makes something that is known by its name only */
    Reference(JsonTokens in, ValueReader values, Lookup<T> lookup, Function<String, T> makeUp) {
        this.in = in;
        this.values = values;
        this.lookup = lookup;
        this.makeUp = makeUp;
    }

    /** What the current text refers to: an id, or a name. */
    Optional<T> next() {
        if (in.current() != JsonToken.VALUE_STRING) {
            values.wrong("type.string");
            return Optional.empty();
        }
        byte[] file = in.file();
        int start = in.offset() + 1;
        int end = start;
        int hash = 0;
        for (int b = 0; end < file.length && (b = file[end]) != '"' && b != '\\'; end++) {
            hash = hash * 31 + b;
        }
        boolean plain = end < file.length && file[end] == '"';
        Optional<T> one = plain ? lookup.find(start, end, hash, in) : lookup.find(in.string());
        return one.isPresent() ? one : undefined(in.string());
    }

    /**
     * A text that is shaped as an id is one, if the file has things with ids to refer to; anything else is a name.
     */
    private Optional<T> undefined(String text) {
        Catalogue<T> catalogue = lookup.catalogue();
        boolean isId = !catalogue.isEmpty() && ValueReader.isId(text);
        if (lookup.rules() == Rules.STRICT || isId) {
            values.fault("reference." + catalogue.kind().key(), text);
            return Optional.empty();
        }
        Optional<String> fault = catalogue.kind() == Kind.SOURCE ? SourceReader.fault(text) : Optional.empty();
        if (fault.isPresent()) {
            values.fault(fault.get(), text);
            return Optional.empty();
        }
        return values.line().map(this::called);
    }

    /** The thing of a name that nothing defines; or, for an empty name, of no name. */
    T called(String name) {
        made++;
        return madeUp.computeIfAbsent(name, makeUp);
    }

    /** How often something made up was answered. */
    int made() {
        return made;
    }

    /** What was made up, by its name, in the order in which it was named. */
    Map<String, T> madeUp() {
        return madeUp;
    }
}
