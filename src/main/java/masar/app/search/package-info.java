/** The search field and the list of what it finds. */
@NullMarked
package masar.app.search;

import org.jspecify.annotations.NullMarked;
