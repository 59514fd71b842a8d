/** The strip that shows the whole period. */
@NullMarked
package masar.view.overview;

import org.jspecify.annotations.NullMarked;
