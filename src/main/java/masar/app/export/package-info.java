/** The export dialog: what, how large, in which formats; and the work of writing the image. */
@NullMarked
package masar.app.export;

import org.jspecify.annotations.NullMarked;
