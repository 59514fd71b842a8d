/** The pane that shows one event with its actors, sources and related events. */
@NullMarked
package masar.app.details;

import org.jspecify.annotations.NullMarked;
