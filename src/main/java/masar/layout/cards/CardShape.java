package masar.layout.cards;

/**
 * A size in which a card may be placed.
 *
 * @param width in px
 * @param lines how much of its text it shows at least
 */
record CardShape(double width, CardLines lines) {}
