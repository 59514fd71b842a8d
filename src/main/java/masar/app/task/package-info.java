/** Work off the JavaFX thread: its progress, result, failure and cancellation. */
@NullMarked
package masar.app.task;

import org.jspecify.annotations.NullMarked;
