package masar.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import masar.dataset.id.Catalogue;
import masar.dataset.id.IdMaker;
import masar.dataset.id.Kind;
import masar.dataset.json.JsonTokens;
import masar.dataset.problem.Fault;
import masar.dataset.problem.Faults;
import masar.model.LocalizedText;
import tools.jackson.core.JsonToken;

/**
 * Reads the list of things of one kind. A thing is an object, or just its name; where it has no id it gets one from its
 * name.
 */
@SuppressWarnings("ReferenceEquality")
abstract class SectionReader<T> {

    private final Kind kind;
    private final Rules rules;
    private final List<Entry<T>> entries = new ArrayList<>();

    SectionReader(Kind kind, Rules rules) {
        this.kind = kind;
        this.rules = rules;
    }

    /**
     * A thing as it is in the file.
     *
     * @param id empty where it has none, or a wrong one
     * @param offset of its id, or else of itself
     * @param pointer to its id, or else to itself
     * @param maker makes it with an id
     */
    record Entry<T>(Optional<String> id, LocalizedText name, int offset, String pointer, Function<String, T> maker) {}

    /** Passes the list that is the current token. */
    final void read(JsonTokens in, Faults faults, Budget budget) {
        ValueReader values = new ValueReader(in, faults);
        values.list(tokens -> {
            budget.spend(in);
            if (rules == Rules.LENIENT && isNamed() && in.current() == JsonToken.VALUE_STRING) {
                int offset = in.offset();
                String pointer = in.pointer();
                values.line().ifPresent(name -> {
                    faultOfName(name).ifPresent(key -> values.fault(key, name));
                    entries.add(named(name, offset, pointer));
                });
            } else {
                object(in, values, faults).ifPresent(entries::add);
            }
        });
    }

    /** Whether a plain text is enough. */
    boolean isNamed() {
        return true;
    }

    /** What is wrong with a name, as the key of a sentence. */
    Optional<String> faultOfName(String name) {
        return Optional.empty();
    }

    /** A thing of which the file has only the name. */
    abstract Entry<T> named(String name, int offset, String pointer);

    /** Passes the thing that is the current token; empty if it is no object. */
    abstract Optional<Entry<T>> object(JsonTokens in, ValueReader values, Faults faults);

    final Rules rules() {
        return rules;
    }

    /** How many of an object's properties, from the first on, it must have. */
    final int required(int strict, int lenient) {
        return rules == Rules.STRICT ? strict : lenient;
    }

    /** All things that were read, each under an id of its own. */
    final Catalogue<T> catalogue(Faults faults) {
        Map<String, Entry<T>> first = new HashMap<>();
        for (Entry<T> entry : entries) {
            entry.id().ifPresent(id -> {
                Entry<T> earlier = first.putIfAbsent(id, entry);
                if (earlier != null) {
                    faults.add(Fault.error(entry.offset(), entry.pointer(), "duplicate." + kind.key(), id)
                            .withLineOf(earlier.offset()));
                }
            });
        }
        IdMaker ids = new IdMaker(first.keySet());
        Catalogue<T> catalogue = new Catalogue<>(kind);
        for (Entry<T> entry : entries) {
            String id = entry.id().orElseGet(() -> ids.make(entry.name().ar(), kind));
            if (entry.id().isEmpty() || first.get(id) == entry) {
                catalogue.add(
                        id,
                        entry.name(),
                        new Catalogue.Item<>(entry.maker().apply(id), entry.offset(), entry.pointer()));
            }
        }
        return catalogue;
    }
}
