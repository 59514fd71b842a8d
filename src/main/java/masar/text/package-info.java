/** The sentences of the interface in both languages. */
@NullMarked
package masar.text;

import org.jspecify.annotations.NullMarked;
