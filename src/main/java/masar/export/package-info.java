/**
 * The timeline as an image file. A poster frames the same view that the window shows; its nodes are traced into a {@link
 * masar.export.drawing.Drawing}, which every file format paints. Beside {@code masar.typography} the only room that knows {@code
 * java.awt}.
 */
@NullMarked
package masar.export;

import org.jspecify.annotations.NullMarked;
