/**
 * The position of everything on the timeline, computed without a toolkit.
 *
 * <p>Positions along time are <em>inline</em> px: 0 at the start edge of the view, growing towards later. Only {@link
 * masar.layout.frame.Direction} turns them into x.
 */
@NullMarked
package masar.layout;

import org.jspecify.annotations.NullMarked;
