/** The list of events beneath the timeline. */
@NullMarked
package masar.app.list;

import org.jspecify.annotations.NullMarked;
