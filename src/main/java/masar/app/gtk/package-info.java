/** What JavaFX does not reach in the toolkit beneath it on Linux. */
@NullMarked
package masar.app.gtk;

import org.jspecify.annotations.NullMarked;
