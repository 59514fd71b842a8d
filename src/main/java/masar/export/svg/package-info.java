/** Writes a drawing as SVG. */
@NullMarked
package masar.export.svg;

import org.jspecify.annotations.NullMarked;
