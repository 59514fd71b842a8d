/** The entry point of Masar. */
@NullMarked
package masar;

import org.jspecify.annotations.NullMarked;
