/** Windows that open next to what they describe. */
@NullMarked
package masar.view.popup;

import org.jspecify.annotations.NullMarked;
