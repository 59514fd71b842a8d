/** Work off the JavaFX thread, its progress and its end. */
@NullMarked
package masar.app.task;

import org.jspecify.annotations.NullMarked;
