/** The sheet of keys and gestures. */
@NullMarked
package masar.app.help;

import org.jspecify.annotations.NullMarked;
