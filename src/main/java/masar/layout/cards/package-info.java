/** Packing cards, bars and clusters into rows. */
@NullMarked
package masar.layout.cards;

import org.jspecify.annotations.NullMarked;
