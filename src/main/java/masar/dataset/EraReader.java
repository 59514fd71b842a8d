package masar.dataset;

import java.util.Optional;
import masar.dataset.ValueReader.TextKind;
import masar.dataset.id.Kind;
import masar.dataset.json.JsonTokens;
import masar.dataset.problem.Faults;
import masar.model.Era;
import masar.model.LocalizedText;
import masar.time.EdtfDate;

/** Reads the list of eras. An era has a name and a date. */
final class EraReader extends SectionReader<Era> {

    /** In place of a date that is none. */
    static final EdtfDate NO_DATE = EdtfDate.parse("2000");

    EraReader(Rules rules) {
        super(Kind.ERA, rules);
    }

    /** An era that is just a text has no date: it is read as an object, which it is not. */
    @Override
    boolean isNamed() {
        return false;
    }

    @Override
    Entry<Era> named(String name, int offset, String pointer) {
        throw new IllegalStateException(name);
    }

    @Override
    Optional<Entry<Era>> object(JsonTokens in, ValueReader values, Faults faults) {
        ObjectReader object = new ObjectReader(in, faults, 2, "name", "date", "id");
        if (!object.opens()) {
            return Optional.empty();
        }
        int offset = object.start();
        String pointer = in.pointer();
        Optional<String> id = Optional.empty();
        LocalizedText name = LocalizedText.NONE;
        EdtfDate date = NO_DATE;
        for (int property = object.next(); property >= 0; property = object.next()) {
            switch (property) {
                case 0 -> name = values.text(TextKind.LINE);
                case 1 -> date = values.date().orElse(NO_DATE);
                default -> {
                    offset = in.offset();
                    pointer = in.pointer();
                    id = values.id();
                }
            }
        }
        if (rules() == Rules.STRICT && !object.has(2)) {
            object.reportMissing("id");
        }
        LocalizedText called = name;
        EdtfDate when = date;
        return Optional.of(new Entry<>(id, called, offset, pointer, key -> new Era(key, called, when)));
    }
}
