/** The filter pane. */
@NullMarked
package masar.app.filter;

import org.jspecify.annotations.NullMarked;
