@NullMarked
package masar.app.task;

import org.jspecify.annotations.NullMarked;
