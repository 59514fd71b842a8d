package masar.dataset;

import java.util.List;
import java.util.Set;
import masar.dataset.id.IdSuggestions;
import masar.dataset.json.JsonTokens;
import masar.dataset.problem.Fault;
import masar.dataset.problem.Faults;
import tools.jackson.core.JsonToken;

/**
 * Goes through the properties of objects of one sort, one object after another. What has another name, or stands twice,
 * is a fault and passed over; so is what is missing.
 */
final class ObjectReader {

    /** Keys of sentences about a missing property that say more than that it is missing. */
    private static final Set<String> OWN_SENTENCES = Set.of("ar", "citations");

    private final JsonTokens in;
    private final Faults faults;
    private final String[] names;
    private int required;
    private int start;
    private int seen;
    private int last;

    /**
     * Objects with these properties.
     *
     * @param required how many of them, from the first on, an object must have
     */
    ObjectReader(JsonTokens in, Faults faults, int required, String... names) {
        this.in = in;
        this.faults = faults;
        this.names = names;
        this.required = (1 << required) - 1;
    }

    /** The same reader within the same object, whose further properties are among other tokens. */
    ObjectReader continued(JsonTokens rest) {
        ObjectReader reader = new ObjectReader(rest, faults, 0, names);
        reader.required = required;
        reader.start = start;
        reader.seen = seen;
        reader.last = last;
        return reader;
    }

    /** Whether the current token opens an object; else it is a fault, and passed. */
    boolean opens() {
        if (in.current() != JsonToken.START_OBJECT) {
            ValueReader.wrong(in, faults, "type.object");
            return false;
        }
        start = in.offset();
        seen = 0;
        last = -1;
        return true;
    }

    /** The place among the names of the next property, whose value is then the current token; -1 at the end. */
    int next() {
        while (in.next() == JsonToken.PROPERTY_NAME) {
            int property = indexOf(in.name());
            if (property < 0) {
                reportUnknown(in.name());
            } else if ((seen & (1 << property)) != 0) {
                reportTwice(in.name());
            } else {
                seen |= 1 << property;
                last = property;
                in.next();
                return property;
            }
        }
        int missing = required & ~seen;
        for (int i = 0; missing >> i != 0; i++) {
            if ((missing >> i & 1) != 0) {
                reportMissing(names[i]);
            }
        }
        return -1;
    }

    /** Properties mostly stand in the order of their names. */
    private int indexOf(String name) {
        for (int i = 0, at = last; i < names.length; i++) {
            at = at + 1 < names.length ? at + 1 : 0;
            if (names[at].equals(name)) {
                return at;
            }
        }
        return -1;
    }

    boolean has(int property) {
        return (seen & (1 << property)) != 0;
    }

    /** The offset of the object. */
    int start() {
        return start;
    }

    /** At the end of the object: it should have had this property. */
    void reportMissing(String name) {
        String key = OWN_SENTENCES.contains(name) ? "required." + name : "required";
        faults.add(Fault.error(start, in.pointer() + "/" + name, key, name));
    }

    private void reportUnknown(String name) {
        in.next();
        if (faults.isFull()) {
            faults.countError();
            in.skip();
            return;
        }
        List<String> near = IdSuggestions.nearest(name, List.of(names), 1);
        faults.add(
                near.isEmpty()
                        ? Fault.error(in.offset(), in.pointer(), "additionalProperties", name)
                        : Fault.error(in.offset(), in.pointer(), "additionalProperties.near", name, near.getFirst()));
        in.skip();
    }

    private void reportTwice(String name) {
        faults.add(Fault.error(in.offset(), in.pointer(), "json.duplicate-property", name)
                .withLineOf(offsetOfFirst(name)));
        in.next();
        in.skip();
    }

    private int offsetOfFirst(String name) {
        try (JsonTokens again = new JsonTokens(in.file(), start, in.file().length, "", "")) {
            again.next();
            while (again.next() == JsonToken.PROPERTY_NAME && !again.name().equals(name)) {
                again.next();
                again.skip();
            }
            again.next();
            return again.offset();
        }
    }
}
