/** Windows that open beside what they describe. */
@NullMarked
package masar.view.popup;

import org.jspecify.annotations.NullMarked;
