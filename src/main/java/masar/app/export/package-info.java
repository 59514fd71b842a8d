/** The export dialog - content, size, look, formats - and writing the image. */
@NullMarked
package masar.app.export;

import org.jspecify.annotations.NullMarked;
