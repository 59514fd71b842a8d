/** How the timeline moves: easing, inertia, the flight from one view to another. */
@NullMarked
package masar.view.motion;

import org.jspecify.annotations.NullMarked;
