package masar.layout.columns;

import java.util.Map;

/**
 * What cards have in addition to what the dataset says of their events.
 *
 * @param numbered whether each has the number of its event, the first being 1
 * @param notes by the id of an event, words that follow its summary; such a card has both whatever the level of detail is
 */
public record CardExtras(boolean numbered, Map<String, String> notes) {

    /** Nothing. */
    public static final CardExtras NONE = new CardExtras(false, Map.of());

    public CardExtras {
        notes = Map.copyOf(notes);
    }
}
