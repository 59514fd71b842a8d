/** The walk over the nodes of a scene: what it finds is a {@link masar.export.drawing.Drawing}, which every writer paints. */
@NullMarked
package masar.export.drawing;

import org.jspecify.annotations.NullMarked;
