package masar.dataset.quick;

import masar.model.LocalizedText;

/** Reads texts in two languages. */
final class Texts {

    private static final Names LANGUAGES = new Names(1, "ar", "en");

    private final JsonCursor cursor;

    Texts(JsonCursor cursor) {
        this.cursor = cursor;
    }

    LocalizedText next(TextKind kind) {
        int ar = LazyText.NONE;
        int en = LazyText.NONE;
        int seen = 0;
        int language = cursor.open(LANGUAGES);
        do {
            seen |= 1 << language;
            int open = cursor.quoted(kind);
            if (language == 0) {
                ar = open;
            } else {
                en = open;
            }
            language = cursor.another(LANGUAGES, language, seen);
        } while (language >= 0);
        return new LazyText(cursor.text(), ar, en);
    }
}
