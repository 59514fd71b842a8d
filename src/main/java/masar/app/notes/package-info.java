/** Stars, remarks and hidden events of the reader. */
@NullMarked
package masar.app.notes;

import org.jspecify.annotations.NullMarked;
