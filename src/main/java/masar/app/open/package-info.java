/** Opening a dataset, and the problems of one that is refused. */
@NullMarked
package masar.app.open;

import org.jspecify.annotations.NullMarked;
