package masar.layout.cards;

import masar.layout.index.EventIndex;

/**
 * A card's place among the others at a zoom level.
 *
 * @param event its event's place in the {@link EventIndex}
 * @param row 0 is nearest to the axis
 * @param side which of its edges is at the event's date
 * @param offset from the event's date to where the card begins, in px
 * @param width in px
 * @param lines how much of its text it shows, which depends on how many rows above are free
 */
public record PackedCard(int event, int row, CardSide side, double offset, double width, CardLines lines) {}
