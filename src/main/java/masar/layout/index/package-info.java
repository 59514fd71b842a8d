/** Events in order of time, with what finds them quickly. */
@NullMarked
package masar.layout.index;

import org.jspecify.annotations.NullMarked;
