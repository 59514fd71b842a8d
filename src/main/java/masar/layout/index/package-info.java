/** Events in order of time, indexed for quick look-up. */
@NullMarked
package masar.layout.index;

import org.jspecify.annotations.NullMarked;
