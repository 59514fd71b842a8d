/** What the window keeps from one run to the next. */
@NullMarked
package masar.app.kept;

import org.jspecify.annotations.NullMarked;
