/** The story: one event after another. */
@NullMarked
package masar.app.story;

import org.jspecify.annotations.NullMarked;
