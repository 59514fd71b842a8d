package masar.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.dataset.ValueReader.TextKind;
import masar.dataset.id.Kind;
import masar.dataset.json.JsonTokens;
import masar.dataset.problem.Faults;
import masar.model.Category;
import masar.model.LocalizedText;

/** Reads the list of categories. A category has an id or a name; icon and tone it is given where it has none. */
final class CategoryReader extends SectionReader<Category> {

    private static final List<String> TONES =
            List.of("military", "attack", "diplomacy", "politics", "statement", "economy", "culture");
    private static final Map<String, String> CHOICES = new LinkedHashMap<>();

    static {
        TONES.forEach(tone -> CHOICES.put(tone, tone));
    }

    private int made;

    CategoryReader(Rules rules) {
        super(Kind.CATEGORY, rules);
    }

    @Override
    Entry<Category> named(String name, int offset, String pointer) {
        int number = made++;
        return new Entry<>(
                Optional.empty(),
                LocalizedText.of(name, Optional.empty()),
                offset,
                pointer,
                id -> made(id, name, number));
    }

    /** A category of which only the name is known; without a name, that of events that have none. */
    static Category made(String id, String name, int number) {
        LocalizedText text =
                name.isEmpty() ? LocalizedText.of("بلا نوع", "No category") : LocalizedText.of(name, Optional.empty());
        String tone = tone(name, number);
        return new Category(id, text, tone, tone);
    }

    /** The tone of that name, or else one after the other. */
    private static String tone(String name, int number) {
        return TONES.contains(name) ? name : TONES.get((number + TONES.indexOf("politics")) % TONES.size());
    }

    @Override
    Optional<Entry<Category>> object(JsonTokens in, ValueReader values, Faults faults) {
        ObjectReader object = new ObjectReader(in, faults, required(4, 0), "id", "name", "icon", "tone");
        if (!object.opens()) {
            return Optional.empty();
        }
        int offset = object.start();
        String pointer = in.pointer();
        Optional<String> id = Optional.empty();
        Optional<LocalizedText> name = Optional.empty();
        Optional<String> sign = Optional.empty();
        Optional<String> tone = Optional.empty();
        for (int property = object.next(); property >= 0; property = object.next()) {
            switch (property) {
                case 0 -> {
                    offset = in.offset();
                    pointer = in.pointer();
                    id = values.id();
                }
                case 1 -> name = Optional.of(values.text(TextKind.LINE));
                case 2 -> sign = values.one(CHOICES);
                default -> tone = values.one(CHOICES);
            }
        }
        if (rules() == Rules.LENIENT && !object.has(0) && !object.has(1)) {
            object.reportMissing("name");
        }
        LocalizedText called = name.orElse(LocalizedText.of(id.orElse(""), Optional.empty()));
        Optional<String> icon = sign;
        String usual = tone.or(() -> icon).orElseGet(() -> tone(called.ar(), made++));
        String image = icon.orElse(usual);
        return Optional.of(new Entry<>(id, called, offset, pointer, key -> new Category(key, called, image, usual)));
    }
}
