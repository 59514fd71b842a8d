/**
 * The timeline as an image file. A poster frames the same view that the window shows; its nodes are traced into a {@link
 * masar.export.drawing.Drawing}, which the writer of each file format reads. Apart from {@code masar.typography} the only
 * package that uses {@code java.awt}.
 */
@NullMarked
package masar.export;

import org.jspecify.annotations.NullMarked;
