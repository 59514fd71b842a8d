/** Traces the nodes of a scene into a {@link masar.export.drawing.Drawing}, which every writer of a file format reads. */
@NullMarked
package masar.export.drawing;

import org.jspecify.annotations.NullMarked;
