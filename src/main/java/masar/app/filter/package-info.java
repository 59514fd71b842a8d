/** The filter pane and the search field. */
@NullMarked
package masar.app.filter;

import org.jspecify.annotations.NullMarked;
