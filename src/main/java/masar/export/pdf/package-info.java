/** Writes a drawing as a PDF document. */
@NullMarked
package masar.export.pdf;

import org.jspecify.annotations.NullMarked;
