/** Parts of a window at another size. */
@NullMarked
package masar.view.scale;

import org.jspecify.annotations.NullMarked;
