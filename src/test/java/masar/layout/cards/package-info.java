@NullMarked
package masar.layout.cards;

import org.jspecify.annotations.NullMarked;
