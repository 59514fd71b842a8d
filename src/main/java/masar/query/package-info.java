/** Filters and search: which events a reader wants to see. */
@NullMarked
package masar.query;

import org.jspecify.annotations.NullMarked;
