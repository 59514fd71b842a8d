/** Paints a drawing as pixels and writes them as PNG. */
@NullMarked
package masar.export.png;

import org.jspecify.annotations.NullMarked;
